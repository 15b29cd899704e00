import { capitalised, sentenceOf, wordingOf, type Wording } from '../../domain/wording.ts';
import { toConnection, type Connection, type PageArguments } from '../../graphql/relayConnection.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { contradictionAt, contradictionsOf, relationshipOf, type EdgeHandle } from '../../view/nodesAndEdges.ts';

/** A page of the contradictions of a view: of all, or of those that are, or join, one of these ids. */
export const pageOfContradictions = (
  view: NetworkView,
  of: readonly string[] | null | undefined,
  page: PageArguments,
): Connection<EdgeHandle> =>
  toConnection(
    contradictionsOf(view, of == null ? null : new Set(of)),
    page,
    (edge) => relationshipOf({ view, edge }).id,
    (edge) => ({ view, edge }),
  );

const wordingOfContradiction = (handle: EdgeHandle): Wording => {
  const contradiction = contradictionAt(handle);
  if (contradiction === undefined) throw new Error(`Relationship "${relationshipOf(handle).id}" is no contradiction.`);
  const { kind, parts } = capitalised(contradiction.what);
  return wordingOf(kind, [...parts, '.']);
};

/** The resolvers of a contradiction. */
export const contradictionResolvers = {
  relationship: (handle: EdgeHandle): EdgeHandle => handle,
  sentence: (handle: EdgeHandle): string => sentenceOf(wordingOfContradiction(handle)),
  wording: wordingOfContradiction,
};
