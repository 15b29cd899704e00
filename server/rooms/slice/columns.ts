import { confidences } from '../../domain/confidence.ts';
import { kinds, relationshipTypes } from '../../domain/kinds.ts';
import { textOf, type Properties, type RelationshipRecord } from '../../domain/records.ts';
import { toSlug } from '../../domain/slugs.ts';
import { unknownFuture, unknownPast, type Spans } from '../../analysis/temporalNetwork.ts';
import { datesOfEntity, whoseDates } from '../../network/spansOfRecords.ts';
import type { NetworkView } from '../../network/networkView.ts';
import { lanesOf } from './lanes.ts';
import { laneAssignment } from './masks.ts';
import type { SliceOfView } from './slice.ts';

const processKind = kinds.indexOf('PROCESS');
const slugOfType = Object.fromEntries(relationshipTypes.map((type) => [type, toSlug(type)])) as Record<
  RelationshipRecord['type'],
  string
>;

const detailOfRelationship: Partial<Record<RelationshipRecord['type'], string>> = {
  AFFILIATED_WITH: 'title',
  PARTICIPATED_IN: 'capacity',
  CONVENED: 'role',
  PARTY_TO: 'role',
  APPEARED_IN: 'mode',
  INFLUENCED: 'influenceKind',
  TIE: 'tieKind',
};

/** Gathers distinct values and gives each its place; the first asked for is at 0. */
const createDictionary = <Value>(toKey: (value: Value) => string) => {
  const places = new Map<string, number>();
  const values: Value[] = [];
  return {
    values,
    placeOf(value: Value): number {
      const key = toKey(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, values.length);
      return values.push(value) - 1;
    },
  };
};

/** Spans as columns: first those of the nodes in order, then those of edges that have dates of their own. */
const createSpanColumns = (view: NetworkView, nodes: Int32Array) => {
  const { network } = view;
  const columns = { start: [], startLatest: [], endEarliest: [], end: [] } as Record<keyof Spans, (number | null)[]>;
  const add = (spans: Spans, item: number): number => {
    const known = (day: number, unknown: number): number | null => (day === unknown ? null : day);
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
      switch (whoseDates(view.relationships[edge]!)) {
        case 'from':
          return from;
        case 'to':
          return to;
        default:
          return add(network.spans, edge);
      }
    },
  };
};

/** What has to be said of an edge's id: most are made of the ids of its ends and its type. */
const shortId = ({ id, from, to, type }: RelationshipRecord): string => {
  const usual = `${from}.${slugOfType[type]}.${to}`;
  if (!id.startsWith(usual)) return id;
  const rest = id.slice(usual.length);
  return rest === '' || rest.startsWith('.') ? rest : id;
};

const datesText = ({ from, to }: { from: string; to: string }): string =>
  to === '' || to === from ? from : `${from}/${to}`;

const detailOfEntity = (properties: Properties): string =>
  textOf(properties, 'institutionKind') || textOf(properties, 'documentKind');

/** The process of each meeting and document, as a node; -1 for other nodes. */
const processOf = (view: NetworkView, node: number): number => {
  const { network } = view;
  const first = (
    { offsets, edges }: typeof network.out,
    name: (typeof relationshipTypes)[number],
  ): number | undefined =>
    edges
      .subarray(offsets[node], offsets[node + 1])
      .find((edge) => network.type[edge] === relationshipTypes.indexOf(name));
  const part = kinds[network.kind[node]!] === 'MEETING' ? first(network.out, 'PART_OF') : undefined;
  if (part !== undefined) return network.to[part]!;
  const production = first(network.in, 'PRODUCED');
  return production === undefined ? -1 : network.from[production]!;
};

const conflictIdsOf = (view: NetworkView, process: number): string[] => {
  const { network } = view;
  const addresses = relationshipTypes.indexOf('ADDRESSES');
  return Array.from(network.out.edges.subarray(network.out.offsets[process], network.out.offsets[process + 1]))
    .filter((edge) => network.type[edge] === addresses)
    .map((edge) => view.entities[network.to[edge]!]!.id);
};

/** A slice as columns, version 1: what the scalar `SliceColumns` describes. */
export const toColumns = ({ view, request, slice }: SliceOfView): Record<string, unknown> => {
  const { network, entities, relationships } = view;
  const { drawn } = laneAssignment(view, request.lens);
  const place = new Int32Array(network.nodeCount).fill(-1);
  for (const [row, node] of slice.nodes.entries()) place[node] = row;
  const details = createDictionary<string>((text) => text);
  const conflictSets = createDictionary<readonly string[]>((ids) => ids.join());
  const sides = createDictionary<string>((id) => id);
  const spans = createSpanColumns(view, slice.nodes);
  details.placeOf('');
  conflictSets.placeOf([]);

  const processes = Array.from(slice.nodes, (node) => processOf(view, node));
  const conflictsOf = (row: number): readonly string[] => {
    const node = slice.nodes[row]!;
    const process = network.kind[node] === processKind ? node : processes[row]!;
    return process < 0 ? [] : conflictIdsOf(view, process);
  };
  const sideOf = (edge: number): number => {
    const id = textOf(relationships[edge]!.properties, 'side');
    return id === '' || !view.nodeOf.has(id) ? -1 : sides.placeOf(id);
  };
  const eachNode = <Item>(read: (node: number, row: number) => Item): Item[] => Array.from(slice.nodes, read);
  const eachEdge = <Item>(read: (edge: number) => Item): Item[] => Array.from(slice.edges, read);

  const nodes = {
    id: eachNode((node) => entities[node]!.id),
    kind: eachNode((node) => network.kind[node]!),
    label: eachNode((node) => textOf(entities[node]!.properties, 'name')),
    dates: eachNode((node) => datesText(datesOfEntity(entities[node]!))),
    detail: eachNode((node) => details.placeOf(detailOfEntity(entities[node]!.properties))),
    lane: eachNode((node) => drawn[node]!),
    process: processes.map((process) => (process < 0 ? -1 : place[process]!)),
    conflicts: eachNode((_, row) => conflictSets.placeOf(conflictsOf(row))),
    confidence: eachNode((node) =>
      (confidences as readonly string[]).indexOf(textOf(entities[node]!.properties, 'confidence')),
    ),
  };
  const edges = {
    id: eachEdge((edge) => shortId(relationships[edge]!)),
    type: eachEdge((edge) => network.type[edge]!),
    from: eachEdge((edge) => place[network.from[edge]!]!),
    to: eachEdge((edge) => place[network.to[edge]!]!),
    detail: eachEdge((edge) => {
      const { type, properties } = relationships[edge]!;
      return details.placeOf(textOf(properties, detailOfRelationship[type] ?? ''));
    }),
    side: eachEdge(sideOf),
    span: eachEdge((edge) => spans.placeOf(edge, place[network.from[edge]!]!, place[network.to[edge]!]!)),
    confidence: eachEdge((edge) => network.confidence[edge]!),
  };
  return {
    version: 1,
    lanes: lanesOf(request.lens).map(({ code, label }) => ({ code, label })),
    sides: sides.values.map((id) => ({ id, label: textOf(entities[view.nodeOf.get(id)!]!.properties, 'name') })),
    kinds,
    types: relationshipTypes,
    confidences: confidences.map((word) => word.toUpperCase()),
    details: details.values,
    conflictSets: conflictSets.values,
    spans: spans.columns,
    nodes,
    edges,
  };
};
