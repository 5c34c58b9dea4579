// An engine that tells of each statement it reads with: how `explain` knows what an answer took.
import type { Engine, RanStatement } from './engine.js';

export const watchedEngine = (engine: Engine, told: (statement: RanStatement) => void): Engine => ({
  ...engine,
  read: async (statement, options) => {
    const started = performance.now();
    let rows: number | null = null;
    try {
      const read = await engine.read(statement, options);
      rows = read.length;
      return read;
    } finally {
      told({ ...statement, ms: performance.now() - started, rows });
    }
  },
});
