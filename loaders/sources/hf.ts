// Hugging Face papers: the daily list, trending, search, single papers. `publishedAt` of an entry is not the
// paper's date of publication; the paper's own is. Without a key.
import type { PaperRecord } from '../../src/domain/record.js';
import { toDay, toTime } from './dates.js';
import { Fields } from './fields.js';
import type { FileItem } from './format.js';
import { BadBody } from './http/client.js';
import { json, jsonList, type Pages, readItem } from './live.js';
import { UnreadableInput } from './port.js';
import { readRecord } from './record-read.js';

const NAME = 'hf';
const PER_PAGE = 100;

/**
 * The day it was listed. Before 2025 the entry's own time is that; since then it is the paper's time in another
 * zone, four or five hours off, and says nothing.
 */
const listedDay = (paper: Fields, entry: Fields): string | null => {
  const submitted = toDay(paper.raw('submittedOnDailyAt'));
  if (submitted) return submitted;
  const [shown, published] = [toTime(entry.raw('publishedAt')), toTime(paper.raw('publishedAt'))];
  if (!shown || !published || entry.path === paper.path) return null;
  const hours = (Date.parse(published) - Date.parse(shown)) / 3_600_000;
  return hours === 4 || hours === 5 || hours === 0 ? null : shown.slice(0, 10);
};

/** @param at when the service said so; null for a file. Throws `FieldError`. */
export const hfRecord = (raw: unknown, at: string | null, day: string | null = null): PaperRecord => {
  const entry = new Fields(raw, '');
  const paper = entry.raw('paper') === undefined ? entry : new Fields(entry.raw('paper'), 'paper');
  const id = paper.needText('id');
  const listedAt = listedDay(paper, entry) ?? day;
  const record = readRecord(
    {
      id,
      title: paper.needText('title'),
      abstract: paper.text('summary') ?? entry.text('summary'),
      summary: paper.text('ai_summary'),
      authors: paper.list('authors', (author, path) => new Fields(author, path).text('name') ?? ''),
      publishedAt: paper.raw('publishedAt'),
      listedAt,
      upvotes: paper.count('upvotes'),
      comments: entry.count('numComments'),
      url: `https://huggingface.co/papers/${id}`,
      codeUrls: paper.text('githubRepo') ?? '',
      projectUrls: paper.text('projectPage') ?? '',
      statedAt: at ?? listedAt,
    },
    'jsonl',
  );
  return { ...record, source: NAME };
};

export const hfItem = (raw: unknown, place: string, at: string | null, day: string | null = null): FileItem =>
  readItem(NAME, place, raw, (item) => hfRecord(item, at, day));

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Addresses of pages are "DAY/PAGE". */
const daily = (input: string, from: string, to: string): Pages => {
  const after = (at: string): string | null => {
    const day = nextDay(at.slice(0, 10));
    return day <= to ? `${day}/0` : null;
  };
  return {
    name: NAME,
    first: `${from}/0`,
    after,
    describe: (at) => at.slice(0, 10),
    async page(at, client, signal) {
      const [day = from, page = '0'] = at.split('/');
      const path = `/daily_papers?date=${day}&limit=${PER_PAGE}&p=${page}`;
      const got = await client.get({ service: 'hf', path }, (body) => jsonList(body, 'papers'), signal);
      const items = got.value.map((raw, i) =>
        hfItem(raw, `${input}#${day}.${Number(page) * PER_PAGE + i}`, got.at, day),
      );
      return { items, next: items.length < PER_PAGE ? after(at) : `${day}/${Number(page) + 1}` };
    },
  };
};

/** One request, one list. */
const once = (input: string, path: string, list: (body: string) => readonly unknown[]): Pages => ({
  name: NAME,
  first: '0',
  after: () => null,
  describe: () => 'all',
  async page(_at, client, signal) {
    const { value, at } = await client.get({ service: 'hf', path }, list, signal);
    return { items: value.map((raw, i) => hfItem(raw, `${input}#${i}`, at)), next: null };
  },
});

const single = (body: string): readonly unknown[] => {
  const value = json(body);
  if (typeof value === 'object' && value !== null && 'id' in value) return [value];
  throw new BadBody('expected a paper with an id; got none');
};

const FORMS =
  'hf:daily?date=YYYY-MM-DD, hf:daily?from=YYYY-MM-DD&to=YYYY-MM-DD, hf:trending, hf:search?q=WORDS or hf:paper/ID';

/** @param rest what follows "hf:". Throws `UnreadableInput`. */
export const hfPages = (input: string, rest: string, today: string): Pages => {
  const [what = '', query = ''] = rest.split(/\?(.*)/s);
  const asked = new URLSearchParams(query);
  const wrong = (reason: string): UnreadableInput =>
    new UnreadableInput(input, `${reason}; known are ${FORMS}`);
  const day = (name: string, otherwise: string): string => {
    const text = asked.get(name);
    if (text === null) return otherwise;
    const found = /^\d{4}-\d{2}-\d{2}$/.test(text) ? toDay(text) : null;
    if (!found) throw wrong(`expected ${name} as YYYY-MM-DD, got "${text}"`);
    return found;
  };
  const known: Readonly<Record<string, readonly string[]>> = { daily: ['date', 'from', 'to'], search: ['q'] };
  const strange = [...asked.keys()].find((name) => !known[what]?.includes(name));
  if (strange !== undefined) throw wrong(`hf:${what} takes no "${strange}"`);
  if (what === 'daily') {
    const from = day('date', day('from', today));
    const to = day('date', day('to', asked.has('from') ? today : from));
    if (to < from) throw wrong(`from ${from} is after to ${to}`);
    return daily(input, from, to);
  }
  if (what === 'trending')
    return once(input, `/daily_papers?sort=trending&limit=${PER_PAGE}`, (body) => jsonList(body, 'papers'));
  const words = asked.get('q')?.trim() ?? '';
  if (what === 'search' && words) {
    const q = encodeURIComponent(words.slice(0, 250));
    return once(input, `/papers/search?q=${q}&limit=${PER_PAGE}`, (body) => jsonList(body, 'papers'));
  }
  const id = /^paper\/(\S+)$/.exec(what)?.[1];
  if (id) return once(input, `/papers/${encodeURIComponent(id)}`, single);
  throw wrong('is no source of Hugging Face');
};
