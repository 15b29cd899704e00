import { isSpokenDay } from '../../analysis/actors/measureGroupPairs.ts';
import type { Arrivals } from '../../analysis/actors/followInfluence.ts';
import { never } from '../../analysis/actors/twoModeNetwork.ts';
import { unknownPast } from '../../analysis/temporalNetwork.ts';
import { toIsoDay } from '../../domain/days.ts';
import { kinds, relationshipTypes } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import { toDayWindow, type Actors } from '../../network/actors/actors.ts';
import { askInfluence, type Asking, type NamedGrouping } from '../../network/actors/askActors.ts';
import { groupHandles, type GroupHandle } from '../../network/actors/handles.ts';
import { datesOfRelationship } from '../../network/spansOfRecords.ts';
import { conflictingPosts } from './conflictingPosts.ts';
import { encountersOf } from './encounters.ts';
import { languagesOfGroup, sharedLanguages } from './groupLanguages.ts';
import { mostEvidence, strengthOfCount, weightOf, type Reason, type ReasonKind, type Weights } from './reasons.ts';

/** Somebody who could bridge a gap. */
export interface Candidate {
  readonly person: { readonly view: Actors['view']; readonly node: number };
  readonly group: GroupHandle | null;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly counterReasons: readonly Reason[];
}

/** All candidates, and how many were left out as not available. */
export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly considered: number;
  readonly unavailable: number;
}

const personKind = kinds.indexOf('PERSON');
const facilitating = new Set(['facilitator', 'mediator']);
const standing = new Set(['insider-partial', 'outsider-neutral']);
/** Fewer records than this on a person are few. */
const fewRecords = 3;
const affiliatedWith = relationshipTypes.indexOf('AFFILIATED_WITH');

/** One of these makes a candidate; the others only speak for one. */
const qualifying = new Set<ReasonKind>(['HISTORY_WITH_BOTH', 'FACILITATION', 'STANDING']);
const hindering = new Set<ReasonKind>(['DEAD', 'CONFLICTING_POST']);

const times = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Finds who could bridge the gap between two groups, the best supported first, equals by id. */
export const findCandidates = async (
  asking: Asking,
  actors: Actors,
  named: NamedGrouping,
  [a, b]: readonly [number, number],
  weights: Weights,
  includeUnavailable: boolean,
): Promise<Candidates> => {
  const { view, request } = actors;
  const { network, entities, relationships } = view;
  const handles = groupHandles({ actors, named });
  const [groupA, groupB] = [handles[a]!, handles[b]!];
  const membersOf = (group: number): number[] =>
    Array.from(actors.people.keys()).filter((person) => named.grouping.groupOf[person] === group);
  const [peopleA, peopleB] = [membersOf(a), membersOf(b)];
  const nodesOf = (people: readonly number[]): number[] => people.map((person) => actors.people[person]!);
  const [setA, setB] = [new Set(nodesOf(peopleA)), new Set(nodesOf(peopleB))];

  const [fromA, fromB] = (await askInfluence(asking, actors, [peopleA, peopleB])) as [Arrivals, Arrivals];
  const encounters = encountersOf(view, request, setA, setB);
  const posts = conflictingPosts(actors, named, a, b);
  const [languagesA, languagesB] = [languagesOfGroup(view, [...setA]), languagesOfGroup(view, [...setB])];
  const { to: windowEnd } = toDayWindow(request);

  const reason = (kind: ReasonKind, strength: number, sentence: string, evidence: readonly number[]): Reason => ({
    view,
    kind,
    strength,
    points: strength * weightOf(kind, weights),
    sentence,
    evidence: evidence.slice(0, mostEvidence),
  });
  const wordOf = (edge: number, property: string): string => textOf(relationships[edge]!.properties, property);

  /** What history with the two groups, or with one only, says for or against a person. */
  const history = (node: number): Reason | null => {
    const [withA, withB] = [encounters.withA(node), encounters.withB(node)];
    const own = setA.has(node) ? groupA : setB.has(node) ? groupB : null;
    if (own !== null) {
      const [met, other] = own === groupA ? [withB, groupB] : [withA, groupA];
      if (met.length === 0) return null;
      const sentence = `Is of ${own.label}, and sat with people of ${other.label} on ${times(met.length, 'occasion')}.`;
      return reason('HISTORY_WITH_BOTH', strengthOfCount(met.length), sentence, met);
    }
    if (withA.length > 0 && withB.length > 0) {
      const sentence = `Sat with people of ${groupA.label} on ${times(withA.length, 'occasion')} and with people of ${groupB.label} on ${withB.length}.`;
      const both = withA.filter((edge) => withB.includes(edge));
      const evidence = [...new Set([...both, withA[0]!, withB[0]!, ...withA, ...withB])];
      return reason('HISTORY_WITH_BOTH', strengthOfCount(Math.min(withA.length, withB.length)), sentence, evidence);
    }
    if (withA.length + withB.length === 0) return null;
    const [met, missing] = withA.length > 0 ? [groupA, groupB] : [groupB, groupA];
    const sentence = `Has met people of ${met.label}, but none of ${missing.label}.`;
    return reason('ONE_SIDED', 1, sentence, withA.length > 0 ? withA : withB);
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
    if (posts === null) return null;
    const held = posts.get(node);
    if (held === undefined) {
      return reason('NO_CONFLICTING_POST', 1, 'No official post of a side or party is recorded for the window.', []);
    }
    const edge = held[0]!;
    const institution = entities[network.to[edge]!]!;
    const { from, to } = datesOfRelationship(relationships[edge]!, entities[node]!, institution);
    const dates = from === '' && to === '' ? 'dates not known' : `${from || 'not known'} to ${to || 'not known'}`;
    const sentence = `Holds a post within the window: ${wordOf(edge, 'title')}, ${textOf(institution.properties, 'name')} (${dates}).`;
    return reason('CONFLICTING_POST', 1, sentence, held);
  };

  const thinness = (node: number, participated: readonly number[]): Reason | null => {
    const { offsets, edges } = network.out;
    const affiliations = Array.from(edges.subarray(offsets[node], offsets[node + 1])).filter(
      (edge) => network.type[edge] === affiliatedWith,
    );
    const records = [...participated, ...affiliations];
    const disputed = records.filter((edge) => wordOf(edge, 'confidence') === 'disputed');
    if (records.length < fewRecords) {
      return reason('THIN_EVIDENCE', 1, `Only ${times(records.length, 'record')} of this person.`, records);
    }
    if (disputed.length === 0) return null;
    const sentence = `${disputed.length} of ${records.length} records of this person are disputed.`;
    return reason('THIN_EVIDENCE', disputed.length / records.length, sentence, disputed);
  };

  const reasonsOf = (node: number): Reason[] => {
    const participated = encounters.of(node);
    const facilitated = participated.filter((edge) => facilitating.has(wordOf(edge, 'capacity')));
    const stood = participated.filter((edge) => standing.has(wordOf(edge, 'mediatorType')));
    const shared = sharedLanguages(view, node, languagesA, languagesB);
    const kindsOfMediator = [...new Set(stood.map((edge) => wordOf(edge, 'mediatorType')))].join(' and ');
    const found: (Reason | null)[] = [
      history(node),
      facilitated.length === 0
        ? null
        : reason(
            'FACILITATION',
            strengthOfCount(facilitated.length),
            `Facilitated or mediated on ${times(facilitated.length, 'occasion')}.`,
            facilitated,
          ),
      stood.length === 0
        ? null
        : reason(
            'STANDING',
            strengthOfCount(stood.length),
            `Is coded as ${kindsOfMediator} on ${times(stood.length, 'occasion')}.`,
            stood,
          ),
      shared === null
        ? null
        : reason(
            'LANGUAGES',
            1,
            `Speaks ${shared[0]} (${groupA.label}) and ${shared[1]} (${groupB.label}); languages are general knowledge, not sourced.`,
            [],
          ),
      reach(node),
      post(node),
      dead(node),
      thinness(node, participated),
    ];
    return found.filter((one): one is Reason => one !== null);
  };

  const against = new Set<ReasonKind>(['CONFLICTING_POST', 'DEAD', 'ONE_SIDED', 'THIN_EVIDENCE']);
  const candidates: Candidate[] = [];
  let considered = 0;
  let unavailable = 0;
  for (let node = 0; node < network.nodeCount; node += 1) {
    if (network.kind[node] !== personKind) continue;
    considered += 1;
    const all = reasonsOf(node);
    if (!all.some(({ kind }) => qualifying.has(kind))) continue;
    if (all.some(({ kind }) => hindering.has(kind))) {
      unavailable += 1;
      if (!includeUnavailable) continue;
    }
    const sum = (some: readonly Reason[]): number => some.reduce((total, { points }) => total + points, 0);
    const byPoints = (one: Reason, other: Reason): number => other.points - one.points;
    const reasons = all.filter(({ kind, points }) => !against.has(kind) && points > 0).sort(byPoints);
    const counterReasons = all.filter(({ kind }) => against.has(kind)).sort(byPoints);
    const person = actors.personOf[node]!;
    const group = person < 0 ? -1 : named.grouping.groupOf[person]!;
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
  return { candidates, considered, unavailable: includeUnavailable ? 0 : unavailable };
};
