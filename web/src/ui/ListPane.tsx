// The map's list twin: the same nodes in rows, for keyboards, screen readers, narrow screens and no WebGL.
import { useState } from 'preact/hooks';
import type { NodeAttributes, PaperGraph } from '../graph/build.js';
import { KIND_NAMES } from '../graph/looks.js';
import type { Go } from './parts.js';

type Row = NodeAttributes & { id: string; here: number };
type Column = 'title' | 'kind' | 'here';

const COLUMNS: Record<Column, { name: string; compare: (a: Row, b: Row) => number }> = {
  title: { name: 'Name', compare: (a, b) => a.title.localeCompare(b.title) },
  kind: { name: 'Kind', compare: (a, b) => a.kind.localeCompare(b.kind) || b.here - a.here },
  here: { name: 'Edges', compare: (a, b) => b.here - a.here || a.title.localeCompare(b.title) },
};

export const ListPane = ({ graph, selected, go }: { graph: PaperGraph; selected: string | null; go: Go }) => {
  const [by, setBy] = useState<Column>('here');
  const [filter, setFilter] = useState('');
  const rows = graph
    .mapNodes((id, attributes): Row => ({ ...attributes, id, here: graph.degree(id) }))
    .filter(({ title }) => title.toLowerCase().includes(filter.toLowerCase()))
    .sort(COLUMNS[by].compare);
  return (
    <div class="list">
      <input
        type="search"
        aria-label="Filter the list"
        placeholder="Filter"
        value={filter}
        list={undefined}
        onInput={(event) => setFilter(event.currentTarget.value)}
      />
      <table>
        <caption>{rows.length} nodes of the map</caption>
        <thead>
          <tr>
            {(Object.keys(COLUMNS) as Column[]).map((column) => (
              <th key={column} scope="col" aria-sort={by === column ? 'other' : 'none'}>
                <button type="button" onClick={() => setBy(column)}>
                  {COLUMNS[column].name}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} aria-current={row.id === selected ? 'true' : 'false'}>
              <td>
                <button type="button" class="link" data-kind={row.kind} onClick={() => go(row.id)}>
                  {row.title}
                </button>
              </td>
              <td>{KIND_NAMES[row.kind]}</td>
              <td>{row.here}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
