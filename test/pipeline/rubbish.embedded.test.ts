import { rubbishSuite } from './rubbish.js';

rubbishSuite('embedded');
