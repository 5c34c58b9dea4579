// Kept answers on neo4j.
import { keptAnswers } from './answers.js';

keptAnswers('neo4j');
