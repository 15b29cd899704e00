import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { NameDocument } from './operations.generated.ts';

/**
 * The name of an entity; until it is known, and where it is not held, its id. Asked for once, without `useQuery`: of two
 * fields that swap their entities, the one that takes over a query just as the other leaves it would hear nothing more.
 */
export const useName = (id: string | null): string | null => {
  const client = useClient();
  const [known, setKnown] = useState<{ readonly id: string; readonly name: string } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let isCurrent = true;
    void client
      .query(NameDocument, { id })
      .toPromise()
      .then(({ data }) => {
        if (isCurrent && data?.node) setKnown({ id, name: data.node.name });
      });
    return () => {
      isCurrent = false;
    };
  }, [client, id]);
  if (id === null) return null;
  return known?.id === id ? known.name : id;
};
