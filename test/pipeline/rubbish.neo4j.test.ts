import { rubbishSuite } from './rubbish.js';

rubbishSuite('neo4j');
