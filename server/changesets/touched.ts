import type { Store } from '../store/store.ts';
import type { Wanted } from './present.ts';
import { queries } from './queries.ts';

/** What one batch of a changeset touched. */
export interface Touched extends Wanted {
  readonly id: string;
}

/** What the changesets after one revision, up to another, touched, in the order in which it was written. */
export const readTouched = async (store: Store, after: number, upto: number): Promise<Touched[]> => {
  const rows = await store.read(queries.touched, { after, upto });
  return rows.map((row) => {
    const ids = row['ids'] as string[];
    const ends = row['ends'] as string[];
    const isOfEntities = row['sort'] === 'entity';
    return {
      id: String(row['id']),
      entities: isOfEntities ? ids : [],
      relationships: isOfEntities ? [] : ids.map((id, place) => ({ id, from: ends[place]! })),
    };
  });
};

/** All that several batches touched, each record once. */
export const joinTouched = (touched: readonly Touched[]): Wanted => {
  const ends = new Map(touched.flatMap(({ relationships }) => relationships.map(({ id, from }) => [id, from])));
  return {
    entities: [...new Set(touched.flatMap(({ entities }) => entities))],
    relationships: [...ends].map(([id, from]) => ({ id, from })),
  };
};
