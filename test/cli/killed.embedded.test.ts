import { killedSuite } from './killed.js';

killedSuite('embedded');
