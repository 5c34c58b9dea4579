// Take a fact along with its sentence (Markdown, BibTeX), or report it as wrong in the form that gold facts have.
import { useState } from 'preact/hooks';
import type { SaidFragment } from '../../generated/graphql.js';
import { ask } from '../api/client.js';
import { CITED } from '../api/details.js';
import { bibtexOf, type CitedPaper, markdownOf } from '../cite.js';
import { download } from '../map/save.js';
import { copyText } from './copy.js';

interface CiteProps {
  /** The paper that says it. */
  paper: string;
  /** The fact in a few words. */
  words: string;
  evidence: readonly SaidFragment[];
  /** The fact as a gold line has it: `{ entities: [ … ] }` and alike. */
  gold: object;
}

const paperOf = async (id: string): Promise<CitedPaper> => {
  const { node } = await ask(CITED, { id });
  if (node?.__typename !== 'Paper') throw new Error('this paper is no longer in the graph');
  return node;
};

export const Cite = ({ paper, words, evidence, gold }: CiteProps) => {
  const [said, setSaid] = useState('');
  const sentence = evidence[0]?.sentence.text ?? null;
  const tell = (work: Promise<string>): void => {
    work.then(setSaid, (error: Error) => setSaid(`That failed: ${error.message}.`));
  };
  const report = async (): Promise<string> => {
    const { title, arxivId, id } = await paperOf(paper);
    const line = JSON.stringify({ title, id: arxivId ?? id, report: 'wrong', ...gold });
    download('papergraph-report.jsonl', `${line}\n`, 'application/json');
    return 'Saved papergraph-report.jsonl: correct the fact in it if you can, and send it to whoever runs this graph.';
  };
  return (
    <details class="cite">
      <summary aria-label={`Cite or report: ${words}`}>cite</summary>
      <p class="row">
        <button
          type="button"
          onClick={() =>
            tell(paperOf(paper).then((of) => copyText(markdownOf(of, words, sentence), 'Markdown')))
          }
        >
          Copy Markdown
        </button>
        <button
          type="button"
          onClick={() => tell(paperOf(paper).then((of) => copyText(bibtexOf(of, sentence), 'BibTeX')))}
        >
          Copy BibTeX
        </button>
        <button type="button" onClick={() => tell(report())}>
          Report as wrong
        </button>
        <small role="status">{said}</small>
      </p>
    </details>
  );
};
