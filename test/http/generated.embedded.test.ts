// Made-up operations on the embedded engine.
import { generated } from './generated.js';

generated('embedded', 400);
