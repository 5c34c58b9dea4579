import { leaseSuite } from './lease.js';

leaseSuite('embedded');
