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
    "\n  fragment PaperDetails on Paper {\n    slug\n    title\n    shortLabel\n    abstract\n    summary\n    arxivId\n    doi\n    url\n    publishedAt\n    publishedYear\n    listedAt\n    upvotes\n    codeUrls\n    authors { name author { id } }\n    entities(first: 60) {\n      totalCount\n      edges {\n        id\n        role\n        confidence\n        basis\n        evidence { ...Said }\n        node { __typename id slug name generic }\n      }\n    }\n    results(first: 30) { totalCount nodes { ...Number } }\n    comparisons(first: 60) { totalCount nodes { ...Claim } }\n    similar(first: 5) { paper { id title shortLabel } shared { entity { id name } } }\n  }\n": typeof types.PaperDetailsFragmentDoc,
    "\n  fragment EntityDetails on Entity {\n    slug\n    name\n    aliases\n    description\n    generic\n    paperCount\n    papers(first: 30) {\n      totalCount\n      edges {\n        id\n        role\n        confidence\n        basis\n        evidence { ...Said }\n        node { __typename id slug title shortLabel publishedYear }\n      }\n    }\n    results(first: 30) { totalCount nodes { ...Number } }\n    comparisons(first: 60) { totalCount nodes { ...Claim } }\n    ... on Model {\n      kind\n      parameterCount\n      family { id name }\n    }\n    ... on Benchmark { parts(first: 30) { nodes { id name } } }\n  }\n": typeof types.EntityDetailsFragmentDoc,
    "\n  fragment AuthorDetails on Author {\n    slug\n    name\n    orcid\n    paperCount\n    papers(first: 30) { totalCount nodes { id title shortLabel publishedYear } }\n  }\n": typeof types.AuthorDetailsFragmentDoc,
    "\n  query Details($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ...PaperDetails\n      ...EntityDetails\n      ...AuthorDetails\n    }\n  }\n": typeof types.DetailsDocument,
    "\n  query Family($of: String!) {\n    lineage(of: { slug: $of }) {\n      ancestors { ...Relative }\n      descendants { ...Relative }\n    }\n  }\n": typeof types.FamilyDocument,
    "\n  query Board($benchmark: String!, $metric: String) {\n    leaderboard(benchmark: { slug: $benchmark }, metric: $metric) {\n      metric { name better }\n      rows { rank subject { id name } best { ...Number } }\n      apart { reason rows { ...Number } }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query Cited($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Paper { id slug title url arxivId doi publishedYear authors { name } }\n    }\n  }\n": typeof types.CitedDocument,
    "\n  query Changes($since: DateTime!, $about: [ID!], $first: Int) {\n    changes(since: $since, about: $about, first: $first) {\n      totalCount\n      pageInfo { hasNextPage }\n      nodes {\n        at\n        kind\n        node { __typename id }\n        fact {\n          __typename\n          ... on Comparison { outcome subject { id } object { id } }\n        }\n      }\n    }\n  }\n": typeof types.ChangesDocument,
    "\n  query NamedPaper($slug: String!) {\n    paper(by: { slug: $slug }) { __typename id slug title }\n  }\n": typeof types.NamedPaperDocument,
    "\n  query NamedEntity($slug: String!) {\n    entity(by: { slug: $slug }) { __typename id slug name }\n  }\n": typeof types.NamedEntityDocument,
    "\n  query NamedAuthor($slug: String!) {\n    author(by: { slug: $slug }) { __typename id slug name }\n  }\n": typeof types.NamedAuthorDocument,
    "\n  query NamedNode($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Paper { slug title }\n      ... on Entity { slug name }\n      ... on Author { slug name }\n    }\n  }\n": typeof types.NamedNodeDocument,
    "\n  fragment Drawing on Graph {\n    truncated\n    totals { nodes edges }\n    nodes { id type label shortLabel slug degree year community x y }\n    edges { id source target kind role weight confidence evidenceCount }\n  }\n": typeof types.DrawingFragmentDoc,
    "\n  fragment Said on Evidence {\n    field\n    start\n    end\n    text\n    sentence { start end text }\n  }\n": typeof types.SaidFragmentDoc,
    "\n  fragment Claim on Comparison {\n    id\n    subject { id name }\n    subjectText\n    object { id name }\n    outcome\n    metric { name }\n    delta\n    confidence\n    paper { id slug shortLabel }\n    evidence { ...Said }\n  }\n": typeof types.ClaimFragmentDoc,
    "\n  fragment Number on Result {\n    id\n    subject { id name }\n    subjectText\n    benchmark { id name }\n    split\n    metric { name }\n    metricText\n    kind\n    baseline\n    bound\n    value\n    unit\n    setting\n    confidence\n    paper { id slug shortLabel }\n    evidence { ...Said }\n  }\n": typeof types.NumberFragmentDoc,
    "\n  query Overview($limit: Int) {\n    overview(limit: $limit) { ...Drawing }\n    stats { sample nodes { type count } }\n    comparisons(where: { minConfidence: 0.5 }, first: 12) { nodes { ...Claim } }\n    beats: comparisons(where: { minConfidence: 0.5, outcome: BETTER }, first: 100) {\n      nodes { id confidence paper { id } object { id } }\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  query Narrowed($limit: Int, $types: [NodeType!], $where: GraphWhere) {\n    overview(limit: $limit, types: $types, where: $where) { ...Drawing }\n  }\n": typeof types.NarrowedDocument,
    "\n  query Communities {\n    communities {\n      paperCount\n      outsideCount\n      growth\n      nodes {\n        id\n        title\n        paperCount\n        recentCount\n        growth\n        x\n        y\n        radius\n        entities(first: 8) { paperCount entity { __typename id name } }\n      }\n      links { source target weight }\n    }\n  }\n": typeof types.CommunitiesDocument,
    "\n  query Community($id: ID!, $limit: Int) {\n    overview(community: $id, limit: $limit) { ...Drawing }\n  }\n": typeof types.CommunityDocument,
    "\n  query Neighborhood($of: [ID!]!, $limit: Int, $types: [NodeType!], $where: GraphWhere) {\n    neighborhood(of: $of, limit: $limit, types: $types, where: $where) { ...Drawing }\n  }\n": typeof types.NeighborhoodDocument,
    "\n  query Search($query: String!, $types: [NodeType!]) {\n    search(query: $query, types: $types, first: 12) {\n      totalCount\n      edges {\n        node {\n          __typename\n          id\n          ... on Paper { title slug publishedYear }\n          ... on Entity { name slug paperCount }\n          ... on Author { name slug paperCount }\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query Ways($from: String!, $to: String!) {\n    paths(from: { slug: $from }, to: { slug: $to }, first: 3) {\n      length\n      text\n      nodes { id type label shortLabel slug degree year }\n      edges {\n        id\n        source\n        target\n        kind\n        role\n        confidence\n        evidence(first: 1) { ...Said }\n      }\n    }\n  }\n": typeof types.WaysDocument,
    "\n  query Duel($a: String!, $b: String!) {\n    headToHead(a: { slug: $a }, b: { slug: $b }) {\n      a { id name }\n      b { id name }\n      wins\n      losses\n      ties\n      comparisons { ...Claim }\n      cycles { entities { id name } comparisons { ...Claim } }\n    }\n  }\n": typeof types.DuelDocument,
    "\n  fragment Taken on EntityPaperConnection {\n    totalCount\n    edges {\n      role\n      confidence\n      evidence { ...Said }\n      node { id slug title shortLabel publishedYear }\n    }\n  }\n": typeof types.TakenFragmentDoc,
    "\n  query Together($a: ID!, $b: ID!) {\n    a: entity(by: { id: $a }) {\n      id\n      name\n      papers(scope: FAMILY, where: { entities: { some: { id: $b, scope: FAMILY } } }, first: 50) { ...Taken }\n    }\n    b: entity(by: { id: $b }) {\n      id\n      name\n      papers(scope: FAMILY, where: { entities: { some: { id: $a, scope: FAMILY } } }, first: 50) { ...Taken }\n    }\n  }\n": typeof types.TogetherDocument,
    "\n  query After($of: String!) {\n    entity(by: { slug: $of }) {\n      id\n      name\n      introduced: papers(roles: [INTRODUCES], first: 5) { ...Taken }\n      taken: papers(\n        roles: [USES, EVALUATES, COMPARES]\n        orderBy: [{ field: PUBLISHED_AT, direction: ASC }]\n        first: 60\n      ) { ...Taken }\n    }\n    lineage(of: { slug: $of }) { descendants { ...Relative } }\n  }\n": typeof types.AfterDocument,
    "\n  fragment Relative on LineageEntry {\n    kind\n    depth\n    entity { __typename id slug name }\n    papers { id slug title publishedYear }\n    evidence { ...Said paper { id } }\n  }\n": typeof types.RelativeFragmentDoc,
    "\n  query Methods($task: ID!) {\n    papers(where: { tasks: { some: { id: $task } } }, first: 100) {\n      totalCount\n      nodes {\n        id\n        entities(roles: [INTRODUCES, EVALUATES, COMPARES], where: { type: { in: [TECHNIQUE, MODEL] }, generic: false }, first: 30) {\n          edges { role node { __typename id slug name paperCount } }\n        }\n      }\n    }\n  }\n": typeof types.MethodsDocument,
    "\n  query ClaimsAmong($named: ComparisonWhere!, $own: ComparisonWhere!) {\n    named: comparisons(where: $named, first: 100) {\n      totalCount\n      nodes { ...Claim }\n    }\n    own: comparisons(where: $own, first: 100) {\n      totalCount\n      nodes { ...Claim }\n    }\n  }\n": typeof types.ClaimsAmongDocument,
};
const documents: Documents = {
    "\n  fragment PaperDetails on Paper {\n    slug\n    title\n    shortLabel\n    abstract\n    summary\n    arxivId\n    doi\n    url\n    publishedAt\n    publishedYear\n    listedAt\n    upvotes\n    codeUrls\n    authors { name author { id } }\n    entities(first: 60) {\n      totalCount\n      edges {\n        id\n        role\n        confidence\n        basis\n        evidence { ...Said }\n        node { __typename id slug name generic }\n      }\n    }\n    results(first: 30) { totalCount nodes { ...Number } }\n    comparisons(first: 60) { totalCount nodes { ...Claim } }\n    similar(first: 5) { paper { id title shortLabel } shared { entity { id name } } }\n  }\n": types.PaperDetailsFragmentDoc,
    "\n  fragment EntityDetails on Entity {\n    slug\n    name\n    aliases\n    description\n    generic\n    paperCount\n    papers(first: 30) {\n      totalCount\n      edges {\n        id\n        role\n        confidence\n        basis\n        evidence { ...Said }\n        node { __typename id slug title shortLabel publishedYear }\n      }\n    }\n    results(first: 30) { totalCount nodes { ...Number } }\n    comparisons(first: 60) { totalCount nodes { ...Claim } }\n    ... on Model {\n      kind\n      parameterCount\n      family { id name }\n    }\n    ... on Benchmark { parts(first: 30) { nodes { id name } } }\n  }\n": types.EntityDetailsFragmentDoc,
    "\n  fragment AuthorDetails on Author {\n    slug\n    name\n    orcid\n    paperCount\n    papers(first: 30) { totalCount nodes { id title shortLabel publishedYear } }\n  }\n": types.AuthorDetailsFragmentDoc,
    "\n  query Details($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ...PaperDetails\n      ...EntityDetails\n      ...AuthorDetails\n    }\n  }\n": types.DetailsDocument,
    "\n  query Family($of: String!) {\n    lineage(of: { slug: $of }) {\n      ancestors { ...Relative }\n      descendants { ...Relative }\n    }\n  }\n": types.FamilyDocument,
    "\n  query Board($benchmark: String!, $metric: String) {\n    leaderboard(benchmark: { slug: $benchmark }, metric: $metric) {\n      metric { name better }\n      rows { rank subject { id name } best { ...Number } }\n      apart { reason rows { ...Number } }\n    }\n  }\n": types.BoardDocument,
    "\n  query Cited($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Paper { id slug title url arxivId doi publishedYear authors { name } }\n    }\n  }\n": types.CitedDocument,
    "\n  query Changes($since: DateTime!, $about: [ID!], $first: Int) {\n    changes(since: $since, about: $about, first: $first) {\n      totalCount\n      pageInfo { hasNextPage }\n      nodes {\n        at\n        kind\n        node { __typename id }\n        fact {\n          __typename\n          ... on Comparison { outcome subject { id } object { id } }\n        }\n      }\n    }\n  }\n": types.ChangesDocument,
    "\n  query NamedPaper($slug: String!) {\n    paper(by: { slug: $slug }) { __typename id slug title }\n  }\n": types.NamedPaperDocument,
    "\n  query NamedEntity($slug: String!) {\n    entity(by: { slug: $slug }) { __typename id slug name }\n  }\n": types.NamedEntityDocument,
    "\n  query NamedAuthor($slug: String!) {\n    author(by: { slug: $slug }) { __typename id slug name }\n  }\n": types.NamedAuthorDocument,
    "\n  query NamedNode($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Paper { slug title }\n      ... on Entity { slug name }\n      ... on Author { slug name }\n    }\n  }\n": types.NamedNodeDocument,
    "\n  fragment Drawing on Graph {\n    truncated\n    totals { nodes edges }\n    nodes { id type label shortLabel slug degree year community x y }\n    edges { id source target kind role weight confidence evidenceCount }\n  }\n": types.DrawingFragmentDoc,
    "\n  fragment Said on Evidence {\n    field\n    start\n    end\n    text\n    sentence { start end text }\n  }\n": types.SaidFragmentDoc,
    "\n  fragment Claim on Comparison {\n    id\n    subject { id name }\n    subjectText\n    object { id name }\n    outcome\n    metric { name }\n    delta\n    confidence\n    paper { id slug shortLabel }\n    evidence { ...Said }\n  }\n": types.ClaimFragmentDoc,
    "\n  fragment Number on Result {\n    id\n    subject { id name }\n    subjectText\n    benchmark { id name }\n    split\n    metric { name }\n    metricText\n    kind\n    baseline\n    bound\n    value\n    unit\n    setting\n    confidence\n    paper { id slug shortLabel }\n    evidence { ...Said }\n  }\n": types.NumberFragmentDoc,
    "\n  query Overview($limit: Int) {\n    overview(limit: $limit) { ...Drawing }\n    stats { sample nodes { type count } }\n    comparisons(where: { minConfidence: 0.5 }, first: 12) { nodes { ...Claim } }\n    beats: comparisons(where: { minConfidence: 0.5, outcome: BETTER }, first: 100) {\n      nodes { id confidence paper { id } object { id } }\n    }\n  }\n": types.OverviewDocument,
    "\n  query Narrowed($limit: Int, $types: [NodeType!], $where: GraphWhere) {\n    overview(limit: $limit, types: $types, where: $where) { ...Drawing }\n  }\n": types.NarrowedDocument,
    "\n  query Communities {\n    communities {\n      paperCount\n      outsideCount\n      growth\n      nodes {\n        id\n        title\n        paperCount\n        recentCount\n        growth\n        x\n        y\n        radius\n        entities(first: 8) { paperCount entity { __typename id name } }\n      }\n      links { source target weight }\n    }\n  }\n": types.CommunitiesDocument,
    "\n  query Community($id: ID!, $limit: Int) {\n    overview(community: $id, limit: $limit) { ...Drawing }\n  }\n": types.CommunityDocument,
    "\n  query Neighborhood($of: [ID!]!, $limit: Int, $types: [NodeType!], $where: GraphWhere) {\n    neighborhood(of: $of, limit: $limit, types: $types, where: $where) { ...Drawing }\n  }\n": types.NeighborhoodDocument,
    "\n  query Search($query: String!, $types: [NodeType!]) {\n    search(query: $query, types: $types, first: 12) {\n      totalCount\n      edges {\n        node {\n          __typename\n          id\n          ... on Paper { title slug publishedYear }\n          ... on Entity { name slug paperCount }\n          ... on Author { name slug paperCount }\n        }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  query Ways($from: String!, $to: String!) {\n    paths(from: { slug: $from }, to: { slug: $to }, first: 3) {\n      length\n      text\n      nodes { id type label shortLabel slug degree year }\n      edges {\n        id\n        source\n        target\n        kind\n        role\n        confidence\n        evidence(first: 1) { ...Said }\n      }\n    }\n  }\n": types.WaysDocument,
    "\n  query Duel($a: String!, $b: String!) {\n    headToHead(a: { slug: $a }, b: { slug: $b }) {\n      a { id name }\n      b { id name }\n      wins\n      losses\n      ties\n      comparisons { ...Claim }\n      cycles { entities { id name } comparisons { ...Claim } }\n    }\n  }\n": types.DuelDocument,
    "\n  fragment Taken on EntityPaperConnection {\n    totalCount\n    edges {\n      role\n      confidence\n      evidence { ...Said }\n      node { id slug title shortLabel publishedYear }\n    }\n  }\n": types.TakenFragmentDoc,
    "\n  query Together($a: ID!, $b: ID!) {\n    a: entity(by: { id: $a }) {\n      id\n      name\n      papers(scope: FAMILY, where: { entities: { some: { id: $b, scope: FAMILY } } }, first: 50) { ...Taken }\n    }\n    b: entity(by: { id: $b }) {\n      id\n      name\n      papers(scope: FAMILY, where: { entities: { some: { id: $a, scope: FAMILY } } }, first: 50) { ...Taken }\n    }\n  }\n": types.TogetherDocument,
    "\n  query After($of: String!) {\n    entity(by: { slug: $of }) {\n      id\n      name\n      introduced: papers(roles: [INTRODUCES], first: 5) { ...Taken }\n      taken: papers(\n        roles: [USES, EVALUATES, COMPARES]\n        orderBy: [{ field: PUBLISHED_AT, direction: ASC }]\n        first: 60\n      ) { ...Taken }\n    }\n    lineage(of: { slug: $of }) { descendants { ...Relative } }\n  }\n": types.AfterDocument,
    "\n  fragment Relative on LineageEntry {\n    kind\n    depth\n    entity { __typename id slug name }\n    papers { id slug title publishedYear }\n    evidence { ...Said paper { id } }\n  }\n": types.RelativeFragmentDoc,
    "\n  query Methods($task: ID!) {\n    papers(where: { tasks: { some: { id: $task } } }, first: 100) {\n      totalCount\n      nodes {\n        id\n        entities(roles: [INTRODUCES, EVALUATES, COMPARES], where: { type: { in: [TECHNIQUE, MODEL] }, generic: false }, first: 30) {\n          edges { role node { __typename id slug name paperCount } }\n        }\n      }\n    }\n  }\n": types.MethodsDocument,
    "\n  query ClaimsAmong($named: ComparisonWhere!, $own: ComparisonWhere!) {\n    named: comparisons(where: $named, first: 100) {\n      totalCount\n      nodes { ...Claim }\n    }\n    own: comparisons(where: $own, first: 100) {\n      totalCount\n      nodes { ...Claim }\n    }\n  }\n": types.ClaimsAmongDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperDetails on Paper {\n    slug\n    title\n    shortLabel\n    abstract\n    summary\n    arxivId\n    doi\n    url\n    publishedAt\n    publishedYear\n    listedAt\n    upvotes\n    codeUrls\n    authors { name author { id } }\n    entities(first: 60) {\n      totalCount\n      edges {\n        id\n        role\n        confidence\n        basis\n        evidence { ...Said }\n        node { __typename id slug name generic }\n      }\n    }\n    results(first: 30) { totalCount nodes { ...Number } }\n    comparisons(first: 60) { totalCount nodes { ...Claim } }\n    similar(first: 5) { paper { id title shortLabel } shared { entity { id name } } }\n  }\n"): typeof import('./graphql').PaperDetailsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityDetails on Entity {\n    slug\n    name\n    aliases\n    description\n    generic\n    paperCount\n    papers(first: 30) {\n      totalCount\n      edges {\n        id\n        role\n        confidence\n        basis\n        evidence { ...Said }\n        node { __typename id slug title shortLabel publishedYear }\n      }\n    }\n    results(first: 30) { totalCount nodes { ...Number } }\n    comparisons(first: 60) { totalCount nodes { ...Claim } }\n    ... on Model {\n      kind\n      parameterCount\n      family { id name }\n    }\n    ... on Benchmark { parts(first: 30) { nodes { id name } } }\n  }\n"): typeof import('./graphql').EntityDetailsFragmentDoc;
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
export function graphql(source: "\n  query Family($of: String!) {\n    lineage(of: { slug: $of }) {\n      ancestors { ...Relative }\n      descendants { ...Relative }\n    }\n  }\n"): typeof import('./graphql').FamilyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($benchmark: String!, $metric: String) {\n    leaderboard(benchmark: { slug: $benchmark }, metric: $metric) {\n      metric { name better }\n      rows { rank subject { id name } best { ...Number } }\n      apart { reason rows { ...Number } }\n    }\n  }\n"): typeof import('./graphql').BoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cited($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Paper { id slug title url arxivId doi publishedYear authors { name } }\n    }\n  }\n"): typeof import('./graphql').CitedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Changes($since: DateTime!, $about: [ID!], $first: Int) {\n    changes(since: $since, about: $about, first: $first) {\n      totalCount\n      pageInfo { hasNextPage }\n      nodes {\n        at\n        kind\n        node { __typename id }\n        fact {\n          __typename\n          ... on Comparison { outcome subject { id } object { id } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ChangesDocument;
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
export function graphql(source: "\n  fragment Number on Result {\n    id\n    subject { id name }\n    subjectText\n    benchmark { id name }\n    split\n    metric { name }\n    metricText\n    kind\n    baseline\n    bound\n    value\n    unit\n    setting\n    confidence\n    paper { id slug shortLabel }\n    evidence { ...Said }\n  }\n"): typeof import('./graphql').NumberFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($limit: Int) {\n    overview(limit: $limit) { ...Drawing }\n    stats { sample nodes { type count } }\n    comparisons(where: { minConfidence: 0.5 }, first: 12) { nodes { ...Claim } }\n    beats: comparisons(where: { minConfidence: 0.5, outcome: BETTER }, first: 100) {\n      nodes { id confidence paper { id } object { id } }\n    }\n  }\n"): typeof import('./graphql').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Narrowed($limit: Int, $types: [NodeType!], $where: GraphWhere) {\n    overview(limit: $limit, types: $types, where: $where) { ...Drawing }\n  }\n"): typeof import('./graphql').NarrowedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Communities {\n    communities {\n      paperCount\n      outsideCount\n      growth\n      nodes {\n        id\n        title\n        paperCount\n        recentCount\n        growth\n        x\n        y\n        radius\n        entities(first: 8) { paperCount entity { __typename id name } }\n      }\n      links { source target weight }\n    }\n  }\n"): typeof import('./graphql').CommunitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Community($id: ID!, $limit: Int) {\n    overview(community: $id, limit: $limit) { ...Drawing }\n  }\n"): typeof import('./graphql').CommunityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighborhood($of: [ID!]!, $limit: Int, $types: [NodeType!], $where: GraphWhere) {\n    neighborhood(of: $of, limit: $limit, types: $types, where: $where) { ...Drawing }\n  }\n"): typeof import('./graphql').NeighborhoodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($query: String!, $types: [NodeType!]) {\n    search(query: $query, types: $types, first: 12) {\n      totalCount\n      edges {\n        node {\n          __typename\n          id\n          ... on Paper { title slug publishedYear }\n          ... on Entity { name slug paperCount }\n          ... on Author { name slug paperCount }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ways($from: String!, $to: String!) {\n    paths(from: { slug: $from }, to: { slug: $to }, first: 3) {\n      length\n      text\n      nodes { id type label shortLabel slug degree year }\n      edges {\n        id\n        source\n        target\n        kind\n        role\n        confidence\n        evidence(first: 1) { ...Said }\n      }\n    }\n  }\n"): typeof import('./graphql').WaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Duel($a: String!, $b: String!) {\n    headToHead(a: { slug: $a }, b: { slug: $b }) {\n      a { id name }\n      b { id name }\n      wins\n      losses\n      ties\n      comparisons { ...Claim }\n      cycles { entities { id name } comparisons { ...Claim } }\n    }\n  }\n"): typeof import('./graphql').DuelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Taken on EntityPaperConnection {\n    totalCount\n    edges {\n      role\n      confidence\n      evidence { ...Said }\n      node { id slug title shortLabel publishedYear }\n    }\n  }\n"): typeof import('./graphql').TakenFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Together($a: ID!, $b: ID!) {\n    a: entity(by: { id: $a }) {\n      id\n      name\n      papers(scope: FAMILY, where: { entities: { some: { id: $b, scope: FAMILY } } }, first: 50) { ...Taken }\n    }\n    b: entity(by: { id: $b }) {\n      id\n      name\n      papers(scope: FAMILY, where: { entities: { some: { id: $a, scope: FAMILY } } }, first: 50) { ...Taken }\n    }\n  }\n"): typeof import('./graphql').TogetherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query After($of: String!) {\n    entity(by: { slug: $of }) {\n      id\n      name\n      introduced: papers(roles: [INTRODUCES], first: 5) { ...Taken }\n      taken: papers(\n        roles: [USES, EVALUATES, COMPARES]\n        orderBy: [{ field: PUBLISHED_AT, direction: ASC }]\n        first: 60\n      ) { ...Taken }\n    }\n    lineage(of: { slug: $of }) { descendants { ...Relative } }\n  }\n"): typeof import('./graphql').AfterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Relative on LineageEntry {\n    kind\n    depth\n    entity { __typename id slug name }\n    papers { id slug title publishedYear }\n    evidence { ...Said paper { id } }\n  }\n"): typeof import('./graphql').RelativeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Methods($task: ID!) {\n    papers(where: { tasks: { some: { id: $task } } }, first: 100) {\n      totalCount\n      nodes {\n        id\n        entities(roles: [INTRODUCES, EVALUATES, COMPARES], where: { type: { in: [TECHNIQUE, MODEL] }, generic: false }, first: 30) {\n          edges { role node { __typename id slug name paperCount } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MethodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimsAmong($named: ComparisonWhere!, $own: ComparisonWhere!) {\n    named: comparisons(where: $named, first: 100) {\n      totalCount\n      nodes { ...Claim }\n    }\n    own: comparisons(where: $own, first: 100) {\n      totalCount\n      nodes { ...Claim }\n    }\n  }\n"): typeof import('./graphql').ClaimsAmongDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
