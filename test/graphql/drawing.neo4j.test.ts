// Drawings and paths on a real Neo4j.
import { openTestStore } from '../support/stores.js';
import { drawingCases } from './drawing.shared.js';

drawingCases('neo4j', () => openTestStore('neo4j'));
