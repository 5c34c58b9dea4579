import { nightSuite } from './night.js';

nightSuite('embedded');
