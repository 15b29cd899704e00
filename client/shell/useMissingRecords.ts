import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { Slice } from '../picture/slice.ts';
import { useView } from '../state/useView.ts';
import { askHeld } from '../records/askHeld.ts';

/** Ids that the address named when the page was opened. */
export interface NamedRecords {
  /** Those of which no record is held, or may be seen. */
  readonly missing: readonly string[];
  /** Those of which the server did not say whether it holds one. */
  readonly untold: readonly string[];
}

/** Which of the records that the address named are not among those drawn, and not held. */
export const useMissingRecords = (whole: Slice | null, failed: boolean): NamedRecords => {
  const client = useClient();
  const { view, recordsOf } = useView((state) => state);
  const [named] = useState(() => recordsOf(view));
  const [found, setFound] = useState<NamedRecords>({ missing: [], untold: [] });
  const isAsked = useRef(false);
  useEffect(() => {
    if ((whole === null && !failed) || isAsked.current) return;
    isAsked.current = true;
    const drawn = new Set((whole?.nodes ?? []).map(({ id }) => id));
    const ask = async (id: string): Promise<void> => {
      const isHeld = await askHeld(client, id);
      if (isHeld === null) setFound(({ missing, untold }) => ({ missing, untold: [...untold, id] }));
      else if (!isHeld) setFound(({ missing, untold }) => ({ missing: [...missing, id], untold }));
    };
    for (const id of named) if (!drawn.has(id)) void ask(id);
  }, [client, whole, failed, named]);
  return found;
};
