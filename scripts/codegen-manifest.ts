// A plugin of GraphQL codegen: the operations of the pages as a manifest of persisted documents, in Apollo's form.
// A server with `SAFELIST=client/persisted-documents.json` runs these and nothing else.
import { createHash } from 'node:crypto';
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  print,
  visit,
} from 'graphql';

export const plugin = (_schema: unknown, files: readonly { readonly document?: DocumentNode }[]): string => {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const operations = definitions
    .flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []))
    .map((operation) => {
      const body = [operation, ...spreadBy(operation, fragments)].map((one) => print(one)).join('\n\n');
      const id = createHash('sha256').update(body).digest('hex');
      return { id, name: operation.name?.value ?? '', type: operation.operation, body };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

/** The fragments that a definition spreads, and those that they spread, each once. */
const spreadBy = (
  root: DefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] => {
  const found = new Set<FragmentDefinitionNode>();
  const look = (definition: DefinitionNode): void => {
    visit(definition, {
      enter: (node) => {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : undefined;
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        look(fragment);
      },
    });
  };
  look(root);
  return [...found].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
};
