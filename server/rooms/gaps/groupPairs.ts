import { isSpokenDay, type GroupPairs } from '../../analysis/actors/measureGroupPairs.ts';
import { toIsoDay } from '../../domain/days.ts';
import { limits } from '../../limits.ts';
import type { ActorGrouping } from '../../meaning/actors/actorRequest.ts';
import { lastDayOfEvent, type Actors } from '../../meaning/actors/actors.ts';
import { askGroupPairs, type NamedGrouping } from '../../meaning/actors/askActors.ts';
import { askGroups } from '../../meaning/actors/askGroups.ts';
import { groupHandles, type GroupHandle } from '../../meaning/actors/measuredActors.ts';
import type { NodeHandle } from '../../view/nodesAndEdges.ts';
import type { Asking } from '../../work/asking.ts';
import { nextTurn } from '../../work/turns.ts';
import { conflictOf, findingsOf, recordedOf, type Enough, type Finding, type Recorded } from './finding.ts';
import { severityOf } from './severity.ts';
import { withEmptyCamps } from './withEmptyCamps.ts';

/** What joins the groups of a projection. */
export interface AnalysedGroups {
  readonly actors: Actors;
  readonly named: NamedGrouping;
  /** The groups of the projection, paired or not. */
  readonly handles: readonly GroupHandle[];
  /** The groups that are paired, by their places in the grouping. */
  readonly paired: readonly number[];
  readonly pairs: GroupPairs;
  /** How much is recorded of each group, and how much is enough. */
  readonly recorded: Recorded;
  readonly enough: Enough;
  /** What there is to say of each pair. */
  readonly findings: readonly Finding[];
  /** The gaps as places among the pairs, the most severe first. */
  readonly gaps: readonly number[];
}

/** What is asked of them: so many gaps. */
export interface GapsAsked extends AnalysedGroups {
  readonly first: number;
}

/** A pair of groups, by its place among the pairs. */
export interface PairOfGroups {
  readonly analysed: AnalysedGroups;
  readonly pair: number;
}

const findGaps = (pairs: GroupPairs, findings: readonly Finding[]): number[] =>
  Array.from(pairs.a.keys())
    .filter((pair) => findings[pair] === 'GAP')
    .sort((one, other) => severityOf(pairs, other) - severityOf(pairs, one) || one - other);

/** Analyses what joins these groups of a projection. */
export const analysePaired = async (
  asking: Asking,
  actors: Actors,
  named: NamedGrouping,
  paired: readonly number[],
  enough: Enough,
): Promise<AnalysedGroups> => {
  const pairs = await askGroupPairs(asking, actors, named, paired);
  const recorded = recordedOf(actors, named);
  const findings = findingsOf(actors, named, pairs, recorded, enough);
  return {
    actors,
    named,
    handles: groupHandles({ actors, named }),
    paired,
    pairs,
    recorded,
    enough,
    findings,
    gaps: findGaps(pairs, findings),
  };
};

/** Which groups are compared, and how much has to be recorded of them. */
export interface GroupsAsked {
  readonly grouping: ActorGrouping;
  /** From how many people on groups are paired; camps always are. */
  readonly smallestGroup: number;
  readonly enough: Enough;
}

/** Analyses what joins the largest groups of a projection; by camp, all camps of the primary parties to its conflict. */
export const analyseGroups = async (
  asking: Asking,
  actors: Actors,
  { grouping, smallestGroup, enough }: GroupsAsked,
): Promise<AnalysedGroups> => {
  const found = await askGroups(asking, actors, grouping);
  if (grouping === 'CAMP') {
    const { named, primary } = withEmptyCamps(actors, found, conflictOf(actors));
    return analysePaired(asking, actors, named, primary.slice(0, limits.gaps.groups), enough);
  }
  const large = found.grouping.groups.flatMap(({ size }, place) => (size >= smallestGroup ? [place] : []));
  return analysePaired(asking, actors, found, large.slice(0, limits.gaps.groups), enough);
};

/** How many groups of the projection are not paired. */
export const countLeftOut = ({ named, paired }: AnalysedGroups): number => named.grouping.groups.length - paired.length;

/** The most severe gaps, so many. */
export const mostSevereGaps = (analysed: AnalysedGroups, count: number): PairOfGroups[] =>
  analysed.gaps.slice(0, count).map((pair) => ({ analysed, pair }));

const pairsInTurn = 20;

/** Every pair, some in a turn: to say of all of them at once what is asked would hold the event loop for too long. */
export const pairsInTurns = (analysed: AnalysedGroups): Promise<PairOfGroups>[] => {
  let turn: Promise<unknown> = Promise.resolve();
  return Array.from(analysed.pairs.a.keys(), (pair) => {
    if (pair % pairsInTurn === 0) turn = turn.then(nextTurn);
    return turn.then(() => ({ analysed, pair }));
  });
};

/** How severe a pair is as a gap; null where it is none. */
export const severityOfPair = ({ analysed: { pairs, findings }, pair }: PairOfGroups): number | null =>
  findings[pair] === 'GAP' ? severityOf(pairs, pair) : null;

/** The two groups of a pair. */
export const groupsOfPair = ({
  analysed: { handles, pairs },
  pair,
}: PairOfGroups): readonly [GroupHandle, GroupHandle] => [handles[pairs.a[pair]!]!, handles[pairs.b[pair]!]!];

/** The people without whom no connection of a pair is left. */
export const bridgesOfPair = ({ analysed: { actors, pairs }, pair }: PairOfGroups): NodeHandle[] =>
  Array.from(pairs.cut[pair]!, (person) => ({ view: actors.view, node: actors.people[person]! }));

/** The day on which people of both can have met last; null where they never did or it is not known. */
export const lastContactOf = ({ analysed: { actors, pairs }, pair }: PairOfGroups): string | null => {
  const event = pairs.lastEvent[pair]!;
  const day = event < 0 ? null : lastDayOfEvent(actors, event);
  return day === null ? null : toIsoDay(day);
};

/** The event of that day; null where there is none in the records. */
export const lastMeetingOf = ({ analysed: { actors, pairs }, pair }: PairOfGroups): NodeHandle | null => {
  const event = pairs.lastEvent[pair]!;
  const node = event < 0 ? -1 : actors.events[event]!;
  return node < 0 ? null : { view: actors.view, node };
};

/** A day of arrival as text; null for never, and where it is not known. */
export const arrivalText = (day: number): string | null => (isSpokenDay(day) ? toIsoDay(day) : null);
