import { withoutWeights } from '../brokerage/actorNetwork.ts';
import { disjointBridges } from '../brokerage/disjointBridges.ts';
import { expectedTies } from '../brokerage/expectedTies.ts';
import { cone } from '../paths/cone.ts';
import { unknownFuture, unknownPast } from '../temporalNetwork.ts';
import type { ActorWorld } from './actorWorld.ts';
import { projectActors } from './projectActors.ts';
import type { Report } from './report.ts';
import { never, twoModeNetwork } from './twoModeNetwork.ts';

/** The groups between which pairs are looked at. */
export interface GroupPairsOrder {
  readonly world: ActorWorld;
  /** The group of each person; -1 for none. */
  readonly groupOf: Int32Array;
  readonly groupCount: number;
  /** The groups that are paired, ascending. */
  readonly paired: readonly number[];
}

/** Pairs of groups, each once: of the paired groups the first with the second, with the third, and so on. */
export interface GroupPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  readonly bridgeCount: Int32Array;
  /** The fewest people without whom no connection is left, at most `mostInCut`. */
  readonly cut: readonly Int32Array[];
  /** The event that people of both were at last; -1 for none. */
  readonly lastEvent: Int32Array;
  /** The first day on which influence of the one arrives at the other; `never` for none. */
  readonly arrivalFromA: Int32Array;
  readonly arrivalFromB: Int32Array;
}

const mostInCut = 10;

const membersByGroup = (groupOf: Int32Array, groupCount: number): number[][] => {
  const members: number[][] = Array.from({ length: groupCount }, () => []);
  for (const [person, group] of groupOf.entries()) if (group >= 0) members[group]!.push(person);
  return members;
};

/** The last event of each pair of groups that had people of both, by `a * groupCount + b` with a below b; -1 for none. */
const lastMeetings = (
  { attendances, eventSpans, eventCount, isProcess }: ActorWorld,
  groupOf: Int32Array,
  groupCount: number,
) => {
  const last = new Map<number, number>();
  const present: Map<number, { from: number; to: number }>[] = Array.from({ length: eventCount }, () => new Map());
  for (const [place, person] of attendances.person.entries()) {
    const group = groupOf[person]!;
    if (group < 0) continue;
    const groups = present[attendances.event[place]!]!;
    const [from, to] = [attendances.spans.start[place]!, attendances.spans.end[place]!];
    const known = groups.get(group) ?? { from, to };
    groups.set(group, { from: Math.min(known.from, from), to: Math.max(known.to, to) });
  }
  /** Of events without an end the beginning counts; of those without any date nothing is known. */
  const dayOf = (event: number): number =>
    eventSpans.end[event] === unknownFuture ? eventSpans.start[event]! : eventSpans.end[event]!;
  for (const [event, groups] of present.entries()) {
    const ordered = [...groups].sort(([one], [other]) => one - other);
    for (const [place, [one, its]] of ordered.entries()) {
      for (const [other, theirs] of ordered.slice(place + 1)) {
        // In a process that lasted long the ones may have died before the others came.
        if (isProcess[event] === 1 && (its.from >= theirs.to || theirs.from >= its.to)) continue;
        const key = one * groupCount + other;
        const known = last.get(key);
        if (known === undefined || dayOf(event) > dayOf(known)) last.set(key, event);
      }
    }
  }
  return last;
};

/** Looks at every pair of the paired groups. */
export const measureGroupPairs = (
  { world, groupOf, groupCount, paired }: GroupPairsOrder,
  report: Report,
): GroupPairs => {
  report('Tying people', 0);
  const network = withoutWeights(projectActors(world));
  // Everyone else is one more group: what is expected between two depends on all ties, not on those of the paired alone.
  const elsewhere = paired.length;
  const placeOf = groupOf.map((group) => (paired.includes(group) ? paired.indexOf(group) : elsewhere));
  const ties = expectedTies(network, placeOf, elsewhere + 1);
  const members = membersByGroup(groupOf, groupCount);
  const last = lastMeetings(world, groupOf, groupCount);

  const { network: twoMode, options } = twoModeNetwork(world);
  const arrivals = paired.map((group, place) => {
    report('Following influence', 0.05 + 0.35 * (place / paired.length));
    const { days } = cone(twoMode, members[group]!, 'FORWARD', options);
    return paired.map((other) => {
      let first = never;
      for (const person of members[other]!) if (days[person]! < first) first = days[person]!;
      return first;
    });
  });

  const count = (paired.length * (paired.length - 1)) / 2;
  const pairs: GroupPairs = {
    a: new Int32Array(count),
    b: new Int32Array(count),
    observed: new Float64Array(count),
    expected: new Float64Array(count),
    bridgeCount: new Int32Array(count),
    cut: Array.from({ length: count }, () => new Int32Array(0)),
    lastEvent: new Int32Array(count).fill(-1),
    arrivalFromA: new Int32Array(count),
    arrivalFromB: new Int32Array(count),
  };
  const cuts = pairs.cut as Int32Array[];
  let pair = 0;
  for (const [placeA, a] of paired.entries()) {
    for (let placeB = placeA + 1; placeB < paired.length; placeB += 1, pair += 1) {
      report('Looking for bridges', 0.4 + 0.6 * (pair / count));
      const b = paired[placeB]!;
      const bridges = disjointBridges(network, members[a]!, members[b]!);
      pairs.a[pair] = a;
      pairs.b[pair] = b;
      pairs.observed[pair] = ties.observed[placeA * (elsewhere + 1) + placeB]!;
      pairs.expected[pair] = ties.expected[placeA * (elsewhere + 1) + placeB]!;
      pairs.bridgeCount[pair] = bridges.count;
      cuts[pair] = Int32Array.from(bridges.cut.slice(0, mostInCut));
      pairs.lastEvent[pair] = last.get(a * groupCount + b) ?? -1;
      pairs.arrivalFromA[pair] = arrivals[placeA]![placeB]!;
      pairs.arrivalFromB[pair] = arrivals[placeB]![placeA]!;
    }
  }
  return pairs;
};

/** Whether a day of arrival is one that can be spoken of. */
export const isSpokenDay = (day: number): boolean => day !== never && day > unknownPast && day < unknownFuture;
