// Forms of one name: a paper's own long form of an acronym says what it means, whatever the catalogue expects;
// British endings and a "v" before the version are ways of writing, no other thing.

const wordsOf = (form: string): string[] => form.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Two or more words whose initials begin as the acronym does: "Constrained Preference Optimization" of "CPO". */
export const isLongFormOf = (long: string, short: string): boolean => {
  const words = wordsOf(long).filter((word) => !/^(?:of|and|the|for|to|with|in|via|by)$/.test(word));
  return (
    /^\p{Lu}{3,5}s?$/u.test(short) &&
    words.length > 1 &&
    words.length <= short.length &&
    words
      .map((word) => word[0])
      .join('')
      .startsWith(short[0]?.toLowerCase() ?? '') &&
    !wordsOf(long).includes(short.toLowerCase())
  );
};

/** Equal but for endings, word for word: "masked autoencoding" and "Masked Autoencoders". */
export const sameLongForm = (a: string, b: string): boolean => {
  const stems = (form: string): string => {
    const words = wordsOf(form).filter((word) => !/^(?:of|and|the|for|to|with|in|via|by)$/.test(word));
    return words.map((word) => word.slice(0, 5).replace(/(?:ed|in|er|e)$/, '')).join(' ');
  };
  return stems(a) === stems(b) || stems(a).replaceAll(' ', '') === stems(b).replaceAll(' ', '');
};

/** Other ways of writing `form` under which it may be known. */
export const spellings = (form: string): string[] =>
  [
    form.replace(/is(ation|ing|ed|er)(?=s?\b)/gi, 'iz$1'),
    form.replace(/(?<=\p{L}{2})[\s-]v(?=\d+(?:\.\d+)*(?:[\s-]|$))/u, '-'),
  ].filter((other) => other !== form);
