// What `--since` makes of an input, after which loads.
import { describe, expect, it } from 'vitest';
import { sinceInput } from './since.js';

const load = (input: string, startedAt: string, state = 'finished') => ({
  id: input,
  input,
  startedAt,
  state,
});
const TODAY = '2026-11-25';

describe('--since last', () => {
  it.each([
    ['hf:daily', 'hf:daily?date=2026-11-20', 'hf:daily?from=2026-11-19&to=2026-11-25'],
    [
      'hf:daily?date=2026-11-25',
      'hf:daily?from=2026-11-01&to=2026-11-20',
      'hf:daily?from=2026-11-19&to=2026-11-25',
    ],
    [
      'arxiv-oai:set=cs:cs:LG',
      'arxiv-oai:set=cs:cs:LG&from=2026-01-01',
      'arxiv-oai:set=cs:cs:LG&from=2026-11-19',
    ],
    [
      'arxiv:cat:cs.CL',
      'arxiv:cat:cs.CL',
      'arxiv:(cat:cs.CL) AND submittedDate:[202611190000 TO 202611252359]',
    ],
    [
      'arxiv:cat:cs.CL',
      'arxiv:(cat:cs.CL) AND submittedDate:[202611010000 TO 202611202359]',
      'arxiv:(cat:cs.CL) AND submittedDate:[202611190000 TO 202611252359]',
    ],
    [
      'openalex:topics.id:T1,type:article',
      'openalex:type:article,from_publication_date:2026-09-01,topics.id:T1',
      'openalex:topics.id:T1,type:article,from_publication_date:2026-10-21',
    ],
  ])('%s after %s', (input, before, expected) => {
    expect(sinceInput(input, 'last', [load(before, '2026-11-20T03:00:00.000Z')], TODAY)).toBe(expected);
  });

  it('counts the latest whole load alone', () => {
    const loads = [
      load('hf:daily?date=2026-11-10', '2026-11-10T03:00:00.000Z'),
      load('hf:daily?date=2026-11-08', '2026-11-08T03:00:00.000Z'),
      load('hf:daily?date=2026-11-20', '2026-11-20T03:00:00.000Z', 'incomplete'),
      load('hf:daily?date=2026-11-21', '2026-11-21T03:00:00.000Z', 'running'),
      load('hf:trending', '2026-11-22T03:00:00.000Z'),
    ];
    expect(sinceInput('hf:daily', 'last', loads, TODAY)).toBe('hf:daily?from=2026-11-09&to=2026-11-25');
  });

  it('needs a last load, or a day', () => {
    expect(() => sinceInput('hf:daily', 'last', [], TODAY)).toThrow(/never loaded whole; name the first day/);
    expect(sinceInput('hf:daily', '2026-11-01', [], TODAY)).toBe('hf:daily?from=2026-11-01&to=2026-11-25');
  });

  it('goes by no load of a day that is still to come', () => {
    const loads = [load('hf:daily', '2031-01-01T03:00:00.000Z')];
    expect(() => sinceInput('hf:daily', 'last', loads, TODAY)).toThrow(
      /2031-01-01.* today is 2026-11-25, so this clock or the one of that load is wrong; name the first day/,
    );
  });

  it.each(['papers.jsonl', 'arxiv:2106.01234', 's2:2106.01234', 'hf:trending', 'sample'])(
    'refuses %s',
    (input) => {
      expect(() => sinceInput(input, 'last', [], TODAY)).toThrow(/cannot be asked by day/);
    },
  );
});
