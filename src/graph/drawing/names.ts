// Labels that fit beside a dot.

const LONGEST = 28;

/** The name itself where it is short, else its shortest other name, else its beginning. */
export const shortName = (name: string, aliases: readonly string[]): string => {
  if (name.length <= LONGEST) return name;
  const [alias] = aliases
    .filter((one) => one.length >= 2 && one.length <= LONGEST)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  if (alias) return alias;
  const cut = name.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
};
