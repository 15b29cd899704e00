import { invalidInput } from '../errors.ts';
import { limits } from '../limits.ts';
import { withinLimits } from './withinLimits.ts';

/** Which page of a list is wanted. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page of a list, as Relay's cursor connections describe it. */
export interface Connection<Item> {
  readonly edges: { readonly cursor: string; readonly node: Item }[];
  readonly nodes: Item[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const toCursor = (id: string): string => Buffer.from(id, 'utf8').toString('base64url');
const fromCursor = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8');

/**
 * The page of `items` (numbers of nodes or edges) that begins after a cursor. Cursors are made of ids, so they stay
 * right while other items come and go. Throws INVALID_INPUT for a page too large and for a cursor of another list.
 */
export const toConnection = <Item>(
  items: ArrayLike<number>,
  { first, after }: PageArguments,
  idOf: (item: number) => string,
  toNode: (item: number) => Item,
): Connection<Item> => {
  const size = withinLimits('first', first, 1, limits.page);
  let begin = 0;
  if (after != null) {
    const id = fromCursor(after);
    while (begin < items.length && idOf(items[begin]!) !== id) begin += 1;
    if (begin === items.length) throw invalidInput(`"after" is ${after}; expected a cursor of this list.`);
    begin += 1;
  }
  const page = Array.from({ length: Math.max(0, Math.min(size, items.length - begin)) }, (_, i) => items[begin + i]!);
  const edges = page.map((item) => ({ cursor: toCursor(idOf(item)), node: toNode(item) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: begin + page.length < items.length,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
};
