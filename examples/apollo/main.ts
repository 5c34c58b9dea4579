// A front-end of one's own with Apollo Client: typed operations, a normalised cache, lists that page by cursor.
// The API's address is `?api=…` or the default; CORS_ORIGINS of the server must list this page's origin.
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import connections from '../../client/connections.json';
import { possibleTypes } from '../../client/possibleTypes.json';
import { typePolicies } from '../../client/type-policies.js';
import { graphql } from './generated/gql.js';

const TECHNIQUES = graphql(`
  query Techniques($after: String) {
    techniques(first: 10, after: $after, orderBy: [{ field: PAPER_COUNT }, { field: NAME, direction: ASC }]) {
      totalCount
      edges { cursor node { id name paperCount } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const PAPERS = graphql(`
  query PapersOf($id: ID!) {
    technique(by: { id: $id }) {
      id
      name
      papers(first: 5) {
        edges {
          role
          evidence { sentence { text } }
          node { id title url }
        }
      }
    }
  }
`);

const uri = new URLSearchParams(location.search).get('api') ?? 'http://127.0.0.1:4000/graphql';
const client = new ApolloClient({
  link: new HttpLink({ uri }),
  cache: new InMemoryCache({ possibleTypes, typePolicies: typePolicies(connections) }),
});

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
};
const made = (tag: string, text: string): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};
const tell = (error: unknown): void => {
  part('note').textContent = `The API at ${uri} does not answer: ${(error as Error).message}`;
};

const showPapers = async (id: string): Promise<void> => {
  const { data } = await client.query({ query: PAPERS, variables: { id } });
  const papers = data?.technique?.papers.edges ?? [];
  part('papers').replaceChildren(
    made('h2', data?.technique?.name ?? 'gone'),
    ...papers.flatMap(({ role, evidence, node }) => [
      made('h3', `${node.title} (${role.toLowerCase()})`),
      made('blockquote', evidence[0]?.sentence.text ?? ''),
    ]),
  );
};

// The list is watched: what a page adds to the cache appears here by itself.
const list = client.watchQuery({ query: TECHNIQUES });
list.subscribe(({ data, error }) => {
  if (error) return tell(error);
  const techniques = data?.techniques;
  if (!techniques?.edges || !techniques.pageInfo) return;
  part('techniques').replaceChildren(
    ...techniques.edges.flatMap((edge) => {
      const node = edge?.node;
      if (!node?.id) return [];
      const { id } = node;
      const item = document.createElement('li');
      const button = made('button', `${node.name}, ${node.paperCount} papers`);
      button.onclick = () => void showPapers(id).catch(tell);
      item.append(button);
      return [item];
    }),
  );
  part('note').textContent = `${techniques.edges.length} of ${techniques.totalCount}`;
  part('more').hidden = !techniques.pageInfo.hasNextPage;
  part('more').onclick = () => {
    list.fetchMore({ variables: { after: techniques.pageInfo?.endCursor } }).catch(tell);
  };
});
