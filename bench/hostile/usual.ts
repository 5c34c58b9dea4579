// What everyone else asks: four clients that read, pause and go on, as a page does.

export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly asked: number;
  /** Those that were not answered with data. */
  readonly failed: number;
}

const CLIENTS = 4;
const PAUSE_MS = 20;

const QUERIES: readonly string[] = [
  'query ($slug: String!) { technique(by: { slug: $slug }) { name papers(first: 20) { totalCount nodes { id title models(first: 5) { nodes { name } } } } } }',
  'query ($slug: String!) { technique(by: { slug: $slug }) { models(first: 10) { edges { paperCount node { name } } } } }',
  '{ papers(first: 20) { nodes { id title techniques(first: 5) { nodes { name } } benchmarks(first: 5) { nodes { name } } } } }',
  'query ($slug: String!) { entity(by: { slug: $slug }) { id name aliases paperCount } }',
];

/** @param names slugs of techniques, popular ones first. */
export const usualClients = async (
  url: string,
  names: readonly string[],
  seconds: number,
): Promise<Times> => {
  const times: number[] = [];
  const end = performance.now() + seconds * 1_000;
  let [n, failed] = [0, 0];
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const variables = { slug: names[(n * 7) % names.length] };
      const body = JSON.stringify({ query: QUERIES[n++ % QUERIES.length], variables });
      const started = performance.now();
      const ok = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
        .then(async (response) => response.status === 200 && !(await response.text()).includes('"errors"'))
        .catch(() => false);
      times.push(performance.now() - started);
      if (!ok) failed += 1;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), asked: times.length, failed };
};
