import { isInWindow } from '../../analysis/edgesInWindow.ts';
import { kinds, relationshipTypes, type Kind, type RelationshipType } from '../../domain/kinds.ts';
import { listOf, textOf } from '../../domain/records.ts';
import type { Window, WindowCertainty } from '../../domain/spans.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { edgesOf, entityOf, findNode, relationshipOf, type NodeHandle } from '../../view/nodesAndEdges.ts';
import { stretchesInWindow, toDayWindow } from '../../view/stretchesInWindow.ts';

/** The entity of this id and kind; null where there is none. */
export const findOfKind = (view: NetworkView, kind: Kind, id: string): NodeHandle | null => {
  const handle = findNode(view, id);
  return handle !== null && entityOf(handle).kind === kind ? handle : null;
};

/** The nodes of a kind that pass every test, by id. */
export const listOfKind = (
  view: NetworkView,
  kind: Kind,
  tests: readonly ((handle: NodeHandle) => boolean)[],
): number[] => {
  const wanted = kinds.indexOf(kind);
  const nodes: number[] = [];
  for (let node = 0; node < view.network.nodeCount; node += 1) {
    if (view.network.kind[node] === wanted && tests.every((test) => test({ view, node }))) nodes.push(node);
  }
  return nodes;
};

/** The edges of an entity in order of time, of these types and in this window where either is given. */
export const edgesOfEntity = (
  handle: NodeHandle,
  options: {
    readonly types?: readonly RelationshipType[] | null;
    readonly direction?: 'OUT' | 'IN' | null;
    readonly window?: Window | null;
    readonly certainty?: WindowCertainty | null;
  } = {},
): number[] => {
  const { network } = handle.view;
  const { types, window } = options;
  const stretches = stretchesInWindow(handle.view, options.certainty ?? 'RECORDED').edges;
  const days = window == null ? null : toDayWindow(window);
  return edgesOf(handle, options.direction ?? null).filter(
    (edge) =>
      (types == null || types.includes(relationshipTypes[network.type[edge]!]!)) &&
      (days === null || isInWindow(stretches, edge, days)),
  );
};

/** The other ends of an entity's edges of one type, each once, in order of time. */
export const neighbours = (handle: NodeHandle, type: RelationshipType, direction: 'OUT' | 'IN'): NodeHandle[] => {
  const { view, node } = handle;
  const { network } = view;
  const others = edgesOfEntity(handle, { types: [type], direction }).map(
    (edge) => network.from[edge]! + network.to[edge]! - node,
  );
  return [...new Set(others)].map((other) => ({ view, node: other }));
};

/** The sources of a record that this viewer may see. */
export const sourcesOf = (
  view: NetworkView,
  record: { readonly properties: Parameters<typeof listOf>[0] },
): NodeHandle[] =>
  listOf(record.properties, 'sources')
    .map((id) => findNode(view, id))
    .filter((source) => source !== null);

/** The codes of the tracks that an event is coded on. */
export const trackCodesOf = (handle: NodeHandle): string[] =>
  neighbours(handle, 'ON_TRACK', 'OUT').map((track) => textOf(entityOf(track).properties, 'code'));

/** The conflicts of a process, or of the process that a meeting is part of. */
export const conflictsOf = (handle: NodeHandle): NodeHandle[] => {
  const processes = entityOf(handle).kind === 'PROCESS' ? [handle] : neighbours(handle, 'PART_OF', 'OUT');
  return processes.flatMap((process) => neighbours(process, 'ADDRESSES', 'OUT'));
};

/** The sides, posts and other institutions that a relationship names beside its ends. */
export const namedIn = (view: NetworkView, edge: number, property: string): NodeHandle | null =>
  findNode(view, textOf(relationshipOf({ view, edge }).properties, property));
