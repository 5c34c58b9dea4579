import { deletedSuite } from './deleted.js';

deletedSuite('neo4j');
