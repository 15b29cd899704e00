import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { ChoiceFragment } from '../api/types.generated.ts';
import { describeNamesake } from './describeChoice.ts';
import { NameDocument } from './operations.generated.ts';

/** The name of a record as far as it is known. */
export interface NameOfRecord {
  /** Its id until it is known; null for no record. */
  readonly name: string | null;
  /** Why the id stands in the place of the name; null where it does not, or not for long. */
  readonly fault: string | null;
  /** What tells it from others of its name; null where it has none. */
  readonly namesake: string | null;
}

const unfetched = 'Its name could not be fetched, so its id stands here.';
const notHeld = 'There is no such record here, or you may not see it.';

/**
 * The name of an entity; until it is known, and where it is not held, its id. Asked for once, without `useQuery`: of two
 * fields that swap their entities, the one that takes over a query just as the other leaves it would hear nothing more.
 */
export const useName = (id: string | null): NameOfRecord => {
  const client = useClient();
  const [known, setKnown] = useState<{
    readonly id: string;
    readonly record: ChoiceFragment | null;
    readonly fault: string;
  } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let isCurrent = true;
    void client
      .query(NameDocument, { id })
      .toPromise()
      .then(({ data }) => {
        if (isCurrent) setKnown({ id, record: data?.node ?? null, fault: data === undefined ? unfetched : notHeld });
      });
    return () => {
      isCurrent = false;
    };
  }, [client, id]);
  const told = known?.id === id ? known : null;
  return {
    name: id === null ? null : (told?.record?.name ?? id),
    fault: id !== null && told?.record === null ? told.fault : null,
    namesake: told?.record == null ? null : describeNamesake(told.record),
  };
};
