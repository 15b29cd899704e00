import { relationshipTypes } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import { overlaps } from '../../domain/spans.ts';
import type { Wording } from '../../domain/wording.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import type { GroupHandle } from '../../meaning/actors/measuredActors.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { partiesOf } from '../../view/partiesOf.ts';
import { getSpan } from '../../view/spansOfRecords.ts';
import { lookedForPosts } from './postsWording.ts';

/** A post, as an edge, and whether it was held in the window under every reading of its dates, or only under some. */
export interface PostInWindow {
  readonly edge: number;
  readonly isCertain: boolean;
}

/** Which official posts were looked for, and who holds them. Nodes and edges are those of the view. */
export interface OfficialPosts {
  readonly conflicts: readonly number[];
  /** The sides themselves and the parties to the conflicts, those first in which a post conflicts with bridging. */
  readonly parties: readonly number[];
  /** Posts that conflict with bridging, by person: of a side or a primary party, or of the government of such a state. */
  readonly conflicting: ReadonlyMap<number, readonly PostInWindow[]>;
  /** What was looked for, or why nothing was, in a sentence. */
  readonly wording: Wording;
}

const affiliatedWith = relationshipTypes.indexOf('AFFILIATED_WITH');

/** The ministries of each country. */
const ministriesOf = derivePerView<'', ReadonlyMap<string, readonly number[]>>(({ entities }) => {
  const found = new Map<string, number[]>();
  for (const [node, { properties }] of entities.entries()) {
    if (properties['institutionKind'] !== 'ministry') continue;
    const country = textOf(properties, 'country');
    if (country !== '') found.set(country, [...(found.get(country) ?? []), node]);
  }
  return found;
});

/** All official posts, as edges. */
const officialAffiliationsOf = derivePerView<'', Int32Array>(({ network, relationships }) => {
  const posts: number[] = [];
  for (let edge = 0; edge < network.edgeCount; edge += 1) {
    if (network.type[edge] === affiliatedWith && relationships[edge]!.properties['official'] === true) posts.push(edge);
  }
  return Int32Array.from(posts);
});

/** The institutions in which posts are looked for: the parties, and the ministries of those that are states. */
interface Offices {
  /** The sides themselves and the parties, those first in which a post conflicts with bridging. */
  readonly parties: readonly number[];
  /** Where any post is one of a party, and where it conflicts with bridging. */
  readonly all: ReadonlySet<number>;
  readonly hindering: ReadonlySet<number>;
}

const withMinistries = (view: NetworkView, institutions: ReadonlySet<number>): Set<number> => {
  const word = (node: number, property: string): string => textOf(view.entities[node]!.properties, property);
  const ministries = ministriesOf(view, '');
  const states = [...institutions].filter((node) => word(node, 'institutionKind') === 'state');
  return new Set([...institutions, ...states.flatMap((node) => ministries.get(word(node, 'country')) ?? [])]);
};

const officesOf = (view: NetworkView, sides: readonly number[], atStake: ReadonlySet<number>): Offices => {
  const concerned = partiesOf(view, '').filter(({ conflict }) => atStake.has(conflict));
  const primary = concerned.filter(({ role }) => role === 'primary').map(({ institution }) => institution);
  const hindering = new Set([...sides, ...primary]);
  const parties = new Set([...hindering, ...concerned.map(({ institution }) => institution)]);
  return {
    parties: [...parties],
    all: withMinistries(view, parties),
    hindering: withMinistries(view, hindering),
  };
};

/** Who holds a post in these institutions within the window. */
const conflictingPostsOf = (
  { view, request }: Actors,
  institutions: ReadonlySet<number>,
): ReadonlyMap<number, readonly PostInWindow[]> => {
  const { network } = view;
  const conflicting = new Map<number, PostInWindow[]>();
  for (const edge of officialAffiliationsOf(view, '')) {
    const span = getSpan(network.spans, edge);
    if (!institutions.has(network.to[edge]!) || !overlaps(span, request.window, 'POSSIBLE')) continue;
    const held = conflicting.get(network.from[edge]!) ?? [];
    const isCertain = overlaps(span, request.window, 'DEFINITE');
    conflicting.set(network.from[edge]!, [...held, { edge, isCertain }]);
  }
  return conflicting;
};

/**
 * Finds who holds an official post of a party to the conflicts at stake between two groups, within the window; `sides` are
 * the institutions for which their people came.
 */
export const officialPosts = (
  actors: Actors,
  sides: readonly number[],
  groups: readonly [GroupHandle, GroupHandle],
  atStake: ReadonlySet<number>,
): OfficialPosts => {
  const offices = officesOf(actors.view, sides, atStake);
  const { parties } = offices;
  const conflicts = [...atStake];
  const found = { actors, groups, conflicts, parties, hasMinistries: offices.all.size > parties.length };
  return {
    conflicts,
    parties,
    conflicting: conflictingPostsOf(actors, offices.hindering),
    wording: lookedForPosts(found),
  };
};
