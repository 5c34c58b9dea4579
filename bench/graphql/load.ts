// Puts load on an address: some connections, each asking again as soon as it is answered. Written here because
// tools for it count whole milliseconds, and most answers take less than two.
import { Client } from 'undici';
import { request } from './contender.js';

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const percentile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Each connection walks through the bodies from a place of its own. @throws when an answer is not 200. */
export const putLoad = async (
  url: string,
  bodies: readonly string[],
  connections: number,
  seconds: number,
): Promise<Measured> => {
  const { origin, pathname } = new URL(url);
  const asked = request(pathname);
  const times: number[] = [];
  const started = performance.now();
  const until = started + seconds * 1000;
  const connect = async (offset: number): Promise<void> => {
    const client = new Client(origin, { pipelining: 1 });
    for (let i = offset; ; i++) {
      const at = performance.now();
      if (at >= until) break;
      const { statusCode, body } = await client.request({
        ...asked,
        body: bodies[i % bodies.length] as string,
      });
      await body.dump({ limit: Number.POSITIVE_INFINITY });
      if (statusCode !== 200) throw new Error(`status ${statusCode} from ${url}`);
      times.push(performance.now() - at);
    }
    await client.close();
  };
  await Promise.all(
    Array.from({ length: connections }, (_, i) => connect(Math.floor((i * bodies.length) / connections))),
  );
  const took = (performance.now() - started) / 1000;
  const sorted = Float64Array.from(times).sort();
  return { perSecond: times.length / took, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) };
};
