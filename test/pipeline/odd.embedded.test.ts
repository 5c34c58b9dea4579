import { oddSuite } from './odd.js';

oddSuite('embedded');
