import { lastDayOfEvent } from '../../meaning/actors/actors.ts';
import { differs } from './differs.ts';
import type { AnalysedGroups, PairOfGroups } from './groupPairs.ts';

/** A pair of groups before and after; null where one of the groups is not there. */
export interface ChangedPair {
  readonly before: PairOfGroups | null;
  readonly after: PairOfGroups | null;
}

/** The pairs of groups by the keys of both, the lower one first. */
const pairsByKeys = (analysed: AnalysedGroups): Map<string, PairOfGroups> => {
  const { groups } = analysed.named.grouping;
  const { a, b } = analysed.pairs;
  return new Map(
    Array.from(a.keys(), (pair) => [
      JSON.stringify([groups[a[pair]!]!.key, groups[b[pair]!]!.key].sort()),
      { analysed, pair },
    ]),
  );
};

/** Who holds a pair together, when and where its people met last, and when influence arrives, from the lower key first. */
const wordsOf = ({ analysed, pair }: PairOfGroups): string => {
  const { actors, named, pairs } = analysed;
  const [a, b] = [named.grouping.groups[pairs.a[pair]!]!, named.grouping.groups[pairs.b[pair]!]!];
  const arrivals = [pairs.arrivalFromA[pair], pairs.arrivalFromB[pair]];
  const event = pairs.lastEvent[pair]!;
  return JSON.stringify([
    Array.from(pairs.cut[pair]!, (person) => actors.people[person]!).sort((one, other) => one - other),
    // Meetings of a draft have no node; they are told by their day.
    event < 0 ? null : [Math.max(-1, actors.events[event]!), lastDayOfEvent(actors, event)],
    a.key < b.key ? arrivals : arrivals.reverse(),
  ]);
};

const hasChanged = (before: PairOfGroups, after: PairOfGroups): boolean => {
  const [earlier, later] = [before.analysed.pairs, after.analysed.pairs];
  return (
    earlier.observed[before.pair] !== later.observed[after.pair] ||
    earlier.bridgeCount[before.pair] !== later.bridgeCount[after.pair] ||
    differs(earlier.expected[before.pair]!, later.expected[after.pair]!) ||
    wordsOf(before) !== wordsOf(after)
  );
};

/** Pairs of groups of which anything changes: those that are there after in their order, then the others. */
export const changedPairs = (before: AnalysedGroups, after: AnalysedGroups): ChangedPair[] => {
  const [earlier, later] = [pairsByKeys(before), pairsByKeys(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .map((key): ChangedPair => ({ before: earlier.get(key) ?? null, after: later.get(key) ?? null }))
    .filter((pair) => pair.before === null || pair.after === null || hasChanged(pair.before, pair.after));
};
