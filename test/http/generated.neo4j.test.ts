// Made-up operations on a real Neo4j, where each new shape is planned first.
import { generated } from './generated.js';

generated('neo4j', 40);
