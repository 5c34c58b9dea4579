// A name that a number is told on is what was tested on, whatever the name looks like: "45.0% on X", "X (+16.8)".
import type { Mention } from './mention.js';

const NUMBER = String.raw`\d\s?(?:\\?%|x|×|\\times|times|points?|pp|percentage[\s-]points?)?\)?`;
/** "45.0% on X", "33.5% accuracy on the X" */
const TOLD_ON = new RegExp(`${NUMBER}\\s(?:[\\p{L}\\d@./-]+\\s){0,4}?(on|in|for)\\s(?:the\\s)?$`, 'u');
/** "by 9.4% on A and B", "on A, B, and X": the last of a list. */
const LISTED_ON = new RegExp(
  `${NUMBER}\\s(?:[\\p{L}\\d@./-]+\\s){0,4}?on\\s(?:the\\s)?(?:[\\p{L}\\d@./*-]+(?:\\s[\\d.]+)?(?:,\\s|\\sand\\s|,\\sand\\s)){1,4}$`,
  'u',
);
const LABEL = /^\s?(?:\(|:\s|=)\s?[+~<>-]?\d[\d.]*\s?(?:\\?%|[);,])/;
const LEAD = /^(?:(?:specifically|notably|for (?:example|instance)),\s)?(?:on|across)\s(?:the\s)?$/i;
const ANY = /\d\s?\\?%|\d\.\d|\d\s?(?:x|×|times|points?)\b/;

/** The signs by which a mention is what a number was measured on; none in titles. */
export const scoredSigns = ({ sentence, start, end }: Mention): string[] => {
  if (sentence.field === 'title') return [];
  const { source } = sentence;
  const signs: string[] = [];
  const before = source.slice(Math.max(sentence.start, start - 90), start);
  const told = TOLD_ON.exec(before)?.[1];
  if (told) signs.push(`scored ${told}`);
  else if (LISTED_ON.test(before)) signs.push('scored list');
  if (LABEL.test(source.slice(end, Math.min(sentence.end, end + 16)))) signs.push('scored label');
  if (
    start - sentence.start < 40 &&
    LEAD.test(source.slice(sentence.start, start)) &&
    ANY.test(source.slice(end, sentence.end))
  )
    signs.push('scored lead');
  return signs;
};

const HARDWARE = /^(?:RTX|GTX|NVIDIA|Jetson|Apple|Intel|AMD|Raspberry|Snapdragon|Dimensity|[AHVBTL]\d)/;

/** "1.8% on the NExT-QA dataset": of words that alone would be no name, hyphens and the number make one. */
export const isScoredName = (mention: Mention): boolean =>
  mention.to - mention.from > 1 &&
  !HARDWARE.test(mention.text) &&
  /^\p{Lu}/u.test(mention.text) &&
  mention.sentence.tokens.slice(mention.from + 1, mention.to).every((t) => t.gap === '-') &&
  scoredSigns(mention).some(
    (sign) => sign === 'scored on' || sign === 'scored list' || sign === 'scored label',
  );
