// Who derives papers: this thread, or others beside it (`pool.ts`). Reading texts takes most of a load's time and
// depends on nothing but the text and the catalogue.
import type { PaperRecord } from '../../src/domain/record.js';
import type { Catalogue } from '../resolve/catalogue.js';
import type { ResolvedPaper } from '../resolve/papers.js';
import { type DerivedPaper, derivePaper } from './paper.js';

export interface Deriver {
  /** Records of a batch that comes soon: what each makes alone may be derived meanwhile. */
  ahead(records: readonly PaperRecord[]): void;
  /** In the order of the papers. Rejects with what deriving one of them threw. */
  derive(papers: readonly ResolvedPaper[]): Promise<DerivedPaper[]>;
  close(): Promise<void>;
}

export const deriveHere = (catalogue: Catalogue): Deriver => ({
  ahead: () => {},
  derive: async (papers) => papers.map((paper) => derivePaper(paper, catalogue)),
  close: async () => {},
});
