// The sentence behind an edge, with its words marked: what the graph's readers ask for first.
import type { SaidFragment } from '../../generated/graphql.js';

/** Where the words stand within the sentence; null when they reach out of it. */
export const markOf = ({ start, end, sentence }: SaidFragment): [number, number] | null => {
  const from = start - sentence.start;
  const to = end - sentence.start;
  return from >= 0 && to <= sentence.text.length && from < to ? [from, to] : null;
};

export const Sentence = ({ said }: { said: SaidFragment }) => {
  const { text } = said.sentence;
  const mark = markOf(said);
  return (
    <blockquote class="said" data-field={said.field}>
      {mark ? (
        <>
          {text.slice(0, mark[0])}
          <mark>{text.slice(...mark)}</mark>
          {text.slice(mark[1])}
        </>
      ) : (
        text
      )}
    </blockquote>
  );
};

/** One sentence, the others folded away. */
export const Sentences = ({ evidence }: { evidence: readonly SaidFragment[] }) => {
  const [first, ...rest] = evidence;
  if (!first) return null;
  return (
    <>
      <Sentence said={first} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          {rest.map((said) => (
            <Sentence key={`${said.field}:${said.start}`} said={said} />
          ))}
        </details>
      )}
    </>
  );
};
