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
    comparisons(first: 60) { totalCount nodes { ...Claim } }
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
    comparisons(first: 60) { totalCount nodes { ...Claim } }
    ... on Model {
      kind
      parameterCount
      family { id name }
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

export const LINEAGE = graphql(`
  query Family($of: String!) {
    lineage(of: { slug: $of }) {
      ancestors { ...Relative }
      descendants { ...Relative }
    }
  }
`);

export const LEADERBOARD = graphql(`
  query Board($benchmark: String!, $metric: String) {
    leaderboard(benchmark: { slug: $benchmark }, metric: $metric) {
      metric { name better }
      rows { rank subject { id name } best { ...Number } }
      apart { reason rows { ...Number } }
    }
  }
`);

export const CITED = graphql(`
  query Cited($id: ID!) {
    node(id: $id) {
      __typename
      ... on Paper { id slug title url arxivId doi publishedYear authors { name } }
    }
  }
`);

export const CHANGES = graphql(`
  query Changes($since: DateTime!, $about: [ID!], $first: Int) {
    changes(since: $since, about: $about, first: $first) {
      totalCount
      pageInfo { hasNextPage }
      nodes {
        at
        kind
        node { __typename id }
        fact {
          __typename
          ... on Comparison { outcome subject { id } object { id } }
        }
      }
    }
  }
`);
