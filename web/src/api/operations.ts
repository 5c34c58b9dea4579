// Every operation of the explorer, against the public schema alone. Codegen types them.
import { graphql } from '../../generated/gql.js';

graphql(`
  fragment Drawing on Graph {
    truncated
    totals { nodes edges }
    nodes { id type label shortLabel slug degree year community x y }
    edges { id source target kind role weight confidence evidenceCount }
  }
`);

graphql(`
  fragment Said on Evidence {
    field
    start
    end
    text
    sentence { start end text }
  }
`);

graphql(`
  fragment Claim on Comparison {
    id
    subject { id name }
    subjectText
    object { id name }
    outcome
    metric { name }
    delta
    confidence
    paper { id slug shortLabel }
    evidence { ...Said }
  }
`);

graphql(`
  fragment Number on Result {
    id
    subject { id name }
    subjectText
    benchmark { id name }
    split
    metric { name }
    metricText
    kind
    baseline
    bound
    value
    unit
    setting
    confidence
    paper { id slug shortLabel }
    evidence { ...Said }
  }
`);

export const OVERVIEW = graphql(`
  query Overview($limit: Int) {
    overview(limit: $limit) { ...Drawing }
    stats { sample nodes { type count } }
    comparisons(where: { minConfidence: 0.5 }, first: 12) { nodes { ...Claim } }
    beats: comparisons(where: { minConfidence: 0.5, outcome: BETTER }, first: 100) {
      nodes { id confidence paper { id } object { id } }
    }
  }
`);

export const NARROWED = graphql(`
  query Narrowed($limit: Int, $types: [NodeType!], $where: GraphWhere) {
    overview(limit: $limit, types: $types, where: $where) { ...Drawing }
  }
`);

export const COMMUNITIES = graphql(`
  query Communities {
    communities {
      paperCount
      outsideCount
      growth
      nodes {
        id
        title
        paperCount
        recentCount
        growth
        x
        y
        radius
        entities(first: 8) { paperCount entity { __typename id name } }
      }
      links { source target weight }
    }
  }
`);

export const COMMUNITY = graphql(`
  query Community($id: ID!, $limit: Int) {
    overview(community: $id, limit: $limit) { ...Drawing }
  }
`);

export const NEIGHBORHOOD = graphql(`
  query Neighborhood($of: [ID!]!, $limit: Int, $types: [NodeType!], $where: GraphWhere) {
    neighborhood(of: $of, limit: $limit, types: $types, where: $where) { ...Drawing }
  }
`);

export const SEARCH = graphql(`
  query Search($query: String!, $types: [NodeType!]) {
    search(query: $query, types: $types, first: 12) {
      totalCount
      edges {
        node {
          __typename
          id
          ... on Paper { title slug publishedYear }
          ... on Entity { name slug paperCount }
          ... on Author { name slug paperCount }
        }
      }
    }
  }
`);
