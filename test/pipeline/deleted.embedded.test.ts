import { deletedSuite } from './deleted.js';

deletedSuite('embedded');
