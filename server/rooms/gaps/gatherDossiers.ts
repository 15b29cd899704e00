import type { Arrivals } from '../../analysis/actors/followInfluence.ts';
import { never } from '../../analysis/actors/twoModeNetwork.ts';
import { unknownPast } from '../../analysis/temporalNetwork.ts';
import { listOf, textOf } from '../../domain/records.ts';
import type { WordingPart } from '../../domain/wording.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import { askInfluence } from '../../meaning/actors/askActors.ts';
import { attendancesByPerson, placesOfRow } from '../../meaning/actors/attendanceRows.ts';
import { nameOfGroup } from '../../meaning/actors/measuredActors.ts';
import { processesOfEvents } from '../../meaning/actors/sidesOfPeople.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { namedRecord } from '../../view/nodesAndEdges.ts';
import { conflictsOfProcess, edgesOfType } from '../../view/recordedNeighbours.ts';
import { datesOfRelationship } from '../../view/spansOfRecords.ts';
import { toDayWindow } from '../../view/stretchesInWindow.ts';
import type { Asking } from '../../work/asking.ts';
import { createTurns } from '../../work/turns.ts';
import { conflictsAtStake } from './conflictsAtStake.ts';
import type { Dossier, GroupOfDossier, Part, Post } from './dossier.ts';
import { askHistory, togetherWith } from './encounters.ts';
import type { AnalysedGroups } from './groupPairs.ts';
import { institutionsOfGroup, languagesOfGroup } from './institutionsOfGroup.ts';
import { officialPosts, type OfficialPosts, type PostInWindow } from './officialPosts.ts';
import { isStrict } from './scopeOfRequest.ts';

/** The dossiers of all who are on record until the end of a window, and which posts were looked for. */
export interface Dossiers {
  /** The node of each person. */
  readonly people: Int32Array;
  readonly posts: OfficialPosts;
  readonly dossierOf: (person: number) => Dossier;
}

/** What is known of one of the two groups, whoever is looked at. */
interface GroupFacts {
  readonly name: WordingPart;
  /** As nodes. */
  readonly members: ReadonlySet<number>;
  readonly languages: ReadonlySet<string>;
  readonly isTogether: (place: number) => boolean;
  readonly arrivals: Arrivals;
}

const wordOf = ({ relationships }: NetworkView, edge: number, property: string): string =>
  edge < 0 ? '' : textOf(relationships[edge]!.properties, property);

/** Which events of a history are of the conflicts at stake; all where none is known to be. */
const eventsAtStake = (history: Actors, atStake: ReadonlySet<number>): readonly boolean[] =>
  Array.from(
    processesOfEvents(history),
    (process) =>
      atStake.size === 0 || conflictsOfProcess(history.view, process).some((conflict) => atStake.has(conflict)),
  );

const toPart = ({ view, world, attendanceEdges }: Actors, isAtStake: readonly boolean[], place: number): Part => {
  const record = attendanceEdges[place]!;
  const event = world.attendances.event[place]!;
  return {
    record,
    isProcess: world.isProcess[event] === 1,
    isAtStake: isAtStake[event]!,
    capacity: wordOf(view, record, 'capacity'),
    mediatorType: wordOf(view, record, 'mediatorType'),
    confidence: wordOf(view, record, 'confidence'),
  };
};

const toPost = (view: NetworkView, { edge, isCertain }: PostInWindow): Post => {
  const { network, relationships, entities } = view;
  const institution = entities[network.to[edge]!]!;
  return {
    record: edge,
    isCertain,
    title: wordOf(view, edge, 'title'),
    institution: namedRecord(view, network.to[edge]!),
    ...datesOfRelationship(relationships[edge]!, entities[network.from[edge]!]!, institution),
  };
};

const arrivalAt = (actors: Actors, { days, attendances }: Arrivals, node: number): GroupOfDossier['arrival'] => {
  const person = actors.personOf[node]!;
  if (person < 0 || days[person] === never) return null;
  const place = attendances[person]!;
  return { day: days[person]!, record: place < 0 ? -1 : actors.attendanceEdges[place]! };
};

const deathOf = ({ network, entities }: NetworkView, node: number): Dossier['death'] => {
  const date = textOf(entities[node]!.properties, 'died');
  const by = network.nodeSpans.endEarliest[node]!;
  return date === '' ? null : { date, by: by === unknownPast ? null : by };
};

/** Puts together what is known of one person, by the number in the history. */
const toDossier = (
  actors: Actors,
  history: Actors,
  facts: readonly [GroupFacts, GroupFacts],
  posts: OfficialPosts,
  isAtStake: readonly boolean[],
  person: number,
): Dossier => {
  const { view, request } = actors;
  const node = history.people[person]!;
  const places = Array.from(placesOfRow(attendancesByPerson(history), person));
  const parts = places.map((place) => toPart(history, isAtStake, place));
  const toGroup = ({ name, members, languages, isTogether, arrivals }: GroupFacts): GroupOfDossier => {
    const shared = parts.filter((_, index) => isTogether(places[index]!));
    return {
      name,
      isOwn: members.has(node),
      together: {
        meetings: shared.filter(({ isProcess }) => !isProcess),
        processes: shared.filter(({ isProcess }) => isProcess),
      },
      languages,
      arrival: arrivalAt(actors, arrivals, node),
    };
  };
  return {
    groups: [toGroup(facts[0]), toGroup(facts[1])],
    conflicts: posts.conflicts.length,
    parts,
    affiliations: edgesOfType(view, node, 'AFFILIATED_WITH', 'out').map((record) => ({
      record,
      confidence: wordOf(view, record, 'confidence'),
    })),
    languages: listOf(view.entities[node]!.properties, 'languages'),
    conflictingPosts: (posts.conflicting.get(node) ?? [])
      .map((post) => toPost(view, post))
      .sort((one, other) => Number(other.isCertain) - Number(one.isCertain)),
    death: deathOf(view, node),
    windowEnd: toDayWindow(request.window).to,
    isStrict: isStrict(request),
  };
};

/** Gathers what is known of everybody as a bridge between two groups, the only ones that are paired. */
export const gatherDossiers = async (
  asking: Asking,
  { actors, named, handles, paired }: AnalysedGroups,
): Promise<Dossiers> => {
  const turn = createTurns(asking.asker.signal);
  const pair = [paired[0]!, paired[1]!] as const;
  const membersOf = (group: number): number[] =>
    Array.from(actors.people.keys()).filter((person) => named.grouping.groupOf[person] === group);
  const arrivals = await askInfluence(asking, actors, pair.map(membersOf));
  const history = await askHistory(actors);
  const toFacts = (place: 0 | 1): GroupFacts => {
    const nodes = membersOf(pair[place]).map((person) => actors.people[person]!);
    const members = new Set(nodes);
    return {
      name: nameOfGroup(handles[pair[place]]!),
      members,
      languages: languagesOfGroup(actors.view, named, pair[place]),
      isTogether: togetherWith(history, members),
      arrivals: arrivals[place]!,
    };
  };
  const factsOfA = toFacts(0);
  await turn();
  const facts = [factsOfA, toFacts(1)] as const;
  await turn();
  const atStake = conflictsAtStake(actors, named, pair);
  await turn();
  const sides = pair.flatMap((group) => institutionsOfGroup(actors.view, named, group));
  const posts = officialPosts(actors, sides, [handles[pair[0]]!, handles[pair[1]]!], atStake);
  const isAtStake = eventsAtStake(history, atStake);
  return {
    people: history.people,
    posts,
    dossierOf: (person) => toDossier(actors, history, facts, posts, isAtStake, person),
  };
};
