// Kept answers on embedded.
import { keptAnswers } from './answers.js';

keptAnswers('embedded');
