// Questions with their answers and statements, on a real Neo4j.
import { goldenQueries } from './golden.js';

goldenQueries('neo4j');
