// Spans that are written like names: capitals, digits and hyphens, with the grammar of versions, sizes and suffixes.
import { hyphenated, LONGEST, type NameOptions, type Range, textOf, versions } from './name-parts.js';
import { starts } from './name-starts.js';
import { isStrong } from './shape.js';
import type { Sentence, Token } from './tokens.js';

const LINES =
  /^(?:Pro|Flash|Ultra|Turbo|Sonnet|Opus|Haiku|Mini|Nano|Large|Base|Small|Medium|XL|XXL|Lite|Max|Instruct|Chat|Coder|Vision|Plus|Preview|Thinking|Next)$/;

/** A lone capital word is a name unless authors mostly write it small. */
const isName = (token: Token, options: NameOptions): boolean => {
  const shape = token.shape;
  const kind = options.classOf(token.lower);
  // "SCoRe" is written as no word is, whatever it spells.
  if (shape === 'camel' && (kind === 'word' || kind === 'stop')) return true;
  if (shape !== 'capital')
    return kind === undefined || kind === 'generic' || kind === 'metric' || kind === 'organisation';
  if (kind !== undefined && kind !== 'organisation') return false;
  const share = options.capitalShare(token.lower);
  return share === undefined || share > 0.4;
};

/** All name-shaped spans of a sentence, left to right, not overlapping. */
export const nameSpans = (sentence: Sentence, options: NameOptions): Range[] => {
  const { tokens } = sentence;
  const spans: Range[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!starts(sentence, at, options)) continue;
    let to = versions(sentence, at, hyphenated(sentence, at, options), options);
    for (;;) {
      const next = tokens[to];
      if (!next) break;
      // "Humanity's Last Exam": what is called so with its owner before it.
      const owned = next.gap === "'" && next.lower === 's' ? tokens[to + 2] : undefined;
      if (owned && options.known(textOf(sentence, at, to + 3))) {
        to += 3;
        continue;
      }
      if ((next.gap !== ' ' && next.gap !== '\n') || to - at >= LONGEST) break;
      const shape = next.shape;
      if (shape !== 'capital' && !isStrong(shape)) break;
      if (LINES.test(next.text) && (to - at > 1 || !sentence.titleCase)) {
        to = versions(sentence, at, hyphenated(sentence, to, options), options);
        continue;
      }
      const joined = textOf(sentence, at, to + 1);
      const far = hyphenated(sentence, to, options);
      if (options.known(joined) || (far > to + 1 && options.known(textOf(sentence, at, far)))) {
        to = versions(sentence, at, far, options);
        continue;
      }
      if (sentence.titleCase) break;
      const kind = options.classOf(next.lower);
      if (
        kind !== undefined &&
        kind !== 'word' &&
        !(kind === 'generic' && shape === 'caps' && (tokens[to - 1] as Token).shape === 'capital')
      )
        break;
      if (kind === 'generic' && to - at === 1 && !options.known(textOf(sentence, at, to))) {
        to = versions(sentence, at, far, options);
        continue;
      }
      const leftKnown = options.known(textOf(sentence, at, to));
      const rightKnown = options.known(textOf(sentence, to, far));
      if (
        isStrong(shape)
          ? leftKnown || rightKnown || options.classOf((tokens[at] as Token).lower) !== undefined
          : leftKnown && rightKnown
      )
        break;
      to = versions(sentence, at, far, options);
    }
    if (to - at > 1 || isName(tokens[at] as Token, options)) spans.push({ from: at, to });
    at = to - 1;
  }
  return spans;
};
