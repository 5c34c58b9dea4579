// The grammar of model names: base, version, line, size and suffix, so that "Llama-2-70B-Chat" hangs under "Llama 2".

export interface NameParts {
  /** "Llama" of "Llama-2-70B-Chat". */
  base: string;
  /** "2", "3.1", "4o", "v2"; empty when there is none. */
  version: string;
  /** "VL", "Coder", "R1": words that name a line of models; empty when there is none. */
  line: string;
  /** "70B", "8x7B", "L/16", "base"; empty when there is none. */
  size: string;
  /** "Chat", "Instruct", "AWQ": a way of training or packing; empty when there is none. */
  suffix: string;
}

const SIZE =
  /^(?:\d+(?:\.\d+)?[bm]|\d+x\d+(?:\.\d+)?b|a\d+(?:\.\d+)?b|(?:ti|s|b|l|h|g|xl|xxl)(?:\/\d+)?|(?:tiny|mini|small|medium|base|large|huge|giant|nano|micro|xlarge|xxlarge)|e[24]b)$/i;
const SUFFIX =
  /^(?:chat|instruct|it|sft|dpo|rlhf|base|hf|awq|gptq|gguf|int[48]|fp8|preview|latest|exp|zero|thinking|reasoning|turbo|distill|distilled|\d{4}|\d{6,8})$/i;
const VERSION = /^v?\d+(?:\.\d+)*[a-z]?$/i;
const LINES =
  /^(?:vl|coder|code|math|audio|omni|r1|o1|flash|pro|ultra|sonnet|opus|haiku|vision|next|onevision|video|moe|lite|max|plus|embedding)$/i;

const segments = (name: string): string[] =>
  name
    .replace(/([a-z])(?=\d+(?:\.\d+)?(?:$|[-\s_]))/g, '$1 ')
    .split(/[\s_-]+/)
    .filter(Boolean);

// The kind and the parent of each of the catalogue's names are asked for one after the other.
let last: readonly [name: string, parts: NameParts | null] = ['', null];

/** Null when the name shows no version, line, size or suffix. */
export const parseName = (name: string): NameParts | null => {
  if (last[0] !== name) last = [name, /[\s_\d-]/.test(name) ? parse(name) : null];
  return last[1];
};

const parse = (name: string): NameParts | null => {
  const words = segments(name);
  const parts: NameParts = { base: '', version: '', line: '', size: '', suffix: '' };
  const base: string[] = [words[0] ?? ''];
  let at = 1;
  // "Segment Anything 2": the base goes on until the first word that the grammar knows.
  while (
    at < words.length &&
    !VERSION.test(words[at] ?? '') &&
    !SIZE.test(words[at] ?? '') &&
    !LINES.test(words[at] ?? '') &&
    !SUFFIX.test(words[at] ?? '')
  ) {
    base.push(words[at] ?? '');
    at += 1;
  }
  if (at >= words.length) return null;
  parts.base = base.join(' ');
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (VERSION.test(word) && !parts.version && !parts.size && !(word.length >= 4 && /^\d+$/.test(word)))
      parts.version = word;
    else if (SIZE.test(word)) parts.size = parts.size ? `${parts.size} ${word}` : word;
    else if (LINES.test(word)) parts.line = parts.line ? `${parts.line} ${word}` : word;
    else if (SUFFIX.test(word)) parts.suffix = parts.suffix ? `${parts.suffix} ${word}` : word;
    else return null;
  }
  return parts;
};

/** Names under which a parent may be known, nearest first; the family last, without its " (family)". */
export const parentNames = (parts: NameParts): string[] => {
  const { base, version, line, size, suffix } = parts;
  const chains = [
    suffix ? [base, version, line, size] : [],
    size || suffix ? [base, version, line] : [],
    line ? [base, version] : [],
    version ? [base] : [],
    [base],
  ];
  const own = [base, version, line, size, suffix].filter(Boolean).join(' ');
  const names = chains.map((words) => words.filter(Boolean).join(' ')).filter((n) => n && n !== own);
  return [...new Set(names)];
};

/** Parameters in "70B", "8x7B" (their product), "350M"; null when the size says none. */
export const parametersOf = (name: string): number | null => {
  const hit = /(?:^|[^a-z0-9.])(?:(\d+)x)?(\d+(?:\.\d+)?)([bm])(?![a-z0-9])/i.exec(name);
  if (!hit) return null;
  return Number(hit[1] ?? 1) * Number(hit[2]) * ((hit[3] ?? '').toLowerCase() === 'b' ? 1e9 : 1e6);
};
