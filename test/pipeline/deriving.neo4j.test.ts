import { derivingSuite } from './deriving.js';

derivingSuite('neo4j');
