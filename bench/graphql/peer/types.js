// What a user of @neo4j/graphql would write over Papergraph's graph. The label Node stands beside each type's own
// because ids are unique under it: without it every look-up by id would scan, to the peer's harm.
const naming = 'properties: "Naming"';

export const typeDefs = /* GraphQL */ `
  type Naming @relationshipProperties {
    role: String
    roleRank: Int
    confidence: Float
    day: String
    paperId: String
    entityId: String
  }
  type Paper
    @node(labels: ["Node", "Paper"])
    @fulltext(indexes: [{ indexName: "search", queryName: "searchPapers", fields: ["title"] }]) {
    id: ID!
    arxivId: String
    title: String!
    publishedAt: String
    sortDate: String!
    techniques: [Technique!]! @relationship(type: "HAS", direction: OUT, ${naming})
    models: [Model!]! @relationship(type: "HAS", direction: OUT, ${naming})
    benchmarks: [Benchmark!]! @relationship(type: "HAS", direction: OUT, ${naming})
    tasks: [Task!]! @relationship(type: "ADDRESSES", direction: OUT, ${naming})
  }
  type Technique @node(labels: ["Node", "Technique"]) {
    id: ID!
    name: String!
    paperCount: Int
    papers: [Paper!]! @relationship(type: "HAS", direction: IN, ${naming})
  }
  type Model @node(labels: ["Node", "Model"]) {
    id: ID!
    name: String!
    paperCount: Int
    papers: [Paper!]! @relationship(type: "HAS", direction: IN, ${naming})
  }
  type Benchmark @node(labels: ["Node", "Benchmark"]) {
    id: ID!
    name: String!
    paperCount: Int
    papers: [Paper!]! @relationship(type: "HAS", direction: IN, ${naming})
  }
  type Task @node(labels: ["Node", "Task"]) {
    id: ID!
    name: String!
    papers: [Paper!]! @relationship(type: "ADDRESSES", direction: IN, ${naming})
  }
`;
