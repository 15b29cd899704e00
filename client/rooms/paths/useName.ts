import { useQuery } from 'urql';
import { NameDocument } from '../../api/operations.generated.ts';

/** The name of an entity; until it is known, and where it is not held, its id. */
export const useName = (id: string | null): string | null => {
  const [{ data }] = useQuery({ query: NameDocument, variables: { id: id ?? '' }, pause: id === null });
  if (id === null) return null;
  return data?.node?.id === id ? data.node.name : id;
};
