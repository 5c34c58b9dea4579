// What an attacker does, by name: floods of single requests (test/support/hostile.ts), the costliest that the limits
// let through, new shapes each time, and clients that misbehave on the wire.
import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { createSchema } from '../../src/graphql/schema.js';
import { HOSTILE } from '../../test/support/hostile.js';
import { operations } from '../../test/support/operations.js';

export interface Attack {
  readonly name: string;
  /** Does it once on its own connection; answers the status, 0 where it waited for none. */
  readonly once: (url: string, n: number) => Promise<number>;
}

const FLOODS = [
  '10,000 short aliases',
  'fragments that double 2^60 times',
  'depth 500',
  'a query of 5 MB',
  'a variable of 10 MB',
  'first: 100 nested five deep',
  'introspection in circles',
  'the schema by introspection',
  '400 directives',
  'one field 60 times, about the most allowed',
  'conditions 30,000 deep in a variable',
  '10,000 names in one condition',
  '1,000 names in one condition',
  'wrong types in every place',
];

const send = async (url: string, body: string | Uint8Array): Promise<number> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  await response.arrayBuffer();
  return response.status;
};
const post = (url: string, query: string): Promise<number> => send(url, JSON.stringify({ query }));

/** About 49,000 objects by the server's own count. */
const COSTLIEST =
  '{ papers(first: 100) { nodes { id title abstract entities(first: 80) { edges { role confidence node { id name description papers(first: 2) { nodes { id title } } } } } } } }';
const scan = (n: number): string =>
  `{ ${Array.from({ length: 40 }, (_, i) => `s${i}: papers(first: 1, where: { abstract: { contains: "zz${n} ${i}" } }) { totalCount }`).join(' ')} }`;
const DRAWINGS = `{ ${Array.from({ length: 12 }, (_, i) => `o${i}: overview(limit: ${1500 + i}) { nodes { id degree x y } edges { id } } }`).join(' ')} }`;

const raw = async (
  url: string,
  text: string,
  until: (socket: ReturnType<typeof connect>) => Promise<void>,
) => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  try {
    await once(socket, 'connect');
    socket.write(text);
    await until(socket);
  } catch {
    // Refused or cut: that is what it came for.
  }
  socket.destroy();
  return 0;
};
const http = (query: string): string => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let made: { query: string; variables: Record<string, unknown> }[] = [];
const newShape = (n: number): string => {
  made =
    made.length > 0
      ? made
      : fc.sample(operations(createSchema(), ['ViT', 'ImageNet']), { numRuns: 2_000, seed: n });
  return JSON.stringify(made[n % made.length]);
};

export const ATTACKS: readonly Attack[] = [
  ...FLOODS.map((name): Attack => {
    const hostile = HOSTILE.find((one) => one.name === name);
    if (!hostile) throw new Error(`no hostile request is called '${name}'`);
    return { name, once: (url, n) => send(url, hostile.body(n)) };
  }),
  { name: 'the costliest that is allowed', once: (url) => post(url, COSTLIEST) },
  { name: '40 scans in one operation', once: (url, n) => post(url, scan(n)) },
  { name: '12 pictures in one operation', once: (url) => post(url, DRAWINGS) },
  { name: 'a new shape each time', once: (url, n) => send(url, newShape(n)) },
  { name: 'clients that hang up', once: (url, n) => raw(url, http(scan(n)), () => wait(20)) },
  {
    name: 'clients that send drop by drop',
    once: (url) =>
      raw(url, 'POST /graphql HTTP/1.1\r\nX-Slow: ', async (socket) => {
        for (let i = 0; i < 40 && !socket.destroyed; i += 1) {
          socket.write('x');
          await wait(250);
        }
      }),
  },
  {
    name: 'clients that read nothing',
    once: (url) =>
      raw(url, http(COSTLIEST), async (socket) => {
        socket.pause();
        await wait(10_000);
      }),
  },
];

/** Of these one connection does nothing: they are many. */
export const MANY: ReadonlySet<string> = new Set([
  'clients that send drop by drop',
  'clients that read nothing',
]);
