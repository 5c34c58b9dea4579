// Pages, totals and evidence, on the embedded engine.
import { listsHold } from './lists.js';

listsHold('embedded');
