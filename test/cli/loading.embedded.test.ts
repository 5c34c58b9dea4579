import { loadingSuite } from './loading.js';

loadingSuite('embedded');
