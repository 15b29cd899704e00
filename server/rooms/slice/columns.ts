import { confidences } from '../../domain/confidence.ts';
import { kinds, relationshipTypes } from '../../domain/kinds.ts';
import { textOf, type Properties, type RelationshipRecord } from '../../domain/records.ts';
import { unknownFuture, unknownPast, type Spans } from '../../analysis/temporalNetwork.ts';
import { datesOfEntity } from '../../network/spansOfRecords.ts';
import type { NetworkView } from '../../network/networkView.ts';
import { lanesOf } from './lanes.ts';
import { laneAssignment } from './masks.ts';
import type { SliceOfView } from './slice.ts';

const detailOfRelationship: Partial<Record<RelationshipRecord['type'], string>> = {
  AFFILIATED_WITH: 'title',
  PARTICIPATED_IN: 'capacity',
  CONVENED: 'role',
  PARTY_TO: 'role',
  APPEARED_IN: 'mode',
  INFLUENCED: 'influenceKind',
  TIE: 'tieKind',
};

const spanColumns = (spans: Spans, items: Int32Array) => {
  const take = (column: Int32Array, unknown: number): (number | null)[] =>
    Array.from(items, (item) => (column[item] === unknown ? null : column[item]!));
  return {
    start: take(spans.start, unknownPast),
    startLatest: take(spans.startLatest, unknownFuture),
    endEarliest: take(spans.endEarliest, unknownPast),
    end: take(spans.end, unknownFuture),
  };
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

const upper = (words: readonly string[]): string[] => words.map((word) => word.toUpperCase());

/** A slice as columns, version 1: what the scalar `SliceColumns` describes. */
export const toColumns = ({ view, request, slice }: SliceOfView): Record<string, unknown> => {
  const { network, entities, relationships } = view;
  const place = new Map(Array.from(slice.nodes, (node, index) => [node, index]));
  const { drawn } = laneAssignment(view, request.lens);
  const processes = Array.from(slice.nodes, (node) => processOf(view, node));

  const sides = new Map<string, number>();
  const side = Array.from(slice.edges, (edge) => {
    const id = textOf(relationships[edge]!.properties, 'side');
    if (id === '' || !view.nodeOf.has(id)) return -1;
    const known = sides.get(id) ?? sides.size;
    sides.set(id, known);
    return known;
  });
  const labelOf = (id: string): string => textOf(entities[view.nodeOf.get(id)!]!.properties, 'name');

  return {
    version: 1,
    lanes: lanesOf(request.lens).map(({ code, label }) => ({ code, label })),
    sides: [...sides.keys()].map((id) => ({ id, label: labelOf(id) })),
    kinds,
    types: relationshipTypes,
    confidences: upper(confidences),
    nodes: {
      id: Array.from(slice.nodes, (node) => entities[node]!.id),
      kind: Array.from(slice.nodes, (node) => network.kind[node]!),
      label: Array.from(slice.nodes, (node) => textOf(entities[node]!.properties, 'name')),
      dates: Array.from(slice.nodes, (node) => datesText(datesOfEntity(entities[node]!))),
      detail: Array.from(slice.nodes, (node) => detailOfEntity(entities[node]!.properties)),
      ...spanColumns(network.nodeSpans, slice.nodes),
      lane: Array.from(slice.nodes, (node) => drawn[node]!),
      process: processes.map((process) => place.get(process) ?? -1),
      conflicts: processes.map((process, index) => {
        const node = slice.nodes[index]!;
        const bearer = kinds[network.kind[node]!] === 'PROCESS' ? node : process;
        return bearer < 0 ? [] : conflictIdsOf(view, bearer);
      }),
      confidence: Array.from(slice.nodes, (node) =>
        (confidences as readonly string[]).indexOf(textOf(entities[node]!.properties, 'confidence')),
      ),
    },
    edges: {
      id: Array.from(slice.edges, (edge) => relationships[edge]!.id),
      type: Array.from(slice.edges, (edge) => network.type[edge]!),
      from: Array.from(slice.edges, (edge) => place.get(network.from[edge]!)!),
      to: Array.from(slice.edges, (edge) => place.get(network.to[edge]!)!),
      detail: Array.from(slice.edges, (edge) => {
        const { type, properties } = relationships[edge]!;
        return textOf(properties, detailOfRelationship[type] ?? '');
      }),
      side,
      ...spanColumns(network.spans, slice.edges),
      confidence: Array.from(slice.edges, (edge) => network.confidence[edge]!),
    },
  };
};
