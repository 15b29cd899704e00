import type { Client } from 'urql';
import { HopClaimDocument } from '../../records/operations.generated.ts';
import type { ClaimFragment } from '../../api/types.generated.ts';
import type { FoundPath } from './foundPath.ts';

/** Fetches what the hops of paths are evidenced by, each once, by the id of the relationship. Rejects where one is missing. */
export const fetchClaims = async (
  client: Client,
  paths: readonly FoundPath[],
): Promise<ReadonlyMap<string, ClaimFragment>> => {
  const ids = [
    ...new Set(paths.flatMap(({ hops }) => hops.flatMap(({ relationships }) => relationships.map(({ id }) => id)))),
  ];
  const claims = await Promise.all(
    ids.map(async (id) => {
      const { data, error } = await client.query(HopClaimDocument, { id }).toPromise();
      if (!data?.relationship) throw error ?? new Error(`No relationship is held with the id ${id}`);
      return [id, data.relationship] as const;
    }),
  );
  return new Map(claims);
};
