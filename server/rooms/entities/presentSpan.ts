import { toIsoDay } from '../../domain/days.ts';
import type { Span as GraphSpan } from '../../schema.generated.ts';
import { getSpan, datesOfEntity, datesOfRelationship } from '../../network/spansOfRecords.ts';
import { entityOf, relationshipOf, type EdgeHandle, type NodeHandle } from '../../network/handles.ts';
import type { Span } from '../../domain/spans.ts';

const present = (span: Span, dates: { from: string; to: string }): GraphSpan => {
  const day = (value: number | null, shift = 0): string | null => (value === null ? null : toIsoDay(value + shift));
  return {
    from: dates.from || null,
    to: dates.to || null,
    earliestStart: day(span.start),
    latestStart: day(span.startLatest),
    earliestEnd: day(span.endEarliest, -1),
    latestEnd: day(span.end, -1),
    approximate: /[~?]/.test(dates.from + dates.to),
  };
};

/** When an entity was, as the schema tells it: last days instead of the days after them. */
export const presentSpanOfNode = (handle: NodeHandle): GraphSpan =>
  present(getSpan(handle.view.network.nodeSpans, handle.node), datesOfEntity(entityOf(handle)));

/** When a relationship held, as the schema tells it: last days instead of the days after them. */
export const presentSpanOfEdge = ({ view, edge }: EdgeHandle): GraphSpan => {
  const { network } = view;
  const from = entityOf({ view, node: network.from[edge] ?? -1 });
  const to = entityOf({ view, node: network.to[edge] ?? -1 });
  const dates = datesOfRelationship(relationshipOf({ view, edge }), from, to);
  return present(getSpan(network.spans, edge), dates);
};
