// The look of a word: whether it is written as names are. Interned like stems, for speed.

export type Shape =
  | 'lower' // word
  | 'capital' // Word
  | 'caps' // GPT, LLMs, BERT4
  | 'camel' // LoRA, ConPreDiff, vLLM
  | 'mixed' // Llama2, 3DreamBooth, R1
  | 'version' // 2, 3.1, v2, 4o
  | 'size' // 70B, 16x7B, 50k
  | 'number' // 1024
  | 'other'; // scripts without case

const of = (word: string): Shape => {
  if (word.length > 48) return 'other';
  // Nearly all words: what follows would say the same, slower.
  if (/^[a-z]+$/.test(word)) return 'lower';
  if (/^[A-Z][a-z]+$/.test(word)) return 'capital';
  if (/^\d+(?:\.\d+)?$/.test(word)) return word.length <= 4 ? 'version' : 'number';
  if (/^v\d+(?:\.\d+)*$/i.test(word) || /^\d(?:\.\d)?[a-z]$/.test(word)) return 'version';
  if (/^\d+(?:\.\d+)?[BMKTPXbmkpx]$|^\d+x\d+(?:\.\d+)?[BMbm]$|^A\d+B$/.test(word)) return 'size';
  if (/^\d+D$/.test(word)) return 'other';
  if (/\d/.test(word))
    return /\p{Lu}/u.test(word)
      ? /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}.*\p{Ll}/u.test(word)
        ? 'camel'
        : 'mixed'
      : /^\p{Ll}/u.test(word)
        ? 'mixed'
        : 'other';
  if (/^\p{Lu}{2,}s?$/u.test(word)) return 'caps';
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|^\p{Ll}\p{Lu}/u.test(word)) return 'camel';
  if (/^\p{Lu}/u.test(word)) return 'capital';
  return /^\p{Ll}/u.test(word) ? 'lower' : 'other';
};

const shapes = new Map<string, Shape>();
export const shapeOf = (word: string): Shape => {
  const held = shapes.get(word);
  if (held !== undefined) return held;
  if (shapes.size > 60_000) shapes.clear();
  const made = of(word);
  shapes.set(word, made);
  return made;
};

/** Written as only names are: "GPT", "LoRA", "Llama2". */
export const isStrong = (shape: Shape): boolean => shape === 'caps' || shape === 'camel' || shape === 'mixed';
