// Words that mean nothing: as many as wanted, the same for the same number, none of them a name that is known.
const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'sh', 'tr'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const SYLLABLES = ONSETS.flatMap((onset) => VOWELS.map((vowel) => onset + vowel));

/** Words of three syllables. */
const SHORT = SYLLABLES.length ** 3;

/** Three syllables, or more beyond the first half million. Neighbouring numbers have words far apart. */
export const word = (n: number): string => {
  const [block, within] = [Math.floor(n / SHORT), n % SHORT];
  // The factor shares no divisor with their number, so that no two numbers have one word.
  let rest = (within * 182_603) % SHORT;
  let text = '';
  for (let i = 0; i < 3; i += 1) {
    text += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return block === 0 ? text : text + word(block);
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name as papers coin them. */
export const coined = (n: number, type: string): string => {
  const name = capital(word(n));
  if (type === 'benchmark') return `${name}Bench`;
  if (type === 'task') return `${word(n)} ${word(n + 7)} detection`;
  return type === 'model' ? `${name}Net` : `${name} ${capital(word(n + 3))}`;
};

export const person = (n: number): string =>
  `${capital(word(n % 4_001))} ${capital(word(Math.floor(n / 4_001) + 17))} ${capital(word(n % 97))}`;
