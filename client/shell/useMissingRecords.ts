import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { HeldDocument } from '../api/operations.generated.ts';
import type { Slice } from '../picture/slice.ts';
import { useView } from '../state/useView.ts';

/** The ids that the address named when the page was opened, of which no record is held, or may be seen. */
export const useMissingRecords = (whole: Slice | null): readonly string[] => {
  const client = useClient();
  const { view, recordsOf } = useView((state) => state);
  const [named] = useState(() => recordsOf(view));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const isAsked = useRef(false);
  useEffect(() => {
    if (whole === null || isAsked.current) return;
    isAsked.current = true;
    const drawn = new Set(whole.nodes.map(({ id }) => id));
    const ask = async (id: string): Promise<void> => {
      const { data } = await client.query(HeldDocument, { id }).toPromise();
      if (data && data.node === null && data.relationship === null) setMissing((known) => [...known, id]);
    };
    for (const id of named) if (!drawn.has(id)) void ask(id);
  }, [client, whole, named]);
  return missing;
};
