// Which records are one paper. Shared ids join always; an equal title joins what nothing contradicts.
// Works on the whole set at once, so no order of records can lead to another answer.
import { compareIdentifiers } from '../../src/domain/ids.js';
import { titleKey } from '../../src/domain/names.js';
import type { Identifier, PaperRecord } from '../../src/domain/record.js';
import { contradiction, signature } from './contradictions.js';
import { identifierText } from './identifiers.js';
import { groupBy, Sets } from './sets.js';

/** The records of one paper and the identifiers that are its alone. */
export interface PaperGroup {
  records: PaperRecord[];
  identifiers: Identifier[];
  /** Identifiers that led here under another set of records, so that ids given out then go on resolving. */
  formerIdentifiers: Identifier[];
}

/** What the source said; a title is derived from the record's text and never taken from here. */
const saidIdentifiers = (record: PaperRecord): Identifier[] =>
  record.identifiers.filter(({ scheme }) => scheme !== 'title');

/** The key by which a title joins records: it must have five words or twenty letters and digits; else null. */
export const joiningKey = ({ title }: PaperRecord): string | null => {
  const key = titleKey(title);
  const words = title.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length >= 5 || [...key].length >= 20 ? key : null;
};

const titleIdentifier = (value: string): Identifier => ({ scheme: 'title', value });

/**
 * Everything by which a record can meet another, as "scheme:value". Records that share none of these,
 * directly or by way of others, cannot influence each other: a part of all records that is closed under
 * sharing a key may be grouped alone.
 */
export const identityKeys = (record: PaperRecord): string[] => {
  const key = joiningKey(record);
  return [...saidIdentifiers(record), ...(key === null ? [] : [titleIdentifier(key)])].map(identifierText);
};

/** Groups records of which no two have the same source and key; their order must be fixed by the caller. */
export const joinRecords = (records: readonly PaperRecord[]): PaperGroup[] => {
  const all = records.map((_, i) => i);
  const at = (i: number): PaperRecord => records[i] as PaperRecord;
  const said = records.map(saidIdentifiers);
  const hasIds = (i: number): boolean => (said[i] as Identifier[]).length > 0;
  const keys = records.map(joiningKey);

  const byId = new Sets(records.length);
  const holders = said.flatMap((ids, i) => ids.map((id) => [identifierText(id), i] as const));
  for (const held of groupBy(holders, ([id]) => id).values()) byId.join(held.map(([, i]) => i));
  const known = groupBy(all, (i) => byId.find(i));
  const partsOf = (members: readonly number[]): number[] => [...new Set(members.map((i) => byId.find(i)))];
  const contradicted = (members: readonly number[]): boolean =>
    contradiction(partsOf(members).map((root) => (known.get(root) as number[]).map(at))) !== null;

  const titled = groupBy(
    all.filter((i) => keys[i] !== null),
    (i) => keys[i] as string,
  );
  const bad = new Set([...titled].filter(([, members]) => contradicted(members)).map(([key]) => key));
  const joined = (): Sets => {
    const sets = byId.copy();
    for (const [key, members] of titled) if (!bad.has(key)) sets.join(members);
    return sets;
  };
  // A paper with two titles may be joined by each to another, and those two contradict: then neither joins.
  for (const cluster of joined().groups()) {
    if (!contradicted(cluster)) continue;
    for (const key of new Set(cluster.map((i) => keys[i] ?? ''))) {
      if (partsOf(titled.get(key) ?? []).length > 1) bad.add(key);
    }
  }

  // Under a title that does not join, the records that have nothing else are one paper, unless these
  // contradict each other: then one for each first surname and year, which stand in the identifier.
  const sets = joined();
  const values = [...keys];
  for (const key of bad) {
    const bare = (titled.get(key) ?? []).filter((i) => !hasIds(i));
    const split = contradicted(bare);
    for (const [sign, members] of groupBy(bare, (i) => (split ? signature(at(i)) : ''))) {
      sets.join(members);
      for (const i of members) values[i] = sign ? `${key}~${sign}` : key;
    }
  }

  const groups = sets.groups().map((members): PaperGroup => {
    const identifiers = members.flatMap((i) => {
      const value = values[i] ?? `${titleKey(at(i).title)}~${at(i).source}:${at(i).key}`;
      const unique = !hasIds(i) || (keys[i] !== null && !bad.has(keys[i] as string));
      return [...(said[i] as Identifier[]), ...(unique ? [titleIdentifier(value)] : [])];
    });
    const formerIdentifiers = members
      .filter((i) => !hasIds(i) && keys[i] !== null && signature(at(i)))
      .map((i) => titleIdentifier(`${keys[i]}~${signature(at(i))}`));
    return { records: members.map(at), identifiers, formerIdentifiers };
  });
  keepBareTitles(groups, bad);
  return groups;
};

/** The id of a title that no longer joins was given out once: it goes on resolving, to the first of its papers. */
const keepBareTitles = (groups: readonly PaperGroup[], bad: ReadonlySet<string>): void => {
  if (!bad.size) return;
  const first = new Map<string, PaperGroup>();
  const least = ({ identifiers }: PaperGroup): Identifier =>
    identifiers.reduce((a, b) => (compareIdentifiers(a, b) <= 0 ? a : b));
  const held = new Set(groups.flatMap((group) => group.identifiers.map(identifierText)));
  for (const group of groups) {
    for (const key of new Set(group.records.map(joiningKey))) {
      if (key === null || !bad.has(key) || held.has(`title:${key}`)) continue;
      const other = first.get(key);
      if (!other || compareIdentifiers(least(group), least(other)) < 0) first.set(key, group);
    }
  }
  for (const [key, group] of first) group.formerIdentifiers.push(titleIdentifier(key));
};
