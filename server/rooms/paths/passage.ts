import { traversals, type PassageOptions } from '../../analysis/paths/pathOptions.ts';
import { openFuture, openPast, type TemporalNetwork } from '../../analysis/temporalNetwork.ts';
import { confidences } from '../../domain/confidence.ts';
import { influenceWayOf, influenceWays } from '../../domain/influence.ts';
import { relationshipTypes, type Kind, type RelationshipType } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import type { Certainty, Window } from '../../domain/spans.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { requireNodes } from '../../view/requireNodes.ts';
import { whoseDates } from '../../view/spansOfRecords.ts';

/** What may be passed, as the argument says it. */
export interface Passage {
  readonly kinds?: readonly Kind[] | null;
  readonly states?: boolean | null;
  readonly mostRelationships?: number | null;
  readonly types?: readonly RelationshipType[] | null;
  readonly confidences?: readonly string[] | null;
  readonly strict?: boolean | null;
}

const passedByDefault: readonly Kind[] = ['PERSON', 'INSTITUTION', 'MEETING', 'IDEA', 'DOCUMENT'];

/** A type of its own for influences that the later event states. */
const influencedBackwards = relationshipTypes.length;

/** What a search reads of a view: the network with influences typed by the way they are crossed, and whose dates count. */
interface PathNetwork {
  readonly network: TemporalNetwork;
  readonly bearer: Int32Array;
  /** 1 for edges by which influence goes; 0 for mere context, and for where an idea was rejected. */
  readonly carries: Uint8Array;
}

const toPathNetwork = ({ network, relationships }: NetworkView): PathNetwork => {
  const type = network.type.slice();
  const bearer = new Int32Array(network.edgeCount);
  const carries = new Uint8Array(network.edgeCount).fill(1);
  for (const [edge, relationship] of relationships.entries()) {
    const whose = whoseDates(relationship);
    bearer[edge] = whose === 'own' ? -1 : whose === 'from' ? network.from[edge]! : network.to[edge]!;
    const way = influenceWayOf(relationship);
    if (way === 'AGAINST') type[edge] = influencedBackwards;
    if (way === 'NONE') carries[edge] = 0;
  }
  return { network: { ...network, type }, bearer, carries };
};

const pathNetwork = derivePerView<'', PathNetwork>(toPathNetwork);

/** The node at one of its ends whose dates an edge has; -1 where it has its own. */
export const bearerOf = (view: NetworkView, edge: number): number => pathNetwork(view, '').bearer[edge]!;

const toTraversal = (types: Passage['types']): Uint8Array => {
  const wanted = (type: RelationshipType): boolean => types == null || types.includes(type);
  return Uint8Array.from([
    ...relationshipTypes.map((type) => traversals[wanted(type) ? influenceWays[type] : 'NONE']),
    traversals[wanted('INFLUENCED') ? 'AGAINST' : 'NONE'],
  ]);
};

const toPassable = ({ network, entities }: NetworkView, passage: Passage): Uint8Array => {
  const passed = passage.kinds ?? passedByDefault;
  const most = passage.mostRelationships ?? Infinity;
  return Uint8Array.from(entities, ({ kind, properties }, node) => {
    const isState = textOf(properties, 'institutionKind') === 'state';
    const degree =
      network.out.offsets[node + 1]! -
      network.out.offsets[node]! +
      network.in.offsets[node + 1]! -
      network.in.offsets[node]!;
    return passed.includes(kind) && (passage.states === true || !isState) && degree <= most ? 1 : 0;
  });
};

const toAllowed = ({ network }: NetworkView, carries: Uint8Array, wanted: Passage['confidences']): Uint8Array => {
  if (wanted == null) return carries;
  const accepted = confidences.map((word) => wanted.includes(word.toUpperCase()));
  return carries.map((carried, edge) => (carried === 1 && accepted[network.confidence[edge]!] ? 1 : 0));
};

/** The network to search, and what may be crossed and passed in it. Throws INVALID_INPUT for unknown ids. */
export const toPassage = (
  view: NetworkView,
  passage: Passage,
  window: Window,
  avoid: readonly string[],
  certainty: Certainty,
): { readonly network: TemporalNetwork; readonly options: PassageOptions } => {
  const { network, bearer, carries } = pathNetwork(view, '');
  return {
    network,
    options: {
      window: { from: window.from ?? openPast, to: window.to ?? openFuture },
      traversal: toTraversal(passage.types),
      allowed: toAllowed(view, carries, passage.confidences),
      passable: toPassable(view, passage),
      avoid: requireNodes(view, 'avoid', avoid),
      bearer,
      strict: passage.strict === true,
      certainty,
    },
  };
};
