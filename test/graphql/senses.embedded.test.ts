// Senses of one name, on the embedded engine.
import { sensesApart } from './senses.js';

sensesApart('embedded');
