// Senses of one name, on a real Neo4j.
import { sensesApart } from './senses.js';

sensesApart('neo4j');
