import { traversals, type PassageOptions, type PathOptions } from '../../analysis/paths/pathOptions.ts';
import { openFuture, openPast } from '../../analysis/temporalNetwork.ts';
import { confidences } from '../../domain/confidence.ts';
import { influenceWays } from '../../domain/influence.ts';
import { relationshipTypes, type Kind, type RelationshipType } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import type { Certainty, Window } from '../../domain/spans.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { typeNumber } from '../../view/recordedNeighbours.ts';
import { requireNodes } from '../../view/requireNodes.ts';
import { pathNetwork, pathTypes, type PathNetwork } from './pathNetwork.ts';

/** What may be passed, as the argument says it. */
export interface Passage {
  readonly kinds?: readonly Kind[] | null;
  readonly states?: boolean | null;
  readonly sharedEmployers?: boolean | null;
  readonly mostRelationships?: number | null;
  readonly types?: readonly RelationshipType[] | null;
  readonly confidences?: readonly string[] | null;
  readonly strict?: boolean | null;
}

/** What is asked for besides what may be passed; entities by id. */
export interface Question {
  readonly window: Window;
  readonly certainty: Certainty;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
}

const passedByDefault: readonly Kind[] = ['PERSON', 'INSTITUTION', 'MEETING', 'IDEA', 'DOCUMENT'];

const affiliation = typeNumber('AFFILIATED_WITH');

/** How edges of each type are crossed; `colleagues`: posts lead on, from one to another at the same institution. */
const toTraversal = ({ kinds, types }: Passage, colleagues: boolean): Uint8Array => {
  const wanted = (type: RelationshipType): boolean => types == null || types.includes(type);
  const traversal = Uint8Array.from(Object.values(pathTypes), () => 0);
  const all = Uint8Array.from([
    ...relationshipTypes.map((type) => traversals[wanted(type) ? influenceWays[type] : 'NONE']),
    ...traversal,
  ]);
  const open = (type: number, need: RelationshipType, way: keyof typeof traversals): void => {
    all[type] = traversals[wanted(need) ? way : 'NONE'];
  };
  open(pathTypes.influencedBackwards, 'INFLUENCED', 'AGAINST');
  open(pathTypes.postAtEnd, 'AFFILIATED_WITH', 'BOTH');
  // Where processes may be passed, they lead to their documents anyhow.
  const leads = kinds?.includes('PROCESS') === true ? 'NONE' : 'ALONG';
  open(pathTypes.meetingTowardsDocument, 'PART_OF', leads);
  open(pathTypes.documentOfMeetings, 'PRODUCED', leads);
  if (!colleagues) all[affiliation] = traversals.NONE;
  return all;
};

const toPassable = (view: NetworkView, passage: Passage): Uint8Array => {
  const { network, entities } = view;
  const { sameAs, producerAt } = pathNetwork(view, '');
  const passed = passage.kinds ?? passedByDefault;
  const most = passage.mostRelationships ?? Infinity;
  const isSmall = (node: number): boolean => {
    const degree =
      network.out.offsets[node + 1]! -
      network.out.offsets[node]! +
      network.in.offsets[node + 1]! -
      network.in.offsets[node]!;
    return degree <= most;
  };
  const passable = new Uint8Array(sameAs.length);
  for (const [node, { kind, properties }] of entities.entries()) {
    const isState = textOf(properties, 'institutionKind') === 'state';
    if (passed.includes(kind) && (passage.states === true || !isState) && isSmall(node)) passable[node] = 1;
  }
  for (const [process, side] of producerAt) if (isSmall(process)) passable[side] = 1;
  return passable;
};

const toAllowed = ({ network, carries }: PathNetwork, wanted: Passage['confidences']): Uint8Array => {
  if (wanted == null) return carries;
  const accepted = confidences.map((word) => wanted.includes(word.toUpperCase()));
  return carries.map((carried, edge) => (carried === 1 && accepted[network.confidence[edge]!] ? 1 : 0));
};

/** What is allowed without posts that lead on, but at these institutions. */
const withoutPosts = ({ network }: PathNetwork, allowed: Uint8Array, institutions: ReadonlySet<number>): Uint8Array =>
  allowed.map((is, edge) => (network.type[edge] === affiliation && !institutions.has(network.to[edge]!) ? 0 : is));

/** The nodes of ends of paths: an institution has two sides. Throws INVALID_INPUT for unknown ids. */
export const endsOf = (view: NetworkView, argument: string, ids: readonly string[]): number[] => {
  const { endsAt } = pathNetwork(view, '');
  return requireNodes(view, argument, ids).flatMap((node) => {
    const side = endsAt.get(node);
    return side === undefined ? [node] : [node, side];
  });
};

/** What a search is made with. */
export interface PassageOfView {
  readonly paths: PathNetwork;
  readonly options: PassageOptions & Pick<PathOptions, 'via' | 'sameAs' | 'bySharedEmployer'>;
  /** Nodes of `via` that are passed only because a path must touch them. */
  readonly opened: readonly number[];
}

/** The network to search, and what may be crossed and passed in it. Throws INVALID_INPUT for unknown ids. */
export const toPassage = (view: NetworkView, passage: Passage, question: Question): PassageOfView => {
  const { window, certainty } = question;
  const paths = pathNetwork(view, '');
  const via = requireNodes(view, 'via', question.via);
  const avoid = requireNodes(view, 'avoid', question.avoid);
  const colleagues = passage.sharedEmployers === true;
  const employers = new Set(via.filter((node) => !colleagues && paths.endsAt.has(node)));
  const allowed = toAllowed(paths, passage.confidences);
  const passable = toPassable(view, passage);
  const mayLeadOn = passage.types == null || passage.types.includes('AFFILIATED_WITH');
  const sidesOf = (node: number): number[] =>
    [paths.endsAt.get(node), paths.producerAt.get(node)].filter((side) => side !== undefined);
  return {
    paths,
    options: {
      window: { from: window.from ?? openPast, to: window.to ?? openFuture },
      traversal: toTraversal(passage, colleagues || employers.size > 0),
      allowed: employers.size > 0 ? withoutPosts(paths, allowed, employers) : allowed,
      passable,
      avoid: avoid.flatMap((node) => [node, ...sidesOf(node)]),
      bearer: paths.bearer,
      strict: passage.strict === true,
      certainty,
      via,
      sameAs: paths.sameAs,
      bySharedEmployer: colleagues || !mayLeadOn ? null : { traversal: toTraversal(passage, true), allowed },
    },
    opened: via.filter((node) => passable[node] === 0 || employers.has(node)),
  };
};
