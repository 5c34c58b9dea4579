// Questions with their answers and statements, on the embedded engine.
import { goldenQueries } from './golden.js';

goldenQueries('embedded');
