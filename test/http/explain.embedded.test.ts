// `explain` on the embedded engine.
import { explaining } from './explain.js';

explaining('embedded');
