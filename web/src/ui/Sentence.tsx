// The sentence behind an edge, with its words marked: what the graph's readers ask for first.
import type { SaidFragment } from '../../generated/graphql.js';

/** Where the words stand within the sentence; null when they reach out of it. */
export const markOf = ({ start, end, sentence }: SaidFragment): [number, number] | null => {
  const from = start - sentence.start;
  const to = end - sentence.start;
  return from >= 0 && to <= sentence.text.length && from < to ? [from, to] : null;
};

interface SentenceProps {
  said: SaidFragment;
  /** Other words of the same sentence to mark. */
  also?: readonly SaidFragment[];
}

export const Sentence = ({ said, also = [] }: SentenceProps) => {
  const { text } = said.sentence;
  const marks = [said, ...also].flatMap((one) => [markOf(one) ?? []]).sort(([a = 0], [b = 0]) => a - b);
  const pieces: (string | { marked: string })[] = [];
  let done = 0;
  for (const [from, to] of marks) {
    if (from === undefined || to === undefined || from < done) continue;
    pieces.push(text.slice(done, from), { marked: text.slice(from, to) });
    done = to;
  }
  pieces.push(text.slice(done));
  return (
    <blockquote class="said" data-field={said.field}>
      {pieces.map((piece) =>
        typeof piece === 'string' ? piece : <mark key={piece.marked}>{piece.marked}</mark>,
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
