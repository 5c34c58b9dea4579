import { leaseSuite } from './lease.js';

leaseSuite('neo4j');
