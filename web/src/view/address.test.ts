// An address and the view it holds: there and back, and nothing that is wrong in it does harm.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  EDGE_LOOKS,
  NO_FILTER,
  NODE_KINDS,
  QUESTIONS,
  readAddress,
  type View,
  writeAddress,
} from './address.js';

const ref = fc.stringMatching(/^(paper|model|technique|author)\/[a-z0-9.-]{1,12}$/);
const view: fc.Arbitrary<View> = fc
  .record({
    selected: fc.option(ref),
    centres: fc.array(ref, { maxLength: 4 }),
    alone: fc.boolean(),
    list: fc.constantFrom(null, true, false),
    filter: fc.record({
      kinds: fc.subarray([...NODE_KINDS]),
      edges: fc.subarray([...EDGE_LOOKS]),
      minConfidence: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
      yearFrom: fc.option(fc.integer({ min: 1950, max: 2030 })),
      yearTo: fc.option(fc.integer({ min: 1950, max: 2030 })),
      linking: fc.boolean(),
    }),
    camera: fc.option(fc.constant({ x: -1.25, y: 0.5, width: 12 })),
    question: fc.option(
      fc.record({ name: fc.constantFrom(...QUESTIONS), a: fc.option(ref), b: fc.option(ref) }),
    ),
  })
  .map((made) => ({ ...made, alone: made.alone && made.centres.length > 0 }));

it('reads back what it wrote', () =>
  fc.assert(
    fc.property(view, (made) => {
      expect(readAddress(new URL(writeAddress(made), 'http://a').search)).toEqual(made);
    }),
  ));

it('reads any text without harm', () =>
  fc.assert(fc.property(fc.string(), (text) => void writeAddress(readAddress(text)))));

it('leaves out what is wrong and keeps the rest', () => {
  const read = readAddress(
    '?at=<b>&around=model/vit,&sure=800&from=12&to=2024&camera=1,2&ask=why&hide=paper,x',
  );
  expect(read).toMatchObject({ selected: null, centres: ['model/vit'], camera: null, question: null });
  expect(read.filter).toEqual({ ...NO_FILTER, kinds: ['PAPER'], yearTo: 2024 });
});

it('is short where nothing was chosen, and readable where something was', () => {
  expect(writeAddress(readAddress(''))).toBe('/');
  const read = readAddress('?at=model%2Fvit&around=model/vit,paper/2106.01234&ask=path&a=model/vit');
  expect(writeAddress(read)).toBe('/?ask=path&a=model/vit&at=model/vit&around=model/vit,paper/2106.01234');
});
