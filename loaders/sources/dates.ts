// Dates as sources write them, to YYYY-MM-DD in UTC. What is no date is null, never a guess.

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Refuses 2024-02-30, which Date would turn into March. */
const realDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** "2024-05-23", or a time in ISO form as its day in UTC; null for all else. */
export const toDay = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value.trim() : '';
  if (DAY.test(text)) return realDay(text) ? text : null;
  return toTime(text)?.slice(0, 10) ?? null;
};

/** A day as it is, or a time in UTC ("2024-05-23T10:00:00.000Z"; without a zone it is taken for UTC). */
export const toTime = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value.trim() : '';
  const [, day, zone] = TIME.exec(text) ?? [];
  if (!day) return DAY.test(text) && realDay(text) ? text : null;
  const time = Date.parse(`${text.replace(' ', 'T')}${zone ? '' : 'Z'}`);
  return realDay(day) && !Number.isNaN(time) ? new Date(time).toISOString() : null;
};

/** A year from 1000 to 2999, as a number or four digits. */
export const toYear = (value: unknown): number | null => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return /^[12]\d{3}$/.test(text) ? Number(text) : null;
};
