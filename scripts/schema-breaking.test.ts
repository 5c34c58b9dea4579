// That the check of the public contract lets additions through and stops removals.
import { expect, test } from 'vitest';
import { judge } from './schema-breaking.js';

const released = 'type Query { paper(id: ID!): String old: Int }';

test('an added field and an optional argument break nobody', async () => {
  const now = 'type Query { paper(id: ID!, lang: String): String old: Int new: Int }';
  expect(await judge(released, now, '')).toEqual({ refused: [], stale: [] });
});

test('a removed field is refused until it is announced by its message', async () => {
  const now = 'type Query { paper(id: ID!): String }';
  const { refused } = await judge(released, now, '# none\n');
  expect(refused).toHaveLength(1);
  expect(await judge(released, now, `# said\n- ${refused[0]} — nobody asked for it\n`)).toEqual({
    refused: [],
    stale: [],
  });
});

test('a new required argument is refused', async () => {
  const now = 'type Query { paper(id: ID!, lang: String!): String old: Int }';
  expect((await judge(released, now, '')).refused).toHaveLength(1);
});

test('an announcement of what is no breaking change is named', async () => {
  expect((await judge(released, released, "- Field 'x' was removed\n")).stale).toEqual([
    "Field 'x' was removed",
  ]);
});
