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
  /^(?:new|subscribe|unsubscribe|daily papers|trending papers|daily|weekly|monthly|previous|next|submit|log ?in|sign ?up|search(?:\.{3}|…| papers.*)?)$/i,
  /^(?:hugging ?face|models|datasets|spaces|docs|pricing|enterprise|posts|community|about|careers|privacy|tos|website|company|papers|community|collections|system theme|resources|solutions|inference endpoints|huggingchat)$/i,
  /^(?:get trending papers in your email inbox!?|by ak and the research community|read the paper|view (?:pdf|abstract|paper|arxiv page|project page)|project page|github|arxiv|add to collection|copy (?:link|citation)|bibtex)$/i,
  /^[^\p{L}]*$/u,
  /^(?:upvotes?|likes?|comments?|stars?)\s*[\d.,km]*$|^[\d.,]+k?\s*(?:upvotes?|likes?|comments?|stars?|authors?)$/i,
  /^[·•\-–\s]*\d+\s+authors?$/i,
  /^(?:submitted|published|posted|authored|shared) (?:by|on)\b.{0,60}$/i,
  /^#?\d+\s+paper of the (?:day|week|month)$/i,
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s*)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:,?\s+\d{4})?$/i,
];

const HEADER_END = /^by AK and the research community$/i;
const LONG = 200;
/** Below this even a sentence is a title. Of 99,797 titles ten end with a full stop. */
const SHORT = 80;
/** A line at least this long is wrapped: what follows goes on with it. */
const WRAPPED = 60;

const isNavigation = (text: string): boolean => NAVIGATION.some((shape) => shape.test(text));

const NAME = /^(?:\p{L}[\p{L}'’.-]*\s+){1,4}\p{L}[\p{L}'’.-]*$/u;
const CAPITALS = /^(?:\p{Lu}|\p{Lo}|(?:de|del|della|der|den|di|da|dos|van|von|la|le|bin|al|el|ten)\b)/u;

const isName = (text: string): boolean =>
  NAME.test(text) && text.split(/\s+/).every((word) => CAPITALS.test(word));

/** "Ada Lovelace, J. von Neumann and Grace Hopper": two names or more, almost all of capitalised words. */
const isAuthors = (text: string): boolean => {
  const names = text
    .replace(/,?\s+et al\.?$/i, '')
    .split(/\s*(?:[,;·]|\band\b|&)\s*/)
    .filter(Boolean);
  const fitting = names.filter(isName);
  return names.length > 1 && fitting.length >= names.length * (names.length < 5 ? 1 : 0.7);
};

const looksLikeAbstract = (text: string): boolean =>
  !isAuthors(text) && (text.length >= LONG || (text.length >= SHORT && text.endsWith('.')));

const hasLink = (text: string): boolean => /https?:\/\/|\bwww\.|\bgithub\.com\//i.test(text);

export const hasHeader = (lines: readonly TextLine[]): boolean =>
  lines.some(({ text }) => HEADER_END.test(text.trim()));

/** Runs of lines between blank lines, without the buttons at their ends; within a wrapped text there are none. */
const paragraphs = (lines: readonly TextLine[]): TextLine[][] => {
  const found: TextLine[][] = [[]];
  for (const line of lines) {
    const text = line.text.trim();
    const open = found.at(-1) ?? [];
    const wrapped = (open.at(-1)?.text.length ?? 0) >= WRAPPED;
    if (!text || (!wrapped && isNavigation(text))) found.push([]);
    else open.push(line);
  }
  return found.filter(({ length }) => length);
};

/** After the header: a paragraph that is wrapped is one block; one with a whole abstract in a line is a block a line. */
export const splitBlocks = (lines: readonly TextLine[]): Block[] => {
  const end = lines.findLastIndex(({ text }) => HEADER_END.test(text.trim()));
  return paragraphs(lines.slice(end + 1)).flatMap((paragraph): Block[] => {
    const apart = paragraph.some(
      ({ text }) => text.length >= LONG || (paragraph.length < 5 && isAuthors(text.trim())),
    );
    const text = paragraph.map((line) => line.text).join('\n');
    if (!apart && text.length >= LONG) return [{ line: paragraph[0]?.number ?? 0, text: text.trim() }];
    const said = paragraph.filter((line) => !isNavigation(line.text.trim()));
    if (apart) return said.map((line) => ({ line: line.number, text: line.text.trim() }));
    const joined = said
      .map((line) => line.text)
      .join('\n')
      .trim();
    return joined ? [{ line: said[0]?.number ?? 0, text: joined }] : [];
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
  const blocks = splitBlocks(lines);
  const isAbstract = blocks.map(({ text }) => looksLikeAbstract(text));
  // Where most papers have a line of authors, a single name is one too; elsewhere it may well be a title.
  const withAuthors =
    blocks.filter(({ text }) => isAuthors(text)).length * 2 > isAbstract.filter(Boolean).length;
  const ofAuthors = (text: string): boolean => isAuthors(text) || (withAuthors && isName(text));
  const giveUp = (but?: Block): void => {
    for (const block of waiting) {
      const partOfPage = headless && block.text.split(/\s+/).length < 4;
      const authors = waiting.length > 1 && ofAuthors(block.text);
      if (block !== but && !partOfPage && !authors) entries.push({ kind: 'no abstract', ...block });
    }
    waiting = [];
  };
  for (const [i, block] of blocks.entries()) {
    const last = entries.at(-1);
    if (isAbstract[i]) {
      const title = waiting.findLast(({ text }) => !ofAuthors(text)) ?? waiting[0];
      giveUp(title);
      if (title) entries.push({ kind: 'paper', line: title.line, title: title.text, abstract: block.text });
      else entries.push({ kind: 'no title', ...block });
      headless = false;
    } else if (hasLink(block.text) && !waiting.length && last?.kind === 'paper') {
      // "Code: https://…" on a line of its own belongs to the abstract above it.
      last.abstract += `\n\n${block.text}`;
    } else waiting.push(block);
  }
  giveUp();
  return entries;
};
