import { confidences } from '../../domain/confidence.ts';
import { kinds, relationshipTypes } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import { unknownFuture, unknownPast, type Spans } from '../../analysis/temporalNetwork.ts';
import { datesOfEntity } from '../../network/spansOfRecords.ts';
import type { NetworkView } from '../../network/networkView.ts';
import { laneAssignment, lanesOf } from '../../network/lanes.ts';
import type { SliceOfView } from './slice.ts';
import { wordsOf } from './words.ts';

const processKind = kinds.indexOf('PROCESS');

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

/** Spans as columns: first those of the nodes in order, then those of edges that have dates of their own. */
const createSpanColumns = ({ network }: NetworkView, nodes: Int32Array, bearers: Uint8Array) => {
  const columns = { start: [], startLatest: [], endEarliest: [], end: [] } as Record<keyof Spans, (number | null)[]>;
  const add = (spans: Spans, item: number): number => {
    columns.start.push(known(spans.start[item]!, unknownPast));
    columns.startLatest.push(known(spans.startLatest[item]!, unknownFuture));
    columns.endEarliest.push(known(spans.endEarliest[item]!, unknownPast));
    return columns.end.push(known(spans.end[item]!, unknownFuture)) - 1;
  };
  for (const node of nodes) add(network.nodeSpans, node);
  return {
    columns,
    /** The place of an edge's span: that of the node whose dates it has, where that one is drawn. */
    placeOf(edge: number, from: number, to: number): number {
      const bearer = bearers[edge];
      return bearer === 1 ? from : bearer === 2 ? to : add(network.spans, edge);
    },
  };
};

const datesText = ({ from, to }: { from: string; to: string }): string =>
  to === '' || to === from ? from : `${from}/${to}`;

const documentKind = kinds.indexOf('DOCUMENT');
const meetingKind = kinds.indexOf('MEETING');
const partOf = relationshipTypes.indexOf('PART_OF');
const produced = relationshipTypes.indexOf('PRODUCED');
const addresses = relationshipTypes.indexOf('ADDRESSES');

/** The process that each meeting and document belongs to, as a node; -1 for other nodes. */
const processOf = (view: NetworkView, node: number): number => {
  const { network } = view;
  const kind = network.kind[node];
  if (kind !== meetingKind && kind !== documentKind) return -1;
  const [{ offsets, edges }, wanted, ends] =
    kind === meetingKind ? [network.out, partOf, network.to] : [network.in, produced, network.from];
  for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
    if (network.type[edges[place]!] === wanted) return ends[edges[place]!]!;
  }
  return -1;
};

const conflictIdsOf = (view: NetworkView, process: number): string[] => {
  const { network } = view;
  const { offsets, edges } = network.out;
  const ids: string[] = [];
  for (let place = offsets[process]!; place < offsets[process + 1]!; place += 1) {
    const edge = edges[place]!;
    if (network.type[edge] === addresses) ids.push(view.entities[network.to[edge]!]!.id);
  }
  return ids;
};

/** As `Array.from`, which takes ten times as long over typed arrays. */
const eachOf = <Item>(items: Int32Array, read: (item: number, row: number) => Item): Item[] => {
  const column: Item[] = [];
  for (let row = 0; row < items.length; row += 1) column.push(read(items[row]!, row));
  return column;
};

/** A slice as columns, version 1: what the scalar `SliceColumns` describes. */
export const toColumns = ({ view, request, slice }: SliceOfView): Record<string, unknown> => {
  const { network, entities } = view;
  const { drawn } = laneAssignment(view, request.lens);
  const rowOf = new Int32Array(network.nodeCount).fill(-1);
  for (const [row, node] of slice.nodes.entries()) rowOf[node] = row;
  const words = wordsOf(view, '');
  const details = createNumbering(words.details.length);
  const sides = createNumbering(network.nodeCount);
  const conflictSets = new Map<string, { readonly place: number; readonly ids: readonly string[] }>();
  const spans = createSpanColumns(view, slice.nodes, words.bearerOfEdge);
  details.numberOf(0);

  const processes = eachOf(slice.nodes, (node) => processOf(view, node));
  const placeOfConflicts = (ids: readonly string[]): number => {
    const key = ids.join();
    const present = conflictSets.get(key);
    if (present !== undefined) return present.place;
    conflictSets.set(key, { place: conflictSets.size, ids });
    return conflictSets.size - 1;
  };
  placeOfConflicts([]);
  const conflictsOf = (row: number): number => {
    const node = slice.nodes[row]!;
    const process = network.kind[node] === processKind ? node : processes[row]!;
    return process < 0 ? 0 : placeOfConflicts(conflictIdsOf(view, process));
  };
  const eachNode = <Item>(read: (node: number, row: number) => Item): Item[] => eachOf(slice.nodes, read);
  const eachEdge = <Item>(read: (edge: number) => Item): Item[] => eachOf(slice.edges, read);

  const nodes = {
    id: eachNode((node) => entities[node]!.id),
    kind: eachNode((node) => network.kind[node]!),
    label: eachNode((node) => textOf(entities[node]!.properties, 'name')),
    dates: eachNode((node) => datesText(datesOfEntity(entities[node]!))),
    detail: eachNode((node) => details.numberOf(words.ofNode[node]!)),
    lane: eachNode((node) => drawn[node]!),
    process: processes.map((process) => (process < 0 ? -1 : rowOf[process]!)),
    conflicts: eachNode((_, row) => conflictsOf(row)),
    confidence: eachNode((node) =>
      (confidences as readonly string[]).indexOf(textOf(entities[node]!.properties, 'confidence')),
    ),
  };
  const edges = {
    id: eachEdge((edge) => words.idOfEdge[edge]!),
    type: eachEdge((edge) => network.type[edge]!),
    from: eachEdge((edge) => rowOf[network.from[edge]!]!),
    to: eachEdge((edge) => rowOf[network.to[edge]!]!),
    detail: eachEdge((edge) => details.numberOf(words.ofEdge[edge]!)),
    side: eachEdge((edge) => (words.sideOfEdge[edge]! < 0 ? -1 : sides.numberOf(words.sideOfEdge[edge]!))),
    span: eachEdge((edge) => spans.placeOf(edge, rowOf[network.from[edge]!]!, rowOf[network.to[edge]!]!)),
    confidence: eachEdge((edge) => network.confidence[edge]!),
  };
  return {
    version: 1,
    lanes: lanesOf(request.lens).map(({ code, label }) => ({ code, label })),
    sides: sides.met.map((node) => ({ id: entities[node]!.id, label: textOf(entities[node]!.properties, 'name') })),
    kinds,
    types: relationshipTypes,
    confidences: confidences.map((word) => word.toUpperCase()),
    details: details.met.map((place) => words.details[place]!),
    conflictSets: [...conflictSets.values()].map(({ ids }) => ids),
    spans: spans.columns,
    nodes,
    edges,
  };
};
