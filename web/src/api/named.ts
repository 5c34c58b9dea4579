// What an address names: a slug of any kind, or an id, to the node's id and name.
import { graphql } from '../../generated/gql.js';

export const NAMED_PAPER = graphql(`
  query NamedPaper($slug: String!) {
    paper(by: { slug: $slug }) { __typename id slug title }
  }
`);

export const NAMED_ENTITY = graphql(`
  query NamedEntity($slug: String!) {
    entity(by: { slug: $slug }) { __typename id slug name }
  }
`);

export const NAMED_AUTHOR = graphql(`
  query NamedAuthor($slug: String!) {
    author(by: { slug: $slug }) { __typename id slug name }
  }
`);

export const NAMED_NODE = graphql(`
  query NamedNode($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Paper { slug title }
      ... on Entity { slug name }
      ... on Author { slug name }
    }
  }
`);
