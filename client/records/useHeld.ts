import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { askHeld } from './askHeld.ts';

/** Which of some records are held here, as far as that is known. */
export const useHeld = (ids: readonly string[]): ReadonlySet<string> => {
  const client = useClient();
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const named = [...new Set(ids)].join(' ');
  useEffect(() => {
    let isCurrent = true;
    for (const id of named.split(' ').filter(Boolean)) {
      void askHeld(client, id).then((isHeld) => {
        if (isCurrent && isHeld === true) setHeld((known) => new Set([...known, id]));
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [client, named]);
  return held;
};
