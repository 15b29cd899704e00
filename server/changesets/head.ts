import { CrosstrackError } from '../errors.ts';
import type { Row, Store, Transaction } from '../store/store.ts';
import { queries } from './queries.ts';

/** The format in which this version keeps records. */
export const format = 2;
const headId = 'head';

/** What a store has committed, and who is writing to it. */
export interface Head {
  /** The revision that readers see: 0 where nothing was ever written. */
  readonly committed: number;
  /** What no other commit has: tells one store from another that stands in its place with the same revision. */
  readonly mark: string;
  /** The last revision that was given out, committed or not. */
  readonly last: number;
  /** How many changesets were rolled back or purged: whoever read while that went up reads again. */
  readonly undone: number;
  /** Who holds the lease; empty for nobody. */
  readonly writer: string;
  /** What the writer is doing, for people. */
  readonly named: string;
  /** Since when, and when it was last seen: milliseconds since 1970. */
  readonly since: number;
  readonly heartbeat: number;
}

const toHead = (row: Row | undefined): Head => {
  if (Number(row?.['format'] ?? format) > format) {
    throw new CrosstrackError(
      'ENGINE_UNAVAILABLE',
      'This store was written by a newer version of Crosstrack, and nothing in it was touched: use that version, or another store.',
    );
  }
  return {
    committed: Number(row?.['committed'] ?? 0),
    mark: String(row?.['mark'] ?? ''),
    last: Number(row?.['last'] ?? 0),
    undone: Number(row?.['undone'] ?? 0),
    writer: String(row?.['writer'] ?? ''),
    named: String(row?.['named'] ?? ''),
    since: Number(row?.['since'] ?? 0),
    heartbeat: Number(row?.['heartbeat'] ?? 0),
  };
};

/** Reads the head. Throws ENGINE_UNAVAILABLE for a store that a newer version wrote. */
export const readHead = async (store: Store): Promise<Head> => toHead((await store.read(queries.head))[0]);

/** Reads the head and keeps everybody else from it until the transaction ends. */
export const lockHead = async (transaction: Transaction): Promise<Head> =>
  toHead((await transaction.run(queries.lockHead, { id: headId }))[0]);

/** Writes some of the head. */
export const setHead = async (transaction: Transaction, properties: Partial<Head>): Promise<void> => {
  await transaction.run(queries.setHead, { id: headId, properties: { ...properties, format } });
};
