import type { Store } from '../store/store.ts';
import type { AnyRecord } from './change.ts';
import { readFormersAt, revisionOf } from './former.ts';
import { idsOf, readPresent } from './present.ts';
import { joinTouched, readTouched } from './touched.ts';

/** What became of the records that were touched between two revisions. */
export interface ChangesSince {
  /** Those that are there at the later one, as they are then. */
  readonly put: readonly AnyRecord[];
  /** The ids of those that are not. */
  readonly gone: readonly string[];
}

/**
 * What became of records between two revisions, found without a scan: null where more than `most` were touched, so that
 * reading everything anew is no slower.
 */
export const readChangesSince = async (
  store: Store,
  after: number,
  upto: number,
  most: number,
): Promise<ChangesSince | null> => {
  const wanted = joinTouched(await readTouched(store, after, upto));
  const ids = idsOf(wanted);
  if (ids.length > most) return null;
  const run = store.read.bind(store);
  // What is present first: what a writer replaces meanwhile stands among the former states by the time those are read.
  const present = await readPresent(run, wanted);
  const formers = await readFormersAt(run, upto, wanted);
  const put: AnyRecord[] = [];
  const gone: string[] = [];
  for (const id of ids) {
    const now = present.get(id);
    const then = now !== undefined && revisionOf(now) <= upto ? now : formers.get(id);
    if (then === undefined) gone.push(id);
    else put.push(then);
  }
  return { put, gone };
};
