// Facts in the form that `papergraph extract` prints, for `--source facts`: a line that lists none has none.
// By content it is known as JSON Lines, which reads facts wherever a line lists entities.
import { fromWire } from '../facts-form.js';
import { jsonLines } from './jsonl.js';

export const facts = jsonLines('facts', null, () => false, fromWire);
