import type { Stretches } from '../../analysis/edgesInWindow.ts';
import { unknownFuture, unknownPast, type Spans } from '../../analysis/temporalNetwork.ts';
import { confidences } from '../../domain/confidence.ts';
import { kinds, relationshipTypes } from '../../domain/kinds.ts';
import { lanesOf } from '../../meaning/lanesOfLens.ts';
import { tracksUnderLens } from '../../meaning/tracksUnderLens.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { stretchesInWindow, type StretchesOfView } from '../../view/stretchesInWindow.ts';
import { columnValues } from './columnValues.ts';
import type { SliceOfView } from './slice.ts';

/** Numbers what is met, in the order of meeting it: 0, 1, 2 … */
const createNumbering = (count: number) => {
  const numbers = new Int32Array(count).fill(-1);
  const met: number[] = [];
  return {
    met,
    numberOf(item: number): number {
      if (numbers[item] === -1) numbers[item] = met.push(item) - 1;
      return numbers[item]!;
    },
  };
};

const known = (day: number, unknown: number): number | null => (day === unknown ? null : day);

/**
 * Spans as columns: first those of the nodes in order, then those of edges that have dates of their own. Where the recorded
 * days are not those from `start` to `end`, they stand apart.
 */
const createSpanColumns = (
  { network }: NetworkView,
  recordedDays: StretchesOfView,
  nodes: Int32Array,
  bearers: Uint8Array,
) => {
  const columns = { start: [], startLatest: [], endEarliest: [], end: [] } as Record<keyof Spans, (number | null)[]>;
  const recorded = { row: [], start: [], end: [] } as Record<'row' | 'start' | 'end', (number | null)[]>;
  const addRecorded = (days: Stretches, spans: Spans, item: number): void => {
    const [start, end] = [days.start[item]!, days.end[item]!];
    if (start === spans.start[item] && end === spans.end[item]) return;
    recorded.row.push(columns.start.length);
    recorded.start.push(start < end ? start : null);
    recorded.end.push(start < end ? end : null);
  };
  const add = (spans: Spans, days: Stretches, item: number): number => {
    addRecorded(days, spans, item);
    columns.start.push(known(spans.start[item]!, unknownPast));
    columns.startLatest.push(known(spans.startLatest[item]!, unknownFuture));
    columns.endEarliest.push(known(spans.endEarliest[item]!, unknownPast));
    return columns.end.push(known(spans.end[item]!, unknownFuture)) - 1;
  };
  for (let row = 0; row < nodes.length; row += 1) add(network.nodeSpans, recordedDays.nodes, nodes[row]!);
  return {
    columns,
    recorded,
    /** The place of an edge's span: that of the node whose dates it has, where that one is drawn. */
    placeOf(edge: number, from: number, to: number): number {
      const bearer = bearers[edge];
      return bearer === 1 ? from : bearer === 2 ? to : add(network.spans, recordedDays.edges, edge);
    },
  };
};

/** As `Array.from`, which takes ten times as long over typed arrays. */
const eachOf = <Item>(items: Int32Array, read: (item: number) => Item): Item[] => {
  const column: Item[] = [];
  for (let row = 0; row < items.length; row += 1) column.push(read(items[row]!));
  return column;
};

/** A slice as columns, version 1: what the scalar `SliceColumns` describes. */
export const toSliceColumns = ({ view, request, slice }: SliceOfView): Record<string, unknown> => {
  const { network, entities } = view;
  const { drawn } = tracksUnderLens(view, request.lens);
  const rowOf = new Int32Array(network.nodeCount).fill(-1);
  for (let row = 0; row < slice.nodes.length; row += 1) rowOf[slice.nodes[row]!] = row;
  const values = columnValues(view, '');
  const details = createNumbering(values.details.length);
  const sides = createNumbering(network.nodeCount);
  const conflictSets = createNumbering(values.conflictSets.length);
  const spans = createSpanColumns(view, stretchesInWindow(view, 'RECORDED'), slice.nodes, values.bearerOfEdge);
  details.numberOf(0);
  conflictSets.numberOf(0);

  const eachNode = <Item>(read: (node: number) => Item): Item[] => eachOf(slice.nodes, read);
  const eachEdge = <Item>(read: (edge: number) => Item): Item[] => eachOf(slice.edges, read);

  const nodes = {
    id: eachNode((node) => entities[node]!.id),
    kind: eachNode((node) => network.kind[node]!),
    label: eachNode((node) => values.labelOfNode[node]!),
    dates: eachNode((node) => values.datesOfNode[node]!),
    detail: eachNode((node) => details.numberOf(values.ofNode[node]!)),
    lane: eachNode((node) => drawn[node]!),
    process: eachNode((node) => (values.processOfNode[node]! < 0 ? -1 : rowOf[values.processOfNode[node]!]!)),
    conflicts: eachNode((node) => conflictSets.numberOf(values.conflictsOfNode[node]!)),
    confidence: eachNode((node) => values.confidenceOfNode[node]!),
  };
  const edges = {
    id: eachEdge((edge) => values.idOfEdge[edge]!),
    type: eachEdge((edge) => network.type[edge]!),
    from: eachEdge((edge) => rowOf[network.from[edge]!]!),
    to: eachEdge((edge) => rowOf[network.to[edge]!]!),
    detail: eachEdge((edge) => details.numberOf(values.ofEdge[edge]!)),
    side: eachEdge((edge) => (values.sideOfEdge[edge]! < 0 ? -1 : sides.numberOf(values.sideOfEdge[edge]!))),
    span: eachEdge((edge) => spans.placeOf(edge, rowOf[network.from[edge]!]!, rowOf[network.to[edge]!]!)),
    confidence: eachEdge((edge) => network.confidence[edge]!),
  };
  return {
    version: 1,
    lanes: lanesOf(request.lens).map(({ code, label }) => ({ code, label })),
    sides: sides.met.map((node) => ({ id: entities[node]!.id, label: values.labelOfNode[node]! })),
    kinds,
    types: relationshipTypes,
    confidences: confidences.map((word) => word.toUpperCase()),
    details: details.met.map((place) => values.details[place]!),
    conflictSets: conflictSets.met.map((place) => values.conflictSets[place]!),
    spans: spans.columns,
    recorded: spans.recorded,
    nodes,
    edges,
  };
};
