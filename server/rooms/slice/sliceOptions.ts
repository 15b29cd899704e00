import type { SliceOptions } from '../../analysis/sliceNetwork.ts';
import { confidences } from '../../domain/confidence.ts';
import { kinds, relationshipTypes, type Kind, type RelationshipType } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import type { Window, WindowCertainty } from '../../domain/spans.ts';
import type { Lens } from '../../domain/tracks.ts';
import { bitsOfLanes } from '../../meaning/lanesOfLens.ts';
import { tracksUnderLens } from '../../meaning/tracksUnderLens.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { requireNodes, requireNodesOfKind } from '../../view/requireNodes.ts';
import { rolesOfPeople } from '../../view/rolesOfPeople.ts';
import { stretchesInWindow, toDayWindow } from '../../view/stretchesInWindow.ts';

/** The kinds that a slice may hold. */
export const drawable: readonly Kind[] = [
  'PERSON',
  'INSTITUTION',
  'CONFLICT',
  'PROCESS',
  'MEETING',
  'IDEA',
  'DOCUMENT',
];
const datedKinds = new Set(['PROCESS', 'MEETING', 'DOCUMENT'].map((kind) => kinds.indexOf(kind as Kind)));
const kindNumber = (kind: Kind): number => kinds.indexOf(kind);

/** A mask over `words`: 1 for those that are wanted, for all where none are named. */
const maskOf = (words: readonly string[], wanted: readonly string[] | null | undefined): Uint8Array =>
  Uint8Array.from(words, (word) => (wanted == null || wanted.includes(word) ? 1 : 0));

/** Nodes whose own dates decide whether they are in a window: dated processes, meetings and documents. */
export const datedMask = derivePerView<'', Uint8Array>((view) =>
  view.network.kind.map((kind) => (datedKinds.has(kind) ? 1 : 0)),
);

const confidenceOfNodes = derivePerView<'', Uint8Array>((view) =>
  Uint8Array.from(view.entities, ({ properties }) =>
    (confidences as readonly string[]).indexOf(textOf(properties, 'confidence')),
  ),
);

/** Processes that address one of these conflicts, and their meetings. */
const eventsOfConflicts = (view: NetworkView, conflicts: readonly number[]): Uint8Array => {
  const { network } = view;
  const found = new Uint8Array(network.nodeCount);
  const { offsets, edges } = network.in;
  const sourcesOf = (nodes: readonly number[], name: RelationshipType): number[] => {
    const wanted = relationshipTypes.indexOf(name);
    return nodes.flatMap((node) =>
      Array.from(edges.subarray(offsets[node], offsets[node + 1]))
        .filter((edge) => network.type[edge] === wanted)
        .map((edge) => network.from[edge]!),
    );
  };
  const processes = sourcesOf(conflicts, 'ADDRESSES');
  for (const node of [...processes, ...sourcesOf(processes, 'PART_OF')]) found[node] = 1;
  return found;
};

/** The filters that slices and timelines share. */
export interface Filters {
  readonly lens: Lens;
  readonly kinds?: readonly Kind[] | null;
  readonly tracks?: readonly string[] | null;
  readonly conflicts?: readonly string[] | null;
  readonly confidences?: readonly string[] | null;
  readonly sides?: readonly string[] | null;
  readonly focus?: readonly string[] | null;
  readonly depth: number;
}

/**
 * Up to two steps only events and documents are passages, so that a process brings what belongs to it and a person the
 * people met; from three steps on people, institutions and ideas are too. States and conflicts never are.
 */
const passagesOf = (view: NetworkView, depth: number): Uint8Array => {
  const near = new Set((['PROCESS', 'MEETING', 'DOCUMENT'] as const).map(kindNumber));
  const far = new Set([...near, ...(['PERSON', 'INSTITUTION', 'IDEA'] as const).map(kindNumber)]);
  const allowed = depth > 2 ? far : near;
  return Uint8Array.from(view.entities, (entity, node) =>
    allowed.has(view.network.kind[node]!) && textOf(entity.properties, 'institutionKind') !== 'state' ? 1 : 0,
  );
};

/** Which nodes a slice may be about, and on which events of them it hangs where events are filtered. */
const aboutOf = (view: NetworkView, filters: Filters): Pick<SliceOptions, 'nodeMask' | 'anchors'> => {
  const { network } = view;
  const { lens, tracks } = filters;
  const limited = tracks != null || filters.conflicts != null;
  const bits = bitsOfLanes(lens, tracks);
  const { coded } = tracksUnderLens(view, lens);
  const conflicts =
    filters.conflicts == null ? null : requireNodesOfKind(view, 'conflicts', filters.conflicts, 'CONFLICT');
  const inConflicts = conflicts === null ? null : eventsOfConflicts(view, conflicts);
  const passes = (node: number): boolean =>
    (tracks == null || (coded[node]! & bits) !== 0) && (inConflicts === null || inConflicts[node] === 1);

  const eventKinds = new Set([kindNumber('PROCESS'), kindNumber('MEETING')]);
  const drawableMask = maskOf(kinds, drawable);
  const nodeMask = new Uint8Array(network.nodeCount);
  const anchors = limited ? new Uint8Array(network.nodeCount) : null;
  for (let node = 0; node < network.nodeCount; node += 1) {
    const kind = network.kind[node]!;
    const isEvent = eventKinds.has(kind);
    const wanted = !limited || !isEvent || passes(node);
    const isOtherConflict = conflicts !== null && kind === kindNumber('CONFLICT') && !conflicts.includes(node);
    nodeMask[node] = drawableMask[kind] === 1 && wanted && !isOtherConflict ? 1 : 0;
    if (anchors !== null) anchors[node] = isEvent && wanted ? 1 : 0;
  }
  return { nodeMask, anchors };
};

const confidenceOf = (view: NetworkView, words: Filters['confidences']): SliceOptions['confidence'] => {
  if (words == null) return null;
  const lower = words.map((word) => word.toLowerCase());
  const wanted = maskOf(confidences, lower);
  return { edges: wanted, nodes: confidenceOfNodes(view, '').map((confidence) => wanted[confidence]!) };
};

const focusOf = (view: NetworkView, { focus, depth }: Filters): SliceOptions['focus'] =>
  focus == null
    ? null
    : {
        from: requireNodes(view, 'focus', focus),
        depth,
        passages: passagesOf(view, depth),
        endTypes: Uint8Array.from(relationshipTypes, (name) => (name === 'INFLUENCED' ? 1 : 0)),
      };

const judgedKinds = new Set((['PERSON', 'PROCESS', 'MEETING'] as const).map(kindNumber));

/** The attendances for one of these sides. Throws INVALID_INPUT for ids of no institution. */
const attendancesFor = (view: NetworkView, sides: Filters['sides']): SliceOptions['attendances'] => {
  if (sides == null) return null;
  const wanted = new Set(requireNodesOfKind(view, 'sides', sides, 'INSTITUTION'));
  return {
    edges: Uint8Array.from(rolesOfPeople(view, '').side, (side) => (wanted.has(side) ? 1 : 0)),
    judged: Uint8Array.from(view.network.kind, (kind) => (judgedKinds.has(kind) ? 1 : 0)),
    partOf: relationshipTypes.indexOf('PART_OF'),
  };
};

/**
 * A slice is not about the events that a filter on tracks or conflicts excludes; of the rest, what hangs on none of the
 * events left is dropped by `anchors`.
 */
export const toSliceOptions = (
  view: NetworkView,
  filters: Filters,
  window: Window,
  certainty: WindowCertainty,
  limit: number,
): SliceOptions => {
  const kindMask = maskOf(kinds, filters.kinds);
  return {
    ...aboutOf(view, filters),
    typeMask: Uint8Array.from(relationshipTypes, (name) => (name === 'ON_TRACK' ? 0 : 1)),
    confidence: confidenceOf(view, filters.confidences),
    focus: focusOf(view, filters),
    attendances: attendancesFor(view, filters.sides),
    window: toDayWindow(window),
    stretches: stretchesInWindow(view, certainty),
    dated: datedMask(view, ''),
    drawn: view.network.kind.map((kind) => kindMask[kind]!),
    limit,
  };
};
