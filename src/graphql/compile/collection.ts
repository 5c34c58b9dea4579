// Composite answers whose items are computed first and filled in afterwards, such as a change or a search's hit:
// a Relay connection over values that are known already.
import { type Field, objectType, subfields } from './collect.js';
import { type Planned, planned } from './compile.js';
import { type PageWindow, pageInfo } from './page.js';

/** How one field of an item reads; may have fetched for all items at once. */
export type ItemShape<T> = (item: T, i: number) => unknown;

/** Prepares each field of an object type for a list of items. */
export const compileItems = async <T>(
  field: Field,
  plan: (sub: Field) => ItemShape<T> | Promise<ItemShape<T>>,
): Promise<(item: T, i: number) => Planned> => {
  const shapes = await Promise.all(
    subfields(field, objectType(field.operation, field.returns)).map(
      async (sub) => [sub.responseKey, await plan(sub)] as const,
    ),
  );
  return (item, i) =>
    planned(
      field.returns,
      shapes.map(([key, shape]) => [key, shape(item, i)] as const),
    );
};

/** A connection over items in their order. */
export const connectionOf = async <T>(
  field: Field,
  items: readonly T[],
  page: {
    readonly window: Pick<PageWindow, 'backward' | 'before' | 'after'>;
    readonly more: boolean;
    readonly total: number;
    readonly cursor: (item: T) => string;
  },
  parts: {
    readonly edge: (sub: Field) => ItemShape<T> | Promise<ItemShape<T>>;
    readonly node: (sub: Field) => Promise<ItemShape<T>>;
    /** Where the connection has them. */
    readonly facets?: (sub: Field) => Promise<Planned>;
  },
): Promise<Planned> => {
  const values = await Promise.all(
    subfields(field, objectType(field.operation, field.returns)).map(async (sub) => {
      switch (sub.name) {
        case 'totalCount':
          return [sub.responseKey, page.total] as const;
        case 'pageInfo':
          return [
            sub.responseKey,
            pageInfo(page.window as PageWindow, page.more, items, page.cursor),
          ] as const;
        case 'facets':
          return [sub.responseKey, await parts.facets?.(sub)] as const;
        case 'nodes': {
          const shape = await parts.node(sub);
          return [sub.responseKey, items.map(shape)] as const;
        }
        default: {
          const shape = await compileItems<T>(sub, (inner) => {
            if (inner.name === 'cursor') return page.cursor;
            return inner.name === 'node' ? parts.node(inner) : parts.edge(inner);
          });
          return [sub.responseKey, items.map(shape)] as const;
        }
      }
    }),
  );
  return planned(field.returns, values);
};
