// Every field of every type, on a real Neo4j.
import { schemaWalk } from './schema-walk.js';

schemaWalk('neo4j');
