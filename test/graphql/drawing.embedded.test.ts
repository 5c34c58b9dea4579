// Drawings and paths on the embedded engine.
import { openTestStore } from '../support/stores.js';
import { drawingCases } from './drawing.shared.js';

drawingCases('embedded', () => openTestStore('embedded'));
