// `explain` on a real Neo4j.
import { explaining } from './explain.js';

explaining('neo4j');
