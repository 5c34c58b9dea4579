// Normal forms of names and titles: what makes two spellings one key, and what stands in an address.

/** Letters and digits of a title in lower case, nothing between them. */
export const titleKey = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The key of a name: case, blanks and hyphens do not matter; "+", "#" and a dot between digits do
 * ("C++" is not "C", "Llama 3.1" is not "Llama 31").
 */
export const nameKey = (name: string): string =>
  // Most names are one plain word, on which the rest does nothing more.
  /^[A-Za-z0-9]+$/.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[‐-―−]/g, '-')
        .replace(/[^\p{L}\p{N}+#.]+/gu, '')
        .replace(/\.(?!\d)/g, '');

/** ASCII words joined by hyphens, at most 80 characters; empty when nothing is left. */
export const kebab = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\+/g, ' plus ')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.(?!\d)/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');

/** An ORCID without the address that it may come with. */
export const bareOrcid = (text: string): string => text.trim().replace(/^https?:\/\/orcid\.org\//i, '');
