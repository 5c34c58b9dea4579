// An engine that tells where its time goes: calls, rows and seconds by the text of the statement.
import type { Engine, Row } from '../../src/graph/engine.js';

export interface Spent {
  readonly text: string;
  calls: number;
  /** Rows sent. */
  rows: number;
  seconds: number;
}

const sent = (params: Readonly<Record<string, unknown>>): number =>
  Object.values(params).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);

/** @returns the engine, and what its statements have taken, most first. */
export const timed = (engine: Engine): { engine: Engine; spent(): Spent[] } => {
  const all = new Map<string, Spent>();
  const around = async (
    text: string,
    params: Readonly<Record<string, unknown>>,
    work: () => Promise<Row[]>,
  ) => {
    const start = performance.now();
    try {
      return await work();
    } finally {
      const spent = all.get(text) ?? { text: text.replace(/\s+/g, ' '), calls: 0, rows: 0, seconds: 0 };
      spent.calls += 1;
      spent.rows += sent(params);
      spent.seconds += (performance.now() - start) / 1000;
      all.set(text, spent);
    }
  };
  return {
    engine: {
      ...engine,
      read: (statement, options) =>
        around(statement.text, statement.params, () => engine.read(statement, options)),
      write: (work) =>
        engine.write((tx) =>
          work({ run: (text, params = {}) => around(text, params, () => tx.run(text, params)) }),
        ),
    },
    spent: () => [...all.values()].sort((a, b) => b.seconds - a.seconds),
  };
};
