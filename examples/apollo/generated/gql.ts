/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

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
    "\n  query Techniques($after: String) {\n    techniques(first: 10, after: $after, orderBy: [{ field: PAPER_COUNT }, { field: NAME, direction: ASC }]) {\n      totalCount\n      edges { cursor node { id name paperCount } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.TechniquesDocument,
    "\n  query PapersOf($id: ID!) {\n    technique(by: { id: $id }) {\n      id\n      name\n      papers(first: 5) {\n        edges {\n          role\n          evidence { sentence { text } }\n          node { id title url }\n        }\n      }\n    }\n  }\n": typeof types.PapersOfDocument,
};
const documents: Documents = {
    "\n  query Techniques($after: String) {\n    techniques(first: 10, after: $after, orderBy: [{ field: PAPER_COUNT }, { field: NAME, direction: ASC }]) {\n      totalCount\n      edges { cursor node { id name paperCount } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.TechniquesDocument,
    "\n  query PapersOf($id: ID!) {\n    technique(by: { id: $id }) {\n      id\n      name\n      papers(first: 5) {\n        edges {\n          role\n          evidence { sentence { text } }\n          node { id title url }\n        }\n      }\n    }\n  }\n": types.PapersOfDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Techniques($after: String) {\n    techniques(first: 10, after: $after, orderBy: [{ field: PAPER_COUNT }, { field: NAME, direction: ASC }]) {\n      totalCount\n      edges { cursor node { id name paperCount } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Techniques($after: String) {\n    techniques(first: 10, after: $after, orderBy: [{ field: PAPER_COUNT }, { field: NAME, direction: ASC }]) {\n      totalCount\n      edges { cursor node { id name paperCount } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PapersOf($id: ID!) {\n    technique(by: { id: $id }) {\n      id\n      name\n      papers(first: 5) {\n        edges {\n          role\n          evidence { sentence { text } }\n          node { id title url }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PapersOf($id: ID!) {\n    technique(by: { id: $id }) {\n      id\n      name\n      papers(first: 5) {\n        edges {\n          role\n          evidence { sentence { text } }\n          node { id title url }\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;