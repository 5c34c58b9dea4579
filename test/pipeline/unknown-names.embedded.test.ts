import { unknownNamesSuite } from './unknown-names.js';

unknownNamesSuite('embedded');
