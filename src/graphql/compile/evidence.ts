// Evidence: places in a paper's texts. Stored as offsets, cut here, in UTF-16 units; never in the database.
import type { Row } from '../../graph/engine.js';
import type { Selection } from '../../graph/plan.js';
import { type Field, objectType, subfields } from './collect.js';
import { compileNode, type Planned, planned } from './compile.js';
import { checkSize } from './page.js';

export const EVIDENCE_COLUMNS = [
  'evidenceField',
  'evidenceStart',
  'evidenceEnd',
  'sentenceStart',
  'sentenceEnd',
  'textHash',
  'extractor',
] as const;
/** What a caller may ask for at a time. */
const MOST_EVIDENCE = 20;
const TEXTS = ['title', 'abstract', 'summary'] as const;

const values = (columns: Row, paper: Row) => {
  const at = (name: string, i: number) => (columns[name] as (string | number)[])[i];
  return ((columns.evidenceField as string[] | null) ?? []).map((field, i) => {
    const text = String(paper[field] ?? '');
    const [start, end] = [Number(at('evidenceStart', i)), Number(at('evidenceEnd', i))];
    const [from, to] = [Number(at('sentenceStart', i)), Number(at('sentenceEnd', i))];
    return {
      field: field.toUpperCase(),
      start,
      end,
      text: text.slice(start, end),
      sentence: { start: from, end: to, text: text.slice(from, to) },
      textHash: columns.textHash,
      extractor: columns.extractor,
    } as Record<string, unknown>;
  });
};

const preferredFirst = <T extends Record<string, unknown>>(
  places: T[],
  preferred?: ReadonlySet<string>,
): T[] => {
  if (!preferred) return places;
  const rank = ({ field, sentence }: T): number =>
    preferred.has(`${String(field).toLowerCase()}:${(sentence as { start: number }).start}`) ? 0 : 1;
  return places
    .map((place, i) => ({ place, i, rank: rank(place) }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ place }) => place);
};

/**
 * Compiles an `evidence` field.
 * @param paper the selection of the paper whose texts the places are in.
 * @returns reads it: from the columns of an edge or fact, and that paper's row; places in preferred sentences
 * ("abstract:120") come first.
 */
export const compileEvidence = (
  field: Field,
  paper: Selection,
): ((columns: Row, paperRow: Row, preferred?: ReadonlySet<string>) => Planned[]) => {
  for (const name of TEXTS) paper.properties.add(name);
  const shapes = subfields(field, objectType(field.operation, 'Evidence')).map((sub) => {
    if (sub.name !== 'paper')
      return [sub.responseKey, (value: Record<string, unknown>) => value[sub.name]] as const;
    const shape = compileNode(sub, 'Paper', { node: paper, owner: paper });
    return [sub.responseKey, (_value: unknown, row: Row) => shape(row, row)] as const;
  });
  const first = field.args.first as number | undefined;
  if (typeof first === 'number') checkSize(first, 'first', MOST_EVIDENCE);
  return (columns, row, preferred) =>
    preferredFirst(values(columns, row), preferred)
      .slice(0, first ?? undefined)
      .map((value) =>
        planned(
          'Evidence',
          shapes.map(([key, shape]) => [key, shape(value, row)] as const),
        ),
      );
};
