// What the panel shows of a node: everything the API knows of it, with the sentence behind every edge.
import { graphql } from '../../generated/gql.js';

graphql(`
  fragment PaperDetails on Paper {
    slug
    title
    shortLabel
    abstract
    summary
    arxivId
    doi
    url
    publishedAt
    publishedYear
    listedAt
    upvotes
    codeUrls
    authors { name author { id } }
    entities(first: 60) {
      totalCount
      edges {
        id
        role
        confidence
        basis
        evidence { ...Said }
        node { __typename id slug name generic }
      }
    }
    results(first: 30) { totalCount nodes { ...Number } }
    comparisons(first: 30) { totalCount nodes { ...Claim } }
    similar(first: 5) { paper { id title shortLabel } shared { entity { id name } } }
  }
`);

graphql(`
  fragment EntityDetails on Entity {
    slug
    name
    aliases
    description
    generic
    paperCount
    papers(first: 30) {
      totalCount
      edges {
        id
        role
        confidence
        basis
        evidence { ...Said }
        node { __typename id slug title shortLabel publishedYear }
      }
    }
    results(first: 30) { totalCount nodes { ...Number } }
    comparisons(first: 30) { totalCount nodes { ...Claim } }
    ... on Model {
      kind
      parameterCount
      family { id name }
      variants(first: 30) { nodes { id name } }
    }
    ... on Technique {
      broader(first: 30) { nodes { id name } }
      narrower(first: 30) { nodes { id name } }
    }
    ... on Benchmark { parts(first: 30) { nodes { id name } } }
  }
`);

graphql(`
  fragment AuthorDetails on Author {
    slug
    name
    orcid
    paperCount
    papers(first: 30) { totalCount nodes { id title shortLabel publishedYear } }
  }
`);

export const DETAILS = graphql(`
  query Details($id: ID!) {
    node(id: $id) {
      __typename
      id
      ...PaperDetails
      ...EntityDetails
      ...AuthorDetails
    }
  }
`);
