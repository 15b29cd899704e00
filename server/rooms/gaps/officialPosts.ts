import { relationshipTypes } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import { overlaps } from '../../domain/spans.ts';
import type { Wording } from '../../domain/wording.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import type { NamedGrouping } from '../../meaning/actors/askActors.ts';
import type { GroupHandle } from '../../meaning/actors/measuredActors.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import { getSpan } from '../../view/spansOfRecords.ts';
import { partiesOf } from './conflictsAtStake.ts';
import { lookedForPosts, noPost } from './postsWording.ts';

/** Which official posts were looked for, and who holds them. Nodes and edges are those of the view. */
export interface OfficialPosts {
  readonly conflicts: readonly number[];
  /** The sides themselves and the parties to the conflicts, those first in which a post conflicts with bridging. */
  readonly parties: readonly number[];
  /** Posts that conflict with bridging, by person: of a side or a primary party, or of the government of such a state. */
  readonly conflicting: ReadonlyMap<number, readonly number[]>;
  /** Whoever has any part in a party officially: a post in it or in its government, or a seat for it. */
  readonly holders: ReadonlySet<number>;
  /** What was looked for, or why nothing was, in a sentence. */
  readonly wording: Wording;
  /** That somebody holds no such post, in a sentence. */
  readonly noneWording: Wording;
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

/** Finds who holds an official post of a party to the conflicts at stake between two groups, within the window. */
export const officialPosts = (
  actors: Actors,
  named: NamedGrouping,
  groups: readonly [GroupHandle, GroupHandle],
  atStake: ReadonlySet<number>,
): OfficialPosts => {
  const { view, request, world, people, attendanceSides, attendanceEdges } = actors;
  const { network, relationships, entities } = view;
  const word = (node: number, property: string): string => textOf(entities[node]!.properties, property);

  const concerned = partiesOf(view, '').filter(({ conflict }) => atStake.has(conflict));
  const primary = concerned.filter(({ role }) => role === 'primary').map(({ institution }) => institution);
  const hindering = new Set([...(named.name === 'SIDE' ? groups.map(({ node }) => node) : []), ...primary]);
  const parties = new Set([...hindering, ...concerned.map(({ institution }) => institution)]);
  const ministries = ministriesOf(view, '');
  const withMinistries = (institutions: ReadonlySet<number>): Set<number> => {
    const states = [...institutions].filter((node) => word(node, 'institutionKind') === 'state');
    return new Set([...institutions, ...states.flatMap((node) => ministries.get(word(node, 'country')) ?? [])]);
  };
  const [hinderingOffices, offices] = [withMinistries(hindering), withMinistries(parties)];

  const conflicting = new Map<number, number[]>();
  const holders = new Set<number>();
  for (const edge of officialAffiliationsOf(view, '')) {
    if (!offices.has(network.to[edge]!)) continue;
    if (!overlaps(getSpan(network.spans, edge), request.window, 'POSSIBLE')) continue;
    const person = network.from[edge]!;
    holders.add(person);
    if (!hinderingOffices.has(network.to[edge]!)) continue;
    const held = conflicting.get(person);
    if (held === undefined) conflicting.set(person, [edge]);
    else held.push(edge);
  }
  for (const [place, edge] of attendanceEdges.entries()) {
    if (edge < 0 || !offices.has(attendanceSides[place]!)) continue;
    if (relationships[edge]!.properties['capacity'] !== 'official') continue;
    holders.add(people[world.attendances.person[place]!]!);
  }

  const conflicts = [...atStake];
  const listed = [...parties];
  const found = { actors, groups, conflicts, parties: listed, hasMinistries: offices.size > parties.size };
  return {
    conflicts,
    parties: listed,
    conflicting,
    holders,
    wording: lookedForPosts(found),
    noneWording: noPost(found),
  };
};
