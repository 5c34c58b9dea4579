// Type policies for Apollo Client's InMemoryCache: every list of the API pages by cursor, each under its own
// arguments, and a look-up by id finds what the cache holds already.
import { relayStylePagination } from '@apollo/client/utilities';

const LOOK_UPS = {
  paper: 'Paper',
  technique: 'Technique',
  model: 'Model',
  benchmark: 'Benchmark',
  task: 'Task',
  author: 'Author',
};

const lookUp = (__typename) => ({
  read: (found, { args, toReference }) =>
    found ?? (args?.by?.id ? toReference({ __typename, id: args.by.id }) : undefined),
});

/** @param connections what `papergraph/client/connections.json` holds. */
export const typePolicies = (connections) => {
  const policies = {};
  for (const [type, lists] of Object.entries(connections)) {
    const fields = Object.entries(lists).map(([name, keyArgs]) => [name, relayStylePagination(keyArgs)]);
    policies[type] = { fields: Object.fromEntries(fields) };
  }
  const { fields } = policies.Query;
  for (const [name, type] of Object.entries(LOOK_UPS)) fields[name] = lookUp(type);
  return policies;
};
