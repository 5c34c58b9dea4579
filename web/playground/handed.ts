// "The GraphQL of this": a page hands an operation to the playground in the address's fragment, which no server sees.

export interface Handed {
  query: string;
  variables: string;
}

/** Codegen keeps how far the source was indented before each definition. */
const tidy = (query: string): string => query.trim().replaceAll(/^ +(?=query |fragment )/gm, '\n');

/** The address of the playground with this operation filled in. */
export const playgroundAddress = (query: string, variables: object = {}): string =>
  `/graphql#${new URLSearchParams({ query: tidy(query), variables: JSON.stringify(variables, null, 2) })}`;

/** What the fragment hands over; null when it hands nothing over. */
export const asked = (hash: string): Handed | null => {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const query = given.get('query');
  return query ? { query, variables: given.get('variables') ?? '' } : null;
};
