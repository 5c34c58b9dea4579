/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment PaperDetails on Paper {\n    slug\n    title\n    shortLabel\n    abstract\n    summary\n    arxivId\n    doi\n    url\n    publishedAt\n    publishedYear\n    listedAt\n    upvotes\n    codeUrls\n    authors { name author { id } }\n    entities(first: 60) {\n      totalCount\n      edges {\n        id\n        role\n        confidence\n        basis\n        evidence { ...Said }\n        node { __typename id slug name generic }\n      }\n    }\n    results(first: 30) { totalCount nodes { ...Number } }\n    comparisons(first: 30) { totalCount nodes { ...Claim } }\n    similar(first: 5) { paper { id title shortLabel } shared { entity { id name } } }\n  }\n": typeof types.PaperDetailsFragmentDoc,
    "\n  fragment EntityDetails on Entity {\n    slug\n    name\n    aliases\n    description\n    generic\n    paperCount\n    papers(first: 30) {\n      totalCount\n      edges {\n        id\n        role\n        confidence\n        basis\n        evidence { ...Said }\n        node { __typename id slug title shortLabel publishedYear }\n      }\n    }\n    results(first: 30) { totalCount nodes { ...Number } }\n    comparisons(first: 30) { totalCount nodes { ...Claim } }\n    ... on Model {\n      kind\n      parameterCount\n      family { id name }\n      variants(first: 30) { nodes { id name } }\n    }\n    ... on Technique {\n      broader(first: 30) { nodes { id name } }\n      narrower(first: 30) { nodes { id name } }\n    }\n    ... on Benchmark { parts(first: 30) { nodes { id name } } }\n  }\n": typeof types.EntityDetailsFragmentDoc,
    "\n  fragment AuthorDetails on Author {\n    slug\n    name\n    orcid\n    paperCount\n    papers(first: 30) { totalCount nodes { id title shortLabel publishedYear } }\n  }\n": typeof types.AuthorDetailsFragmentDoc,
    "\n  query Details($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ...PaperDetails\n      ...EntityDetails\n      ...AuthorDetails\n    }\n  }\n": typeof types.DetailsDocument,
    "\n  query NamedPaper($slug: String!) {\n    paper(by: { slug: $slug }) { __typename id slug title }\n  }\n": typeof types.NamedPaperDocument,
    "\n  query NamedEntity($slug: String!) {\n    entity(by: { slug: $slug }) { __typename id slug name }\n  }\n": typeof types.NamedEntityDocument,
    "\n  query NamedAuthor($slug: String!) {\n    author(by: { slug: $slug }) { __typename id slug name }\n  }\n": typeof types.NamedAuthorDocument,
    "\n  query NamedNode($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Paper { slug title }\n      ... on Entity { slug name }\n      ... on Author { slug name }\n    }\n  }\n": typeof types.NamedNodeDocument,
    "\n  fragment Drawing on Graph {\n    truncated\n    totals { nodes edges }\n    nodes { id type label shortLabel slug degree year community x y }\n    edges { id source target kind role weight confidence evidenceCount }\n  }\n": typeof types.DrawingFragmentDoc,
    "\n  fragment Said on Evidence {\n    field\n    start\n    end\n    text\n    sentence { start end text }\n  }\n": typeof types.SaidFragmentDoc,
    "\n  fragment Claim on Comparison {\n    id\n    subject { id name }\n    subjectText\n    object { id name }\n    outcome\n    metric { name }\n    delta\n    confidence\n    paper { id slug shortLabel }\n    evidence { ...Said }\n  }\n": typeof types.ClaimFragmentDoc,
    "\n  fragment Number on Result {\n    id\n    subject { id name }\n    subjectText\n    benchmark { id name }\n    split\n    metric { name }\n    metricText\n    bound\n    value\n    unit\n    setting\n    confidence\n    paper { id slug shortLabel }\n    evidence { ...Said }\n  }\n": typeof types.NumberFragmentDoc,
    "\n  query Overview($limit: Int) {\n    overview(limit: $limit) { ...Drawing }\n    stats { sample nodes { type count } }\n    comparisons(where: { minConfidence: 0.5 }, first: 12) { nodes { ...Claim } }\n  }\n": typeof types.OverviewDocument,
    "\n  query Neighborhood($of: [ID!]!, $limit: Int) {\n    neighborhood(of: $of, limit: $limit) { ...Drawing }\n  }\n": typeof types.NeighborhoodDocument,
    "\n  query Search($query: String!) {\n    search(query: $query, first: 12) {\n      totalCount\n      edges {\n        node {\n          __typename\n          id\n          ... on Paper { title slug publishedYear }\n          ... on Entity { name slug paperCount }\n          ... on Author { name slug paperCount }\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
};
const documents: Documents = {
    "\n  fragment PaperDetails on Paper {\n    slug\n    title\n    shortLabel\n    abstract\n    summary\n    arxivId\n    doi\n    url\n    publishedAt\n    publishedYear\n    listedAt\n    upvotes\n    codeUrls\n    authors { name author { id } }\n    entities(first: 60) {\n      totalCount\n      edges {\n        id\n        role\n        confidence\n        basis\n        evidence { ...Said }\n        node { __typename id slug name generic }\n      }\n    }\n    results(first: 30) { totalCount nodes { ...Number } }\n    comparisons(first: 30) { totalCount nodes { ...Claim } }\n    similar(first: 5) { paper { id title shortLabel } shared { entity { id name } } }\n  }\n": types.PaperDetailsFragmentDoc,
    "\n  fragment EntityDetails on Entity {\n    slug\n    name\n    aliases\n    description\n    generic\n    paperCount\n    papers(first: 30) {\n      totalCount\n      edges {\n        id\n        role\n        confidence\n        basis\n        evidence { ...Said }\n        node { __typename id slug title shortLabel publishedYear }\n      }\n    }\n    results(first: 30) { totalCount nodes { ...Number } }\n    comparisons(first: 30) { totalCount nodes { ...Claim } }\n    ... on Model {\n      kind\n      parameterCount\n      family { id name }\n      variants(first: 30) { nodes { id name } }\n    }\n    ... on Technique {\n      broader(first: 30) { nodes { id name } }\n      narrower(first: 30) { nodes { id name } }\n    }\n    ... on Benchmark { parts(first: 30) { nodes { id name } } }\n  }\n": types.EntityDetailsFragmentDoc,
    "\n  fragment AuthorDetails on Author {\n    slug\n    name\n    orcid\n    paperCount\n    papers(first: 30) { totalCount nodes { id title shortLabel publishedYear } }\n  }\n": types.AuthorDetailsFragmentDoc,
    "\n  query Details($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ...PaperDetails\n      ...EntityDetails\n      ...AuthorDetails\n    }\n  }\n": types.DetailsDocument,
    "\n  query NamedPaper($slug: String!) {\n    paper(by: { slug: $slug }) { __typename id slug title }\n  }\n": types.NamedPaperDocument,
    "\n  query NamedEntity($slug: String!) {\n    entity(by: { slug: $slug }) { __typename id slug name }\n  }\n": types.NamedEntityDocument,
    "\n  query NamedAuthor($slug: String!) {\n    author(by: { slug: $slug }) { __typename id slug name }\n  }\n": types.NamedAuthorDocument,
    "\n  query NamedNode($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Paper { slug title }\n      ... on Entity { slug name }\n      ... on Author { slug name }\n    }\n  }\n": types.NamedNodeDocument,
    "\n  fragment Drawing on Graph {\n    truncated\n    totals { nodes edges }\n    nodes { id type label shortLabel slug degree year community x y }\n    edges { id source target kind role weight confidence evidenceCount }\n  }\n": types.DrawingFragmentDoc,
    "\n  fragment Said on Evidence {\n    field\n    start\n    end\n    text\n    sentence { start end text }\n  }\n": types.SaidFragmentDoc,
    "\n  fragment Claim on Comparison {\n    id\n    subject { id name }\n    subjectText\n    object { id name }\n    outcome\n    metric { name }\n    delta\n    confidence\n    paper { id slug shortLabel }\n    evidence { ...Said }\n  }\n": types.ClaimFragmentDoc,
    "\n  fragment Number on Result {\n    id\n    subject { id name }\n    subjectText\n    benchmark { id name }\n    split\n    metric { name }\n    metricText\n    bound\n    value\n    unit\n    setting\n    confidence\n    paper { id slug shortLabel }\n    evidence { ...Said }\n  }\n": types.NumberFragmentDoc,
    "\n  query Overview($limit: Int) {\n    overview(limit: $limit) { ...Drawing }\n    stats { sample nodes { type count } }\n    comparisons(where: { minConfidence: 0.5 }, first: 12) { nodes { ...Claim } }\n  }\n": types.OverviewDocument,
    "\n  query Neighborhood($of: [ID!]!, $limit: Int) {\n    neighborhood(of: $of, limit: $limit) { ...Drawing }\n  }\n": types.NeighborhoodDocument,
    "\n  query Search($query: String!) {\n    search(query: $query, first: 12) {\n      totalCount\n      edges {\n        node {\n          __typename\n          id\n          ... on Paper { title slug publishedYear }\n          ... on Entity { name slug paperCount }\n          ... on Author { name slug paperCount }\n        }\n      }\n    }\n  }\n": types.SearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperDetails on Paper {\n    slug\n    title\n    shortLabel\n    abstract\n    summary\n    arxivId\n    doi\n    url\n    publishedAt\n    publishedYear\n    listedAt\n    upvotes\n    codeUrls\n    authors { name author { id } }\n    entities(first: 60) {\n      totalCount\n      edges {\n        id\n        role\n        confidence\n        basis\n        evidence { ...Said }\n        node { __typename id slug name generic }\n      }\n    }\n    results(first: 30) { totalCount nodes { ...Number } }\n    comparisons(first: 30) { totalCount nodes { ...Claim } }\n    similar(first: 5) { paper { id title shortLabel } shared { entity { id name } } }\n  }\n"): typeof import('./graphql').PaperDetailsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityDetails on Entity {\n    slug\n    name\n    aliases\n    description\n    generic\n    paperCount\n    papers(first: 30) {\n      totalCount\n      edges {\n        id\n        role\n        confidence\n        basis\n        evidence { ...Said }\n        node { __typename id slug title shortLabel publishedYear }\n      }\n    }\n    results(first: 30) { totalCount nodes { ...Number } }\n    comparisons(first: 30) { totalCount nodes { ...Claim } }\n    ... on Model {\n      kind\n      parameterCount\n      family { id name }\n      variants(first: 30) { nodes { id name } }\n    }\n    ... on Technique {\n      broader(first: 30) { nodes { id name } }\n      narrower(first: 30) { nodes { id name } }\n    }\n    ... on Benchmark { parts(first: 30) { nodes { id name } } }\n  }\n"): typeof import('./graphql').EntityDetailsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuthorDetails on Author {\n    slug\n    name\n    orcid\n    paperCount\n    papers(first: 30) { totalCount nodes { id title shortLabel publishedYear } }\n  }\n"): typeof import('./graphql').AuthorDetailsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Details($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ...PaperDetails\n      ...EntityDetails\n      ...AuthorDetails\n    }\n  }\n"): typeof import('./graphql').DetailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamedPaper($slug: String!) {\n    paper(by: { slug: $slug }) { __typename id slug title }\n  }\n"): typeof import('./graphql').NamedPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamedEntity($slug: String!) {\n    entity(by: { slug: $slug }) { __typename id slug name }\n  }\n"): typeof import('./graphql').NamedEntityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamedAuthor($slug: String!) {\n    author(by: { slug: $slug }) { __typename id slug name }\n  }\n"): typeof import('./graphql').NamedAuthorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamedNode($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Paper { slug title }\n      ... on Entity { slug name }\n      ... on Author { slug name }\n    }\n  }\n"): typeof import('./graphql').NamedNodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Drawing on Graph {\n    truncated\n    totals { nodes edges }\n    nodes { id type label shortLabel slug degree year community x y }\n    edges { id source target kind role weight confidence evidenceCount }\n  }\n"): typeof import('./graphql').DrawingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Said on Evidence {\n    field\n    start\n    end\n    text\n    sentence { start end text }\n  }\n"): typeof import('./graphql').SaidFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Claim on Comparison {\n    id\n    subject { id name }\n    subjectText\n    object { id name }\n    outcome\n    metric { name }\n    delta\n    confidence\n    paper { id slug shortLabel }\n    evidence { ...Said }\n  }\n"): typeof import('./graphql').ClaimFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Number on Result {\n    id\n    subject { id name }\n    subjectText\n    benchmark { id name }\n    split\n    metric { name }\n    metricText\n    bound\n    value\n    unit\n    setting\n    confidence\n    paper { id slug shortLabel }\n    evidence { ...Said }\n  }\n"): typeof import('./graphql').NumberFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($limit: Int) {\n    overview(limit: $limit) { ...Drawing }\n    stats { sample nodes { type count } }\n    comparisons(where: { minConfidence: 0.5 }, first: 12) { nodes { ...Claim } }\n  }\n"): typeof import('./graphql').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighborhood($of: [ID!]!, $limit: Int) {\n    neighborhood(of: $of, limit: $limit) { ...Drawing }\n  }\n"): typeof import('./graphql').NeighborhoodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($query: String!) {\n    search(query: $query, first: 12) {\n      totalCount\n      edges {\n        node {\n          __typename\n          id\n          ... on Paper { title slug publishedYear }\n          ... on Entity { name slug paperCount }\n          ... on Author { name slug paperCount }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
