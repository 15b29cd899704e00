import { presentSpan } from '../../graphql/presentSpan.ts';
import type { Span } from '../../graphql/schema.generated.ts';
import {
  contradictionAt,
  endsOf,
  entityOf,
  relationshipOf,
  type EdgeHandle,
  type NodeHandle,
} from '../../view/nodesAndEdges.ts';
import { datesOfEntity, datesOfRelationship, getSpan, statedSpanOf } from '../../view/spansOfRecords.ts';

/** When an entity was. */
export const spanOfNode = (handle: NodeHandle): Span =>
  presentSpan(getSpan(handle.view.network.nodeSpans, handle.node), datesOfEntity(entityOf(handle)));

/** When a relationship held; of one that contradicts the dates of what it joins, when it is stated to have. */
export const spanOfEdge = (handle: EdgeHandle): Span => {
  const relationship = relationshipOf(handle);
  const { from, to } = endsOf(handle);
  const ends = [entityOf(from), entityOf(to)] as const;
  const span =
    contradictionAt(handle) === undefined
      ? getSpan(handle.view.network.spans, handle.edge)
      : statedSpanOf(relationship, ...ends);
  return presentSpan(span, datesOfRelationship(relationship, ...ends));
};
