// The operations behind the question forms; each can be taken to the playground as it is.
import { graphql } from '../../generated/gql.js';

export const PATH = graphql(`
  query Ways($from: String!, $to: String!) {
    paths(from: { slug: $from }, to: { slug: $to }, first: 3) {
      length
      text
      nodes { id type label shortLabel slug degree year }
      edges {
        id
        source
        target
        kind
        role
        confidence
        evidence(first: 1) { ...Said }
      }
    }
  }
`);

export const DUEL = graphql(`
  query Duel($a: String!, $b: String!) {
    headToHead(a: { slug: $a }, b: { slug: $b }) {
      a { id name }
      b { id name }
      wins
      losses
      ties
      comparisons { ...Claim }
      cycles { entities { id name } comparisons { ...Claim } }
    }
  }
`);

graphql(`
  fragment Taken on EntityPaperConnection {
    totalCount
    edges {
      role
      confidence
      evidence { ...Said }
      node { id slug title shortLabel publishedYear }
    }
  }
`);

/** Papers that have both, versions and variants of either included, with the words of each. */
export const TOGETHER = graphql(`
  query Together($a: ID!, $b: ID!) {
    a: entity(by: { id: $a }) {
      id
      name
      papers(scope: FAMILY, where: { entities: { some: { id: $b, scope: FAMILY } } }, first: 50) { ...Taken }
    }
    b: entity(by: { id: $b }) {
      id
      name
      papers(scope: FAMILY, where: { entities: { some: { id: $a, scope: FAMILY } } }, first: 50) { ...Taken }
    }
  }
`);

export const AFTER = graphql(`
  query After($of: String!) {
    entity(by: { slug: $of }) {
      id
      name
      introduced: papers(roles: [INTRODUCES], first: 5) { ...Taken }
      taken: papers(
        roles: [USES, EVALUATES, COMPARES]
        orderBy: [{ field: PUBLISHED_AT, direction: ASC }]
        first: 60
      ) { ...Taken }
    }
    lineage(of: { slug: $of }) { descendants { ...Relative } }
  }
`);

graphql(`
  fragment Relative on LineageEntry {
    kind
    depth
    entity { __typename id slug name }
    papers { id slug title publishedYear }
    evidence { ...Said paper { id } }
  }
`);

export const METHODS = graphql(`
  query Methods($task: ID!) {
    papers(where: { tasks: { some: { id: $task } } }, first: 100) {
      totalCount
      nodes {
        id
        entities(roles: [INTRODUCES, EVALUATES, COMPARES], where: { type: { in: [TECHNIQUE, MODEL] }, generic: false }, first: 30) {
          edges { role node { __typename id slug name paperCount } }
        }
      }
    }
  }
`);

/** Claims that name two of the methods, and those of the task's own papers, whose subject may be what they introduce. */
export const CLAIMS = graphql(`
  query ClaimsAmong($named: ComparisonWhere!, $own: ComparisonWhere!) {
    named: comparisons(where: $named, first: 100) {
      totalCount
      nodes { ...Claim }
    }
    own: comparisons(where: $own, first: 100) {
      totalCount
      nodes { ...Claim }
    }
  }
`);
