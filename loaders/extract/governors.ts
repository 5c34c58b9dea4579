// What the words before a name do with it: take it in, build on it, set it beside the paper's own, test on it.
import type { Range } from './name-parts.js';
import type { Sentence, Token } from './tokens.js';

type Governor = 'part' | 'make' | 'base' | 'kind' | 'against' | 'test' | 'lack' | 'apply' | 'with' | 'none';

const STEMS: Readonly<Record<Exclude<Governor, 'none'>, string>> = {
  part: 'integrate incorporate employ leverage adopt utilize use combine equip contain include comprise consist feature unify exploit harness embed inject fuse merge replace augment enhance add',
  make: 'introduce propose present develop design devise construct create formulate release build implement term call name define establish',
  base: 'base upon atop extend adapt initialize derive fine-tune finetune tune inspire inherit modify start root follow instantiate generalize reformulate upgrade revisit rethink improve',
  kind: 'variant version extension generalization adaptation iteration form instance modification successor family alternative',
  against:
    'outperform surpass exceed beat than compare versus vs unlike baseline over rival match contrast against whereas',
  test: 'evaluate experiment benchmark test assess validate demonstrate across evaluation result show achieve',
  lack: 'limit limitation struggle suffer fail lack however existing previous prior traditional conventional challenge despite although require rely remain dominate',
  apply: 'apply applicable compatible transfer optimize train pretrain plug deploy accelerate scale',
  with: 'with via through by using',
};

const classOf = new Map<string, Governor>();
for (const [governor, words] of Object.entries(STEMS) as [Governor, string][])
  for (const w of words.split(' ')) {
    classOf.set(w, governor);
    if (governor === 'with') continue;
    const root = w.replace(/e$/, '');
    for (const form of [
      `${w}s`,
      `${w}es`,
      `${root}ed`,
      `${root}ing`,
      w.replace(/y$/, 'ies'),
      w.replace(/y$/, 'ied'),
    ])
      if (!classOf.has(form)) classOf.set(form, governor);
  }
for (const w of ['built', 'fitted', 'made']) classOf.set(w, w === 'built' ? 'base' : 'make');

const FURTHEST = 12;

/** The nearest word that governs the name, to its left; "with" and "via" only where no verb stands before them. */
export const governorOf = (sentence: Sentence, range: Range): Governor => {
  let weak: Governor = 'none';
  for (let i = range.from - 1; i >= 0 && range.from - i <= FURTHEST; i -= 1) {
    if ((sentence.tokens[i + 1] as Token).gap.includes(';')) break;
    const held = classOf.get((sentence.tokens[i] as Token).lower);
    if (held === undefined) continue;
    if (held !== 'with') return held;
    if (weak === 'none') weak = held;
  }
  return weak;
};

/** "PrimeGuard, a novel ITG method": the range is what the name before it is said to be. */
export const isSaidToBe = (sentence: Sentence, name: Range, range: Range): boolean => {
  if (range.from <= name.to || range.from - name.to > 7) return false;
  const { tokens, source } = sentence;
  const between = source.slice((tokens[name.to - 1] as Token).end, (tokens[range.from] as Token).start);
  return (
    /^\s?(?:\([^()]{0,60}\))?\s?(?:,|is|—|--|:)\s?an?\s/.test(between) &&
    !tokens
      .slice(name.to, range.from)
      .some((t) => /^(?:for|that|of|to|with|on|which|in|by|using|via|from|and)$/.test(t.lower))
  );
};
