// What every source must hold to, as a suite that each source's test calls with a source of its own.
import { expect, it } from 'vitest';
import type { PaperSource, SourceItem } from './port.js';

export const readAll = async (source: PaperSource, cursor: string | null = null): Promise<SourceItem[]> => {
  const items: SourceItem[] = [];
  for await (const item of source.read(cursor)) items.push(item);
  return items;
};

/** `open` gives a source that can be read anew, with at least three items. */
export const sourceContract = (open: () => Promise<PaperSource> | PaperSource): void => {
  it('gives the same items each time', async () => {
    const first = await readAll(await open());
    expect(first.length).toBeGreaterThanOrEqual(3);
    expect(await readAll(await open())).toEqual(first);
  });

  it('goes on after any cursor with the next item', async () => {
    const items = await readAll(await open());
    for (const [i, { cursor }] of items.entries()) {
      expect(await readAll(await open(), cursor)).toEqual(items.slice(i + 1));
    }
  });

  it('gives clean texts, keys and places', async () => {
    for (const item of await readAll(await open())) {
      if (item.kind === 'refusal') {
        expect(item.refusal.reason).not.toBe('');
        expect(item.refusal.place).not.toBe('');
        expect(item.refusal.raw.length).toBeLessThanOrEqual(500);
        continue;
      }
      const { record } = item;
      expect(record.key).not.toBe('');
      expect(record.title).toMatch(/\S/);
      expect(record.title).not.toMatch(/\n/);
      for (const text of [record.title, record.abstract ?? '', record.summary ?? '']) {
        expect(text).not.toMatch(/[^\P{Cc}\n\t]|\p{Cs}/u);
      }
    }
  });

  it('stops with the reason when it is called off', async () => {
    const calledOff = new AbortController();
    const reason = new Error('called off');
    const seen: SourceItem[] = [];
    await expect(async () => {
      for await (const item of (await open()).read(null, calledOff.signal)) {
        seen.push(item);
        calledOff.abort(reason);
      }
    }).rejects.toBe(reason);
    expect(seen).toHaveLength(1);
  });
};
