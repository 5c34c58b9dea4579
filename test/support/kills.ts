// Loads that are killed at moments that a seed chooses, so that a failure can be had again.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Workplace } from './cli.js';

/** How often to kill: few times in the suite, often by `npm run bench:kill`. */
export const rounds = (variable: string, few: number): number => Number(process.env[variable] ?? few);

const SEED = Number(process.env.PAPERGRAPH_TEST_SEED ?? 20_261_125);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export const seeded = (seed = SEED): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Runs a load to its end; answers how many ms it took from the moment that it began to read. */
export const undisturbed = async (place: Workplace, args: readonly string[]): Promise<number> => {
  const running = place.start([...args, '--json']);
  await running.until(/"event":"input"/);
  const began = performance.now();
  const { code, stderr } = await running.finished;
  if (code !== 0) throw new Error(`expected a load that ends with 0, got ${code}: ${stderr}`);
  return performance.now() - began;
};

/** Starts the load, and `kill` so many ms after it began to read. @returns its exit code, null when it was killed. */
export const disturbed = async (
  place: Workplace,
  args: readonly string[],
  afterMs: number,
  kill: (load: { kill(signal: 'SIGKILL'): unknown }) => unknown,
): Promise<{ code: number | null; stderr: string }> => {
  const running = place.start([...args, '--json']);
  await running.until(/"event":"input"/);
  await Promise.race([sleep(afterMs), running.finished]);
  await kill(running.child);
  return running.finished;
};
