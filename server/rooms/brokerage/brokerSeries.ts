import { unknownFuture, unknownPast } from '../../analysis/temporalNetwork.ts';
import { firstDayOfMonth, toYearMonth } from '../../domain/days.ts';
import { datePart, worded } from '../../domain/wording.ts';
import { invalidInput } from '../../errors.ts';
import { limits } from '../../limits.ts';
import type { ActorGrouping, ActorRequest } from '../../meaning/actors/actorRequest.ts';
import { askActors } from '../../meaning/actors/askActors.ts';
import { measureAll, valuesOf, type BrokerMeasure } from '../../meaning/actors/measureAll.ts';
import { definedOrNull } from '../../meaning/actors/measuredActors.ts';
import type { NetworkView } from '../../view/networkView.ts';
import type { NodeHandle } from '../../view/nodesAndEdges.ts';
import { requireNodesOfKind } from '../../view/requireNodes.ts';
import type { Asking } from '../../work/asking.ts';

/** A measure of a person, year by year. */
export interface Series {
  readonly person: NodeHandle;
  readonly points: { readonly year: number; readonly value: number | null; readonly rank: number | null }[];
}

/** The years of a request: those of its window, and where that is open those of what is in it. */
const yearsOf = async (view: NetworkView, request: ActorRequest): Promise<number[]> => {
  let { from, to } = request.window;
  if (from === null || to === null) {
    const { eventSpans } = (await askActors(view, request)).world;
    for (const day of eventSpans.start)
      if (request.window.from === null && day !== unknownPast) from = Math.min(from ?? day, day);
    for (const spans of [eventSpans.startLatest, eventSpans.end]) {
      for (const day of spans) if (request.window.to === null && day !== unknownFuture) to = Math.max(to ?? day, day);
    }
  }
  if (from === null || to === null) return [];
  const first = toYearMonth(from).year;
  const last = toYearMonth(to - 1).year;
  if (last - first + 1 > limits.brokerage.yearsOfSeries) {
    throw invalidInput(
      `The window is of ${last - first + 1} years; expected at most ${limits.brokerage.yearsOfSeries}.`,
    );
  }
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
};

/** The part of a request that lies in one year. */
const inYear = (request: ActorRequest, year: number): ActorRequest => {
  const [first, next] = [firstDayOfMonth(year, 1), firstDayOfMonth(year + 1, 1)];
  const { from, to } = request.window;
  return {
    ...request,
    window: { from: Math.max(first, from ?? first), to: Math.min(next, to ?? next) },
    period: worded('period-in')`in ${datePart(String(year))}`,
  };
};

/** A measure of these people, over the years of a request: each year's projection by itself. */
export const askBrokerSeries = async (
  { work, asker }: Asking,
  view: NetworkView,
  request: ActorRequest,
  people: readonly string[],
  measure: BrokerMeasure,
  grouping: ActorGrouping,
): Promise<Series[]> => {
  const nodes = requireNodesOfKind(view, 'people', people, 'PERSON');
  const years = await yearsOf(view, request);
  const series = nodes.map((node): Series => ({ person: { view, node }, points: [] }));
  const asking = { work, asker: { ...asker, onProgress: () => {} } };
  const waiting = years.entries();
  let measured = 0;
  /** Takes one year after the other of those that wait, so that every thread has work and none more than its turn. */
  const measureYears = async (): Promise<void> => {
    for (const [index, year] of waiting) {
      const actors = await askActors(view, inYear(request, year));
      const { measures, fragility, ranking } = await measureAll(asking, actors, grouping, measure, true);
      const values = valuesOf(measure, measures, fragility);
      for (const [place, node] of nodes.entries()) {
        const person = actors.personOf[node]!;
        const value = person < 0 ? null : definedOrNull(values[person]);
        series[place]!.points[index] = { year, value, rank: value === null ? null : ranking.rank[person]! };
      }
      measured += 1;
      asker.onProgress('Measuring year by year', measured / years.length);
    }
  };
  await Promise.all(Array.from({ length: work.shares }, measureYears));
  return series;
};
