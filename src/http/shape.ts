// How deep and how wide a document is once its fragments are spread, without spreading them: each fragment
// is measured once, so that a document that would unfold to 2^500 fields costs as much as its text.
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { type Fragments, fragmentsOf } from '../graphql/fragments.js';

export interface Shape {
  /** Levels of fields; `edges`, `node` and `nodes` are not counted, since a relationship needs them. */
  readonly depth: number;
  /** Fields with an alias, each as often as fragments repeat it; may be Infinity. */
  readonly aliases: number;
  /** Directives, as often as they stand in the text. */
  readonly directives: number;
  /** Pairs of fields of one response key that stand beside each other: validation compares each pair. */
  readonly repeats: number;
  /** Levels of lists and objects of the deepest argument. */
  readonly inputDepth: number;
}

const WRAPPERS: ReadonlySet<string> = new Set(['edges', 'node', 'nodes']);
const NOTHING = { depth: 0, aliases: 0 };

/** Measures the largest operation of a document. Circles of fragments count once: validation refuses them. */
export const shapeOf = (document: DocumentNode): Shape => new Ruler(document).measure();

class Ruler {
  private readonly fragments: Fragments;
  private readonly measured = new Map<string, { depth: number; aliases: number }>();
  private directives = 0;
  private repeats = 0;
  private inputDepth = 0;
  constructor(private readonly document: DocumentNode) {
    this.fragments = fragmentsOf(document);
  }

  measure(): Shape {
    let [depth, aliases] = [0, 0];
    for (const definition of this.document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.directives += definition.directives?.length ?? 0;
        this.fragment(definition.name.value);
      } else if (definition.kind === Kind.OPERATION_DEFINITION) {
        this.directives += definition.directives?.length ?? 0;
        for (const variable of definition.variableDefinitions ?? []) {
          this.directives += variable.directives?.length ?? 0;
          if (variable.defaultValue)
            this.inputDepth = Math.max(this.inputDepth, levelsOf(variable.defaultValue));
        }
        const shape = this.selections(definition.selectionSet);
        depth = Math.max(depth, shape.depth);
        aliases = Math.max(aliases, shape.aliases);
      }
    }
    const { directives, repeats, inputDepth } = this;
    return { depth, aliases, directives, repeats, inputDepth };
  }

  private fragment(name: string): { depth: number; aliases: number } {
    const known = this.measured.get(name);
    if (known) return known;
    this.measured.set(name, NOTHING);
    const fragment = this.fragments.get(name);
    const shape = fragment ? this.selections(fragment.selectionSet) : NOTHING;
    this.measured.set(name, shape);
    return shape;
  }

  private selections(set: SelectionSetNode): { depth: number; aliases: number } {
    let [depth, aliases] = [0, 0];
    for (const selection of set.selections) {
      this.directives += selection.directives?.length ?? 0;
      for (const directive of selection.directives ?? []) this.values(directive.arguments);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const inner = this.fragment(selection.name.value);
        depth = Math.max(depth, inner.depth);
        aliases += inner.aliases;
        continue;
      }
      const inner = selection.selectionSet ? this.selections(selection.selectionSet) : NOTHING;
      aliases += inner.aliases;
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) aliases += 1;
        this.values(selection.arguments);
        depth = Math.max(depth, levelOf(selection, inner.depth));
      } else {
        depth = Math.max(depth, inner.depth);
      }
    }
    this.repeats += set.selections.length > 1 ? this.repeated(set) : 0;
    return { depth, aliases };
  }

  /** Pairs of one response key among the fields that stand together in one selection. */
  private repeated(set: SelectionSetNode): number {
    const keys = new Map<string, number>();
    const spread = new Set<string>();
    let repeats = 0;
    const gather = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const key = (selection.alias ?? selection.name).value;
          const before = keys.get(key) ?? 0;
          repeats += before;
          keys.set(key, before + 1);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          gather(selection.selectionSet);
        } else if (!spread.has(selection.name.value)) {
          spread.add(selection.name.value);
          const fragment = this.fragments.get(selection.name.value);
          if (fragment) gather(fragment.selectionSet);
        }
      }
    };
    gather(set);
    return repeats;
  }

  private values(args: readonly ArgumentNode[] | undefined): void {
    for (const { value } of args ?? []) this.inputDepth = Math.max(this.inputDepth, levelsOf(value));
  }
}

/** Introspection has a limit of its own in graphql-js; its standard query is 13 levels deep. */
const levelOf = ({ name }: FieldNode, inner: number): number =>
  name.value.startsWith('__') ? 1 : inner + (WRAPPERS.has(name.value) ? 0 : 1);

const levelsOf = (value: ValueNode): number => {
  if (value.kind === Kind.LIST) return 1 + Math.max(0, ...value.values.map(levelsOf));
  if (value.kind === Kind.OBJECT)
    return 1 + Math.max(0, ...value.fields.map((field) => levelsOf(field.value)));
  return 0;
};
