import { unknownNamesSuite } from './unknown-names.js';

unknownNamesSuite('neo4j');
