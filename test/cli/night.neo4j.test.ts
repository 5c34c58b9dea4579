import { nightSuite } from './night.js';

nightSuite('neo4j');
