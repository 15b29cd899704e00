import { kinds } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import { overlaps, type Window } from '../../domain/spans.ts';
import type { NetworkView } from '../../view/networkView.ts';
import type { EdgeHandle, NodeHandle } from '../../view/nodesAndEdges.ts';
import { edgesOfType, meetingsOf, processOf } from '../../view/recordedNeighbours.ts';
import { getSpan } from '../../view/spansOfRecords.ts';
import { evidenceOf } from './evidence.ts';
import type { PlacedAppearances } from './ledger.ts';

/** Somebody present at both ends of an idea's way. */
export interface LikelyCarrier {
  readonly person: NodeHandle;
  readonly from: EdgeHandle[];
  readonly to: EdgeHandle[];
}

const processKind = kinds.indexOf('PROCESS');
const documentKind = kinds.indexOf('DOCUMENT');

/** The meetings of a document's process that can have gone on when it was made. */
const meetingsAround = (view: NetworkView, document: number): number[] => {
  const { nodeSpans } = view.network;
  const process = processOf(view, document);
  const { start, end } = getSpan(nodeSpans, document);
  if (process < 0 || start === null) return [];
  const days: Window = { from: start, to: end };
  return meetingsOf(view, process).filter((meeting) => {
    const span = getSpan(nodeSpans, meeting);
    return span.start !== null && overlaps(span, days, 'POSSIBLE');
  });
};

/** The relationships that say who was present where an idea appeared, by person. */
const presentAt = (source: PlacedAppearances, appearance: number): Map<number, number[]> => {
  const { view, appearances } = source;
  const { network } = view;
  const at = appearances.at[appearance]!;
  const present = new Map<number, number[]>();
  const note = (person: number, edge: number): void => {
    const edges = present.get(person) ?? [];
    if (!edges.includes(edge)) edges.push(edge);
    present.set(person, edges);
  };
  const kind = network.kind[at];
  const events =
    kind === documentKind ? meetingsAround(view, at) : kind === processKind ? [at, ...meetingsOf(view, at)] : [at];
  for (const event of events) {
    for (const edge of edgesOfType(view, event, 'PARTICIPATED_IN', 'in')) note(network.from[edge]!, edge);
  }
  for (const type of ['SIGNED', 'AUTHORED'] as const) {
    for (const edge of edgesOfType(view, at, type, 'in')) note(network.from[edge]!, edge);
  }
  for (const edge of evidenceOf(source, appearance)) {
    const person = view.nodeOf.get(textOf(view.relationships[edge]!.properties, 'person'));
    if (person !== undefined) note(person, edge);
  }
  return present;
};

/** People who were present at both appearances of an idea, by name: consistent with carrying it, no proof of it. */
export const likelyCarriersOf = (source: PlacedAppearances, first: number, second: number): LikelyCarrier[] => {
  const { view } = source;
  const before = presentAt(source, first);
  const after = presentAt(source, second);
  const toEdges = (edges: readonly number[]): EdgeHandle[] => edges.map((edge) => ({ view, edge }));
  const nameOf = (person: number): string => textOf(view.entities[person]!.properties, 'name');
  return [...before]
    .filter(([person]) => after.has(person))
    .map(([person, edges]) => ({ person, from: toEdges(edges), to: toEdges(after.get(person)!) }))
    .sort((a, b) => (nameOf(a.person) < nameOf(b.person) ? -1 : 1))
    .map(({ person, from, to }) => ({ person: { view, node: person }, from, to }));
};
