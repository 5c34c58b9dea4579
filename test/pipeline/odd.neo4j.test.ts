import { oddSuite } from './odd.js';

oddSuite('neo4j');
