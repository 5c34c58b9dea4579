// By what a name is found that was only begun or misspelt, and a title of which one word was begun: tokens for
// full-text indexes, which match whole tokens alone. And how far two spellings are apart.
import { nameKey } from './names.js';

/** Marks the start of a name; what follows it in a token stands at the front. */
const START = '0';
/** Marks a beginning of a title's word. */
const BEGUN = '1';
const GRAM = 3;
const MOST_NAMES = 12;
const LONGEST_NAME = 60;
const [SHORTEST_BEGINNING, LONGEST_BEGINNING] = [3, 8];

/** Tokens must survive any tokenizer: letters and digits alone. */
const plain = (key: string): string =>
  key.replaceAll('+', 'p').replaceAll('#', 'h').replaceAll('.', 'd').slice(0, LONGEST_NAME);

/** Groups of three letters of a name, its start marked: "ViT-B" gives 0vi vit itb. */
export const gramsOf = (name: string): string[] => {
  const marked = START + plain(nameKey(name));
  if (marked.length <= GRAM) return marked === START ? [] : [marked];
  return Array.from({ length: marked.length - GRAM + 1 }, (_, i) => marked.slice(i, i + GRAM));
};

/** What an entity's or author's names are found by. */
export const nameSpelling = (names: readonly string[]): string =>
  [...new Set(names.slice(0, MOST_NAMES).flatMap(gramsOf))].join(' ');

/** The token that a title has where one of its words begins so; null where that is too short to tell anything. */
export const beginningOf = (word: string): string | null =>
  word.length < SHORTEST_BEGINNING ? null : BEGUN + plain(word.toLowerCase()).slice(0, LONGEST_BEGINNING);

/** What a title is found by. */
export const titleSpelling = (title: string): string => {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [
    ...new Set(
      words.flatMap((word) =>
        Array.from(
          { length: Math.max(0, Math.min(word.length, LONGEST_BEGINNING) - SHORTEST_BEGINNING + 1) },
          (_, i) => BEGUN + word.slice(0, SHORTEST_BEGINNING + i),
        ),
      ),
    ),
  ].join(' ');
};

/** A title as it is sorted: in lower case, short enough for any index. */
export const sortTitle = (title: string): string => title.toLowerCase().slice(0, 200);

/** Mistakes that a name of this length may have and still be meant. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * How many letters were missed, added, changed or swapped (optimal string alignment).
 * @returns null where they are more than a name of that length may have.
 */
export const mistakes = (typed: string, meant: string): number | null => {
  const most = allowed(Math.min(typed.length, meant.length));
  if (Math.abs(typed.length - meant.length) > most) return null;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: meant.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= meant.length; j++) {
      const same = typed[i - 1] === meant[j - 1] ? 0 : 1;
      let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? Number.POSITIVE_INFINITY) + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  const found = last[meant.length] ?? 0;
  return found <= most ? found : null;
};
