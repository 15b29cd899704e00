import type { Arrivals } from '../../analysis/actors/followInfluence.ts';
import { isSpokenDay } from '../../analysis/actors/measureGroupPairs.ts';
import { never } from '../../analysis/actors/twoModeNetwork.ts';
import { unknownPast } from '../../analysis/temporalNetwork.ts';
import { toIsoDay } from '../../domain/days.ts';
import { kinds, relationshipTypes } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import { limits } from '../../limits.ts';
import { toDayWindow } from '../../meaning/actors/actorRequest.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import { askInfluence, type Asking } from '../../meaning/actors/askActors.ts';
import type { GroupHandle } from '../../meaning/actors/measuredActors.ts';
import { datesOfRelationship } from '../../view/spansOfRecords.ts';
import { createTurns } from '../../work/turns.ts';
import { conflictsAtStake } from './conflictsAtStake.ts';
import { askHistory, encountersOf, type Together } from './encounters.ts';
import { languagesOfGroup, sharedLanguages } from './groupLanguages.ts';
import type { AnalysedGroups } from './groupPairs.ts';
import { officialPosts, type OfficialPosts } from './officialPosts.ts';
import { strengthOfCount, weightOf, type Reason, type ReasonKind, type Weights } from './reasons.ts';
import { isStrict } from './scopeOfRequest.ts';

/** Somebody who could bridge a gap. */
export interface Candidate {
  readonly person: { readonly view: Actors['view']; readonly node: number };
  readonly group: GroupHandle | null;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly counterReasons: readonly Reason[];
}

/** All candidates, how many were left out as not available, and which posts were looked for. */
export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly considered: number;
  readonly unavailable: number;
  readonly posts: OfficialPosts;
}

const personKind = kinds.indexOf('PERSON');
const facilitating = new Set(['facilitator', 'mediator']);
const standing = new Set(['insider-partial', 'outsider-neutral']);
/** Fewer records than this on a person are few. */
const fewRecords = 3;
const affiliatedWith = relationshipTypes.indexOf('AFFILIATED_WITH');

const hindering = new Set<ReasonKind>(['DEAD', 'CONFLICTING_POST']);

const against = new Set<ReasonKind>(['CONFLICTING_POST', 'DEAD', 'ONE_SIDED', 'THIN_EVIDENCE']);

const times = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/**
 * Finds who could bridge the gap between two groups, the only ones that are paired; the best supported first, equals by id.
 * What speaks for and against is put together for those alone who have history with both, facilitated or had standing.
 */
export const findCandidates = async (
  asking: Asking,
  { actors, named, handles, paired }: AnalysedGroups,
  weights: Weights,
  includeUnavailable: boolean,
): Promise<Candidates> => {
  const turn = createTurns(asking.asker.signal);
  const { view, request } = actors;
  const { network, entities, relationships } = view;
  const [a, b] = [paired[0]!, paired[1]!];
  const [groupA, groupB] = [handles[a]!, handles[b]!];
  const membersOf = (group: number): number[] =>
    Array.from(actors.people.keys()).filter((person) => named.grouping.groupOf[person] === group);
  const [peopleA, peopleB] = [membersOf(a), membersOf(b)];
  const nodesOf = (people: readonly number[]): number[] => people.map((person) => actors.people[person]!);
  const [setA, setB] = [new Set(nodesOf(peopleA)), new Set(nodesOf(peopleB))];

  const [fromA, fromB] = (await askInfluence(asking, actors, [peopleA, peopleB])) as [Arrivals, Arrivals];
  const history = await askHistory(actors);
  const encounters = encountersOf(history, setA, setB);
  await turn();
  const atStake = conflictsAtStake(actors, named, [a, b]);
  await turn();
  const posts = officialPosts(actors, named, [groupA, groupB], atStake);
  await turn();
  const [languagesA, languagesB] = [languagesOfGroup(view, [...setA]), languagesOfGroup(view, [...setB])];
  const { to: windowEnd } = toDayWindow(request);

  const reason = (kind: ReasonKind, strength: number, sentence: string, evidence: readonly number[]): Reason => ({
    view,
    kind,
    strength,
    points: strength * weightOf(kind, weights),
    sentence,
    evidence: evidence.slice(0, limits.gaps.evidenceOfReason),
  });
  const wordOf = (edge: number, property: string): string => textOf(relationships[edge]!.properties, property);
  /** The records of attendances; those of the draft have none. */
  const recordsOf = (places: Iterable<number>): number[] =>
    Array.from(places, (place) => history.attendanceEdges[place]!).filter((edge) => edge >= 0);
  const attended = (person: number, property: string, wanted: ReadonlySet<string>): number[] =>
    Array.from(encounters.of(person)).filter((place) => {
      const edge = history.attendanceEdges[place]!;
      return edge >= 0 && wanted.has(wordOf(edge, property));
    });
  const inDraft = (places: readonly number[]): string => {
    const count = places.filter((place) => history.attendanceEdges[place]! < 0).length;
    return count === 0 ? '' : count === places.length ? ' of the draft' : `, ${count} of the draft`;
  };
  /** `on 2 occasions and in 1 process`: a process is no single occasion. */
  const onOccasions = (places: readonly number[]): string => {
    const { attendances, isProcess } = history.world;
    const processes = places.filter((place) => isProcess[attendances.event[place]!] === 1).length;
    const parts = [
      ...(places.length > processes ? [`on ${times(places.length - processes, 'occasion')}`] : []),
      ...(processes > 0 ? [`in ${processes} ${processes === 1 ? 'process' : 'processes'}`] : []),
    ];
    return parts.join(' and ');
  };

  const countOf = ({ meetings, processes }: Together): number => meetings.length + processes.length;
  const placesOf = ({ meetings, processes }: Together): number[] => [...meetings, ...processes];
  const withGroup = ({ meetings, processes }: Together, { label }: GroupHandle): string => {
    const sat =
      meetings.length === 0
        ? ''
        : `sat with people of ${label} on ${times(meetings.length, 'occasion')}${inDraft(meetings)}`;
    if (processes.length === 0) return sat;
    const same = processes.length === 1 ? 'the same process' : `${processes.length} of the same processes`;
    return sat === ''
      ? `is recorded for ${same} as people of ${label}`
      : `${sat} and is recorded for ${same} as people of it`;
  };
  const sentenceOf = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

  /** What history with the two groups, or with one only, says for or against a person. */
  const historyOf = (person: number): Reason | null => {
    const node = history.people[person]!;
    const [withA, withB] = [encounters.withA(person), encounters.withB(person)];
    const own = setA.has(node) ? groupA : setB.has(node) ? groupB : null;
    if (own !== null) {
      const [met, other] = own === groupA ? [withB, groupB] : [withA, groupA];
      if (countOf(met) === 0) return null;
      const sentence = `Is of ${own.label}, and ${withGroup(met, other)}.`;
      return reason('HISTORY_WITH_BOTH', strengthOfCount(countOf(met)), sentence, recordsOf(placesOf(met)));
    }
    const [countA, countB] = [countOf(withA), countOf(withB)];
    if (countA > 0 && countB > 0) {
      const sentence =
        withA.processes.length + withB.processes.length === 0
          ? `${withGroup(withA, groupA)} and with people of ${groupB.label} on ${withB.meetings.length}${inDraft(withB.meetings)}`
          : `${withGroup(withA, groupA)}, and ${withGroup(withB, groupB)}`;
      const [placesA, placesB] = [placesOf(withA), placesOf(withB)];
      const both = placesA.filter((place) => placesB.includes(place));
      const evidence = recordsOf(new Set([...both, placesA[0]!, placesB[0]!, ...placesA, ...placesB]));
      return reason('HISTORY_WITH_BOTH', strengthOfCount(Math.min(countA, countB)), sentenceOf(sentence), evidence);
    }
    if (countA + countB === 0) return null;
    const [met, group, missing] = countA > 0 ? [withA, groupA, groupB] : [withB, groupB, groupA];
    const how =
      met.meetings.length > 0 ? `Has met people of ${group.label}` : sentenceOf(withGroup(met, group)).slice(0, -1);
    const sentence = `${how}, but is recorded with nobody of ${missing.label}${isStrict(request) ? ' in what is chosen' : ''}.`;
    return reason('ONE_SIDED', 1, sentence, recordsOf(placesOf(met)));
  };

  const reach = (node: number): Reason | null => {
    const person = actors.personOf[node]!;
    if (person < 0) return null;
    const days = [...(setA.has(node) ? [] : [fromA.days[person]!]), ...(setB.has(node) ? [] : [fromB.days[person]!])];
    if (days.includes(never)) return null;
    const day = Math.max(...days);
    const by = isSpokenDay(day) ? `by ${toIsoDay(day)}` : 'on a day not known';
    const evidence = [fromA, fromB]
      .map(({ attendances }) => (attendances[person]! < 0 ? -1 : actors.attendanceEdges[attendances[person]!]!))
      .filter((edge) => edge >= 0);
    const sentence = `Influence of ${groupA.label} and of ${groupB.label} can have arrived at this person ${by}, meeting after meeting.`;
    return reason('REACH', 1, sentence, [...new Set(evidence)]);
  };

  const dead = (node: number): Reason | null => {
    const { properties } = entities[node]!;
    const died = textOf(properties, 'died');
    const { endEarliest } = network.nodeSpans;
    if (died === '' || (endEarliest[node] !== unknownPast && endEarliest[node]! > windowEnd)) return null;
    return reason('DEAD', 1, `Died in ${died}.`, []);
  };

  const post = (node: number): Reason | null => {
    const held = posts.conflicting.get(node);
    if (held === undefined) {
      if (posts.parties.length === 0 || posts.holders.has(node)) return null;
      return reason('NO_CONFLICTING_POST', 1, posts.noneSentence, []);
    }
    const edge = held[0]!;
    const institution = entities[network.to[edge]!]!;
    const { from, to } = datesOfRelationship(relationships[edge]!, entities[node]!, institution);
    const dates = from === '' && to === '' ? 'dates not known' : `${from || 'not known'} to ${to || 'not known'}`;
    const sentence = `Holds a post within the window: ${wordOf(edge, 'title')}, ${textOf(institution.properties, 'name')} (${dates}).`;
    return reason('CONFLICTING_POST', 1, sentence, held);
  };

  const thinness = (person: number): Reason | null => {
    const { offsets, edges } = network.out;
    const node = history.people[person]!;
    const affiliations = Array.from(edges.subarray(offsets[node], offsets[node + 1])).filter(
      (edge) => network.type[edge] === affiliatedWith,
    );
    const records = [...recordsOf(encounters.of(person)), ...affiliations];
    const disputed = records.filter((edge) => wordOf(edge, 'confidence') === 'disputed');
    if (records.length < fewRecords) {
      return reason('THIN_EVIDENCE', 1, `Only ${times(records.length, 'record')} of this person.`, records);
    }
    if (disputed.length === 0) return null;
    const sentence = `${disputed.length} of ${records.length} records of this person are disputed.`;
    return reason('THIN_EVIDENCE', disputed.length / records.length, sentence, disputed);
  };

  const speech = (node: number): Reason | null => {
    const shared = sharedLanguages(view, node, languagesA, languagesB);
    if (shared === null) return null;
    const sentence = `Speaks ${shared[0]} (${groupA.label}) and ${shared[1]} (${groupB.label}); languages are general knowledge, not sourced.`;
    return reason('LANGUAGES', 1, sentence, []);
  };

  /** Every reason for and against somebody; null for whom nothing makes a candidate. */
  const reasonsOf = (person: number): Reason[] | null => {
    const met = historyOf(person);
    const facilitated = attended(person, 'capacity', facilitating);
    const stood = attended(person, 'mediatorType', standing);
    if (met?.kind !== 'HISTORY_WITH_BOTH' && facilitated.length + stood.length === 0) return null;
    const counted = (kind: ReasonKind, words: string, places: readonly number[]): Reason | null =>
      places.length === 0
        ? null
        : reason(kind, strengthOfCount(places.length), `${words} ${onOccasions(places)}.`, recordsOf(places));
    const kindsOfMediator = [...new Set(recordsOf(stood).map((edge) => wordOf(edge, 'mediatorType')))].join(' and ');
    const node = history.people[person]!;
    return [
      met,
      counted('FACILITATION', 'Facilitated or mediated', facilitated),
      counted('STANDING', `Is coded as ${kindsOfMediator}`, stood),
      speech(node),
      reach(node),
      post(node),
      dead(node),
      thinness(person),
    ].filter((one): one is Reason => one !== null);
  };

  const candidates: Candidate[] = [];
  let unavailable = 0;
  for (const [person, node] of history.people.entries()) {
    await turn();
    const all = reasonsOf(person);
    if (all === null) continue;
    if (all.some(({ kind }) => hindering.has(kind))) {
      unavailable += 1;
      if (!includeUnavailable) continue;
    }
    const sum = (some: readonly Reason[]): number => some.reduce((total, { points }) => total + points, 0);
    const byPoints = (one: Reason, other: Reason): number => other.points - one.points;
    const reasons = all.filter(({ kind, points }) => !against.has(kind) && points > 0).sort(byPoints);
    const counterReasons = all.filter(({ kind }) => against.has(kind)).sort(byPoints);
    const member = actors.personOf[node]!;
    const group = member < 0 ? -1 : named.grouping.groupOf[member]!;
    candidates.push({
      person: { view, node },
      group: handles[group] ?? null,
      score: sum(reasons) - sum(counterReasons),
      reasons,
      counterReasons,
    });
  }
  const idOf = ({ person: { node } }: Candidate): string => entities[node]!.id;
  candidates.sort((one, other) => other.score - one.score || (idOf(one) < idOf(other) ? -1 : 1));
  const removed = new Set(request.changes.flatMap(({ kind, person }) => (kind === 'REMOVE_PERSON' ? [person] : [])));
  const people = network.kind.reduce((count, kind) => count + (kind === personKind ? 1 : 0), 0);
  return {
    candidates,
    considered: people - removed.size,
    unavailable: includeUnavailable ? 0 : unavailable,
    posts,
  };
};
