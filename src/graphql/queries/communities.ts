// `communities`: the whole graph in parts. Their names are those of their entities, fetched for all at once.
import type { GraphQLResolveInfo } from 'graphql';
import type { Communities, Community } from '../../graph/drawing/types.js';
import { type Field, rootField } from '../compile/collect.js';
import { compileItems, type ItemShape } from '../compile/collection.js';
import type { Planned } from '../compile/compile.js';
import { checkSize } from '../compile/page.js';
import { onePage, rowsOf } from '../compile/values.js';
import { ask, type Context } from '../context.js';
import { nodesById } from './lookup.js';

const MOST_ENTITIES = 12;
const NAMES_IN_A_TITLE = 2;
const MOST = 60;

export const communities = async (
  args: { readonly first?: number | null },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Planned> => {
  const first = checkSize(args.first ?? MOST, 'first', MOST);
  const whole = await context.store.communities(context);
  const nodes = whole.nodes.slice(0, first);
  const drawn = new Set(nodes.map(({ id }) => id));
  const links = whole.links.filter(({ source, target }) => drawn.has(source) && drawn.has(target));
  const found = { ...whole, nodes, links };
  const shape = await compileItems<Communities>(rootField(info, { ...args }), async (field) => {
    switch (field.name) {
      case 'nodes': {
        const node = await compileItems<Community>(field, (sub) => communityField(sub, found.nodes, context));
        return () => found.nodes.map(node);
      }
      case 'links': {
        const link = await compileItems<Communities['links'][number]>(
          field,
          (sub) => (item) => item[sub.name as 'source' | 'target' | 'weight'],
        );
        return () => found.links.map(link);
      }
      case 'paperCount':
        return () => found.papers;
      case 'outsideCount':
        return () => found.outside;
      default:
        return () => found.growth;
    }
  });
  return shape(found, 0);
};

const communityField = async (
  field: Field,
  nodes: readonly Community[],
  context: Context,
): Promise<ItemShape<Community>> => {
  switch (field.name) {
    case 'title': {
      const names = await namesOf(nodes, context);
      return ({ entities }) =>
        entities
          .flatMap(({ id }) => names.get(id) ?? [])
          .slice(0, NAMES_IN_A_TITLE)
          .join(' · ');
    }
    case 'entities': {
      const first = checkSize((field.args.first as number | null) ?? 5, 'first', MOST_ENTITIES);
      // What has gone since the picture was made is left out.
      const names = await namesOf(nodes, context);
      const of = ({ entities }: Community) => entities.filter(({ id }) => names.has(id)).slice(0, first);
      const told = nodes.flatMap(of);
      const ids = told.map(({ id }) => id);
      const shape = await compileItems<(typeof told)[number]>(field, async (sub) => {
        if (sub.name === 'paperCount') return ({ papers }) => papers;
        const entities = await nodesById(context, sub, 'Entity', ids);
        const byId = new Map(ids.map((id, i) => [id, entities[i]]));
        return ({ id }) => byId.get(id);
      });
      return (community) => of(community).map(shape);
    }
    case 'paperCount':
      return ({ papers }) => papers;
    case 'recentCount':
      return ({ recent }) => recent;
    default:
      return (community) => community[field.name as 'id' | 'growth' | 'x' | 'y' | 'radius'];
  }
};

/** Names of the entities that are still there. */
const namesOf = async (nodes: readonly Community[], context: Context): Promise<Map<string, string>> => {
  const ids = nodes.flatMap(({ entities }) => entities.map(({ id }) => id));
  if (ids.length === 0) return new Map();
  const part = onePage({ by: 'ids', label: 'Entity', ids: [...new Set(ids)] }, null);
  part.node.properties.add('id').add('name');
  return new Map(
    rowsOf(part, await ask(context, [part])).map(({ n }) => {
      const { id, name } = n as { id: string; name: string };
      return [id, name];
    }),
  );
};
