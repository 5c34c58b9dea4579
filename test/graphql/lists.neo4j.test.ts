// Pages, totals and evidence, on a real Neo4j.
import { listsHold } from './lists.js';

listsHold('neo4j');
