// How deep and how wide a document is once its fragments are spread, without spreading them: each fragment
// is measured once, so that a document that would unfold to 2^500 fields costs as much as its text.
import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

interface Shape {
  /** Levels of fields; `edges`, `node` and `nodes` are not counted, since a relationship needs them. */
  readonly depth: number;
  /** Fields with an alias, each as often as fragments repeat it; may be Infinity. */
  readonly aliases: number;
  /** Directives, as often as they stand in the text. */
  readonly directives: number;
}

const WRAPPERS: ReadonlySet<string> = new Set(['edges', 'node', 'nodes']);
const EMPTY: Shape = { depth: 0, aliases: 0, directives: 0 };

/** Measures the largest operation of a document. Circles of fragments count once: validation refuses them. */
export const shapeOf = (document: DocumentNode): Shape => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Shape>();
  let directives = 0;

  const ofFragment = (name: string): Shape => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, EMPTY);
    const fragment = fragments.get(name);
    const shape = fragment ? ofSelections(fragment.selectionSet) : EMPTY;
    measured.set(name, shape);
    return shape;
  };

  const ofSelections = (set: SelectionSetNode): Shape => {
    let depth = 0;
    let aliases = 0;
    for (const selection of set.selections) {
      directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const inner = ofFragment(selection.name.value);
        depth = Math.max(depth, inner.depth);
        aliases += inner.aliases;
        continue;
      }
      // Introspection has a limit of its own in graphql-js; its standard query is 13 levels deep.
      const introspects = selection.kind === Kind.FIELD && selection.name.value.startsWith('__');
      const inner = selection.selectionSet ? ofSelections(selection.selectionSet) : EMPTY;
      aliases += inner.aliases;
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) aliases += 1;
        const own = WRAPPERS.has(selection.name.value) ? 0 : 1;
        depth = Math.max(depth, introspects ? 1 : own + inner.depth);
      } else {
        depth = Math.max(depth, inner.depth);
      }
    }
    return { depth, aliases, directives: 0 };
  };

  let [depth, aliases] = [0, 0];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      directives += definition.directives?.length ?? 0;
      ofFragment(definition.name.value);
    } else if (definition.kind === Kind.OPERATION_DEFINITION) {
      directives += definition.directives?.length ?? 0;
      for (const variable of definition.variableDefinitions ?? [])
        directives += variable.directives?.length ?? 0;
      const shape = ofSelections(definition.selectionSet);
      depth = Math.max(depth, shape.depth);
      aliases = Math.max(aliases, shape.aliases);
    }
  }
  return { depth, aliases, directives };
};
