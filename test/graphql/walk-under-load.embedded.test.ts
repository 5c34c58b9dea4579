// Pages hold while papers are being loaded, on the embedded engine.
import { walksHold } from './walk-under-load.js';

walksHold('embedded');
