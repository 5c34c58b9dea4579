// `--since last`: an input that asks for all days becomes one that asks for what came after its last whole load.
import type { LoadState } from '../../src/graph/store.js';
import { UnreadableInput } from '../sources/port.js';

const DATED = / AND submittedDate:\[[^\]]*\]$/;

/** An input without its days: what its loads of all nights have in common; null when it has none to choose. */
const stemOf = (input: string): string | null => {
  if (/^hf:daily(?:\?|$)/.test(input)) return 'hf:daily';
  const [, query = ''] = /^arxiv-oai:(.*)$/s.exec(input) ?? [];
  if (input.startsWith('arxiv-oai:')) {
    const asked = new URLSearchParams(query);
    for (const name of ['from', 'until']) asked.delete(name);
    asked.sort();
    return `arxiv-oai:${decodeURIComponent(asked.toString())}`;
  }
  if (input.startsWith('openalex:'))
    return `openalex:${input
      .slice('openalex:'.length)
      .split(',')
      .filter((part) => !/^(?:from|to)_publication_date:/.test(part))
      .sort()
      .join(',')}`;
  if (!/^arxiv:[^,]*[a-z]+:/i.test(input)) return null;
  return DATED.test(input) ? input.replace(DATED, '').replace(/^arxiv:\((.*)\)$/s, 'arxiv:$1') : input;
};

const dated = (stem: string, from: string, today: string): string => {
  if (stem === 'hf:daily') return `hf:daily?from=${from}&to=${today}`;
  if (stem.startsWith('arxiv-oai:')) return `${stem}${stem.endsWith(':') ? '' : '&'}from=${from}`;
  if (stem.startsWith('openalex:'))
    return `${stem}${stem.endsWith(':') ? '' : ','}from_publication_date:${from}`;
  const digits = (day: string): string => day.replaceAll('-', '');
  return `arxiv:(${stem.slice('arxiv:'.length)}) AND submittedDate:[${digits(from)}0000 TO ${digits(today)}2359]`;
};

/**
 * Days asked for again, so that no zone of time and no late arrival loses a paper; what is there already is skipped.
 * OpenAlex can be asked by date of publication alone (by date of change only for those who pay), and learns of a
 * paper days or weeks after that.
 */
const overlap = (stem: string): number => (stem.startsWith('openalex:') ? 30 : 1);

const daysBefore = (time: string, days: number): string =>
  new Date(Date.parse(time) - days * 86_400_000).toISOString().slice(0, 10);

/**
 * @param since "last", or a day as YYYY-MM-DD.
 * @param loads of the graph; one that a source was away for does not count as a last one.
 * @throws UnreadableInput when the input cannot be asked by day, or when there is no last load.
 */
export const sinceInput = (
  input: string,
  since: string,
  loads: readonly LoadState[],
  today: string,
): string => {
  const stem = stemOf(input);
  if (stem === null)
    throw new UnreadableInput(
      input,
      'cannot be asked by day; --since goes with hf:daily, arxiv-oai:…, queries of arxiv: and openalex:…',
    );
  if (since !== 'last') return dated(stem, since, today);
  const starts = loads
    .filter((load) => load.state === 'finished' && stemOf(load.input ?? '') === stem)
    .flatMap((load) => load.startedAt ?? []);
  const last = starts.sort().at(-1);
  if (last === undefined)
    throw new UnreadableInput(input, 'was never loaded whole; name the first day with --since YYYY-MM-DD');
  if (last.slice(0, 10) > today)
    throw new UnreadableInput(
      input,
      `was last loaded at ${last} and today is ${today}, so this clock or the one of that load is wrong; name the first day with --since YYYY-MM-DD`,
    );
  return dated(stem, daysBefore(last, overlap(stem)), today);
};
