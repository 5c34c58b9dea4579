// Pages hold while papers are being loaded, on Neo4j.
import { walksHold } from './walk-under-load.js';

walksHold('neo4j');
