// Papers that share entities with one, and why: the rarer what they share, the more it counts.

import type { GraphQLResolveInfo } from 'graphql';
import { rarity } from '../../graph/drawing/rank.js';
import { type Field, objectType, rootField, subfields } from '../compile/collect.js';
import { planned } from '../compile/compile.js';
import { checkSize } from '../compile/page.js';
import type { Context } from '../context.js';
import { nodesById } from './lookup.js';

const MOST = 50;

/** A field that runs its own statement when the paper's id is known. */
export const similarPapers =
  (id: string) => async (args: { first: number }, context: Context, info: GraphQLResolveInfo) => {
    const field = rootField(info, args as Record<string, unknown>);
    const found = await context.store.similar(id, checkSize(args.first, 'first', MOST), context);
    const shapes = await Promise.all(
      subfields(field, objectType(field.operation, 'SimilarPaper')).map(
        async (sub): Promise<readonly [string, (i: number) => unknown]> => {
          if (sub.name === 'score') return [sub.responseKey, (i) => found[i]?.score];
          if (sub.name === 'paper') {
            const papers = await nodesById(
              context,
              sub,
              'Paper',
              found.map((row) => row.id),
            );
            return [sub.responseKey, (i) => papers[i]];
          }
          return [sub.responseKey, await shared(sub, found, context)];
        },
      ),
    );
    return found.map((_, i) =>
      planned(
        'SimilarPaper',
        shapes.map(([key, value]) => [key, value(i)] as const),
      ),
    );
  };

const shared = async (
  field: Field,
  found: Awaited<ReturnType<Context['store']['similar']>>,
  context: Context,
) => {
  const ids = [...new Set(found.flatMap((row) => row.shared.map((entity) => entity.id)))];
  const shapes = await Promise.all(
    subfields(field, objectType(field.operation, 'SharedEntity')).map(
      async (sub): Promise<readonly [string, (entity: { id: string; papers: number }) => unknown]> => {
        if (sub.name === 'weight') return [sub.responseKey, ({ papers }) => rarity(papers)];
        const nodes = await nodesById(context, sub, 'Entity', ids, true);
        const byId = new Map(ids.map((id, i) => [id, nodes[i]]));
        return [sub.responseKey, ({ id }) => byId.get(id)];
      },
    ),
  );
  return (i: number) =>
    (found[i]?.shared ?? []).map((entity) =>
      planned(
        'SharedEntity',
        shapes.map(([key, value]) => [key, value(entity)] as const),
      ),
    );
};
