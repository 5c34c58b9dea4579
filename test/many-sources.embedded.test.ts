import { manySources } from './many-sources.js';

manySources('embedded');
