// Every field of every type, on the embedded engine.
import { schemaWalk } from './schema-walk.js';

schemaWalk('embedded');
