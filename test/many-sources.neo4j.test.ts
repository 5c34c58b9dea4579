import { manySources } from './many-sources.js';

manySources('neo4j');
