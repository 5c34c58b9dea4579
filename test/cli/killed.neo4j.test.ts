import { killedSuite } from './killed.js';

killedSuite('neo4j');
