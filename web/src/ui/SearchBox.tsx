// The search at the top of the page; the cursor is in it from the start.

import { Combobox } from './Combobox.js';
import type { Go } from './parts.js';

export const SearchBox = ({ choose }: { choose: Go }) => (
  <search>
    <Combobox
      main
      label="Search papers, techniques, models, benchmarks, tasks and authors"
      placeholder="Search papers, techniques, models, benchmarks …  ( / )"
      choose={(hit) => choose(hit.id)}
    />
  </search>
);
