import { presentSpan } from '../../graphql/presentSpan.ts';
import type { Span } from '../../graphql/schema.generated.ts';
import { entityOf, relationshipOf, type EdgeHandle, type NodeHandle } from '../../view/nodesAndEdges.ts';
import { datesOfEntity, datesOfRelationship, getSpan } from '../../view/spansOfRecords.ts';

/** When an entity was. */
export const spanOfNode = (handle: NodeHandle): Span =>
  presentSpan(getSpan(handle.view.network.nodeSpans, handle.node), datesOfEntity(entityOf(handle)));

/** When a relationship held. */
export const spanOfEdge = ({ view, edge }: EdgeHandle): Span => {
  const { network } = view;
  const from = entityOf({ view, node: network.from[edge] ?? -1 });
  const to = entityOf({ view, node: network.to[edge] ?? -1 });
  const dates = datesOfRelationship(relationshipOf({ view, edge }), from, to);
  return presentSpan(getSpan(network.spans, edge), dates);
};
