// Tells titles, abstracts and the rest of a copied page apart. Known by looks alone: an abstract is a long
// paragraph of sentences; the last short line before it that is no button, date or list of authors is its title.

export interface TextLine {
  number: number;
  text: string;
}

/** A paper, a title without an abstract, or an abstract without a title; `line` is where it begins. */
export type Entry =
  | { kind: 'paper'; line: number; title: string; abstract: string }
  | { kind: 'no abstract' | 'no title'; line: number; text: string };

interface Block {
  line: number;
  text: string;
}

/** What stands on the page besides papers, each on a line of its own. */
const NAVIGATION = [
  /^(?:new|subscribe|unsubscribe|daily papers|trending papers|daily|weekly|monthly|previous|next|submit|log ?in|sign ?up|search.*)$/i,
  /^(?:hugging ?face|models|datasets|spaces|docs|pricing|enterprise|posts|community|about|careers|privacy|tos|website|company|papers|community|collections|system theme|resources|solutions|inference endpoints|huggingchat)$/i,
  /^(?:get trending papers in your email inbox!?|by ak and the research community|read the paper|view (?:pdf|abstract|paper|arxiv page|project page)|project page|github|arxiv|add to collection|copy (?:link|citation)|bibtex)$/i,
  /^[^\p{L}]*$/u,
  /^(?:upvotes?|likes?|comments?|stars?)\s*[\d.,km]*$|^[\d.,]+k?\s*(?:upvotes?|likes?|comments?|stars?|authors?)$/i,
  /^[·•\-–\s]*\d+\s+authors?$/i,
  /^(?:submitted|published|posted|authored|shared) (?:by|on)\b.{0,60}$/i,
  /^#?\d+\s+paper of the (?:day|week|month)$/i,
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s*)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:,?\s+\d{4})?$/i,
  /^(?:https?:\/\/)?(?:www\.)?huggingface\.co\/\S*$/i,
];

const HEADER_END = /^by AK and the research community$/i;
const LONG = 200;
/** Below this even two sentences are a title ("Mamba? No. MambaOut!"). */
const SHORT = 80;

const isNavigation = (text: string): boolean => NAVIGATION.some((shape) => shape.test(text));

/** "Ada Lovelace, J. von Neumann and Grace Hopper": names alone, two or more; each word in capitals or a particle. */
const isAuthors = (text: string): boolean => {
  const names = text
    .replace(/,?\s+et al\.?$/i, ', A B')
    .split(/\s*(?:[,;·]|\band\b|&)\s*/)
    .filter(Boolean);
  const name = /^(?:\p{Lu}[\p{L}'’.-]*|de|del|della|der|den|di|da|dos|van|von|la|le|bin|al|el|ten)$/u;
  return (
    names.length > 1 &&
    names.every((one) => {
      const words = one.split(/\s+/);
      return words.length >= 2 && words.length <= 5 && words.every((word) => name.test(word));
    })
  );
};

const looksLikeAbstract = (text: string): boolean =>
  text.length >= LONG ||
  (text.length >= SHORT && /[.!?]\s+\p{Lu}/u.test(text) && /[.!?]["')\]]?$/.test(text));

const hasLink = (text: string): boolean => /https?:\/\/|\bwww\.|\bgithub\.com\//i.test(text);

export const hasHeader = (lines: readonly TextLine[]): boolean =>
  lines.some(({ text }) => HEADER_END.test(text.trim()));

/** Runs of lines between blank lines and buttons. */
const paragraphs = (lines: readonly TextLine[]): TextLine[][] => {
  const found: TextLine[][] = [[]];
  for (const line of lines) {
    const text = line.text.trim();
    if (!text || isNavigation(text)) found.push([]);
    else found.at(-1)?.push(line);
  }
  return found.filter(({ length }) => length);
};

/** After the header: a paragraph that is wrapped is one block; one with a whole abstract in a line is a block a line. */
export const splitBlocks = (lines: readonly TextLine[]): Block[] => {
  const end = lines.findLastIndex(({ text }) => HEADER_END.test(text.trim()));
  return paragraphs(lines.slice(end + 1)).flatMap((paragraph): Block[] => {
    const apart = paragraph.some(({ text }) => text.length >= LONG || isAuthors(text.trim()));
    if (apart) return paragraph.map(({ number, text }) => ({ line: number, text: text.trim() }));
    const text = paragraph.map((line) => line.text).join('\n');
    return [{ line: paragraph[0]?.number ?? 0, text: text.trim() }];
  });
};

/**
 * Papers and what is left over, in the page's order. Of several short blocks before an abstract the last that is
 * no list of authors is its title, the others are titles without abstracts. What stands before the first
 * paper of a page without its header, and has less than four words, is taken for a part of the page.
 */
export const readEntries = (lines: readonly TextLine[]): Entry[] => {
  const entries: Entry[] = [];
  let headless = !hasHeader(lines);
  let waiting: Block[] = [];
  const giveUp = (blocks: readonly Block[]): void => {
    for (const { line, text } of blocks) {
      if (headless && text.split(/\s+/).length < 4) continue;
      entries.push({ kind: 'no abstract', line, text });
    }
  };
  for (const { line, text } of splitBlocks(lines)) {
    const last = entries.at(-1);
    if (looksLikeAbstract(text)) {
      const title = waiting.pop();
      giveUp(waiting);
      waiting = [];
      if (title) entries.push({ kind: 'paper', line: title.line, title: title.text, abstract: text });
      else entries.push({ kind: 'no title', line, text });
      headless = false;
    } else if (hasLink(text) && !waiting.length && last?.kind === 'paper') {
      // "Code: https://…" on a line of its own belongs to the abstract above it.
      last.abstract += `\n\n${text}`;
    } else if (!isAuthors(text)) waiting.push({ line, text });
  }
  giveUp(waiting);
  return entries;
};
