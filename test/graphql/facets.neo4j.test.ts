// Facets and groups agree with their list, on Neo4j.
import { facetsAgree } from './facets.js';

facetsAgree('neo4j');
