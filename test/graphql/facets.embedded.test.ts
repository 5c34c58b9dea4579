// Facets and groups agree with their list, on the embedded engine.
import { facetsAgree } from './facets.js';

facetsAgree('embedded');
