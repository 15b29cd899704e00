import { datesPart, type WordingPart } from '../../domain/wording.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { entityOf, relationshipOf } from '../../view/nodesAndEdges.ts';
import { datesOfRelationship } from '../../view/spansOfRecords.ts';

/** The dates of an edge as written, for a sentence. */
export const datesOfEdge = (view: NetworkView, edge: number): WordingPart => {
  const ends = [view.network.from[edge]!, view.network.to[edge]!] as const;
  const { from, to } = datesOfRelationship(
    relationshipOf({ view, edge }),
    entityOf({ view, node: ends[0] }),
    entityOf({ view, node: ends[1] }),
  );
  if (from === '' && to === '') return { kind: 'TEXT', text: 'at a time not known' };
  return datesPart(from, to, to === '' || to === from ? from : `${from || 'before'} to ${to}`);
};
