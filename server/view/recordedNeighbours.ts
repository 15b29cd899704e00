import { kinds, relationshipTypes, type RelationshipType } from '../domain/kinds.ts';
import { derivePerView } from './derivePerView.ts';
import type { NetworkView } from './networkView.ts';

/** The place of a type of relationship among the types: what `network.type` holds. */
export const typeNumber = (type: RelationshipType): number => relationshipTypes.indexOf(type);

/** The edges of one type that lead away from a node, or towards it, in order of time. */
export const edgesOfType = (
  { network }: NetworkView,
  node: number,
  type: RelationshipType,
  way: 'out' | 'in',
): number[] => {
  const { offsets, edges } = network[way];
  const wanted = typeNumber(type);
  const found: number[] = [];
  for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
    if (network.type[edges[place]!] === wanted) found.push(edges[place]!);
  }
  return found;
};

const firstOfType = ({ network }: NetworkView, node: number, type: RelationshipType, way: 'out' | 'in'): number => {
  const { offsets, edges } = network[way];
  const wanted = typeNumber(type);
  for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
    if (network.type[edges[place]!] === wanted) return edges[place]!;
  }
  return -1;
};

const processKind = kinds.indexOf('PROCESS');
const meetingKind = kinds.indexOf('MEETING');
const documentKind = kinds.indexOf('DOCUMENT');

/**
 * The process that a node belongs to: a process itself, the one a meeting is part of, the one that produced a document (or
 * of which a meeting did); -1 for none.
 */
export const processOf = (view: NetworkView, node: number): number => {
  const { network } = view;
  const kind = network.kind[node];
  if (kind === processKind) return node;
  if (kind === meetingKind) {
    const edge = firstOfType(view, node, 'PART_OF', 'out');
    return edge < 0 ? -1 : network.to[edge]!;
  }
  if (kind !== documentKind) return -1;
  const edge = firstOfType(view, node, 'PRODUCED', 'in');
  return edge < 0 ? -1 : processOf(view, network.from[edge]!);
};

/** `processOf` of every node of a view: looked up once, as much asks for it. */
export const processOfNodes = derivePerView<'', Int32Array>((view) =>
  Int32Array.from(view.network.kind, (_, node) => processOf(view, node)),
);

/** The meetings of a process, in order of time. */
export const meetingsOf = (view: NetworkView, process: number): number[] =>
  edgesOfType(view, process, 'PART_OF', 'in').map((edge) => view.network.from[edge]!);

/** The conflicts that a process addresses; none where there is no process (-1). */
export const conflictsOfProcess = (view: NetworkView, process: number): number[] =>
  process < 0 ? [] : edgesOfType(view, process, 'ADDRESSES', 'out').map((edge) => view.network.to[edge]!);
