import { loadingSuite } from './loading.js';

loadingSuite('neo4j');
