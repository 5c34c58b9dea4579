import { derivingSuite } from './deriving.js';

derivingSuite('embedded');
