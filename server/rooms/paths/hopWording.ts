import { datePart, daysPart, worded, type Wording, type WordingPart } from '../../domain/wording.ts';
import { datesOfEdge } from './datesOfEdge.ts';
import { knownDay } from './knownDay.ts';
import { isSameOccasion, type HopOfPath } from './paths.ts';

const daysPerYear = 365.25;

const days = (count: number): WordingPart => {
  if (count === 1) return daysPart(count, 'a day');
  const years = Math.round(count / daysPerYear);
  return daysPart(count, years < 2 ? `${count} days` : `${count} days (about ${years} years)`);
};

/** The fewest days that can lie between a hop on its earliest day and the hop before it. */
const leastWait = ({ view, path, hop }: HopOfPath): number => {
  const [before, day] = [path.edges[hop - 1]!, path.earliest[hop]!];
  const lastBefore = Math.min(view.network.spans.end[before]! - 1, path.latest[hop - 1]!, day);
  return day - lastBefore;
};

/** Why a hop can follow the one before it; the dates of its record stand in a clause of their own. */
export const hopWording = (of: HopOfPath): Wording => {
  const { view, path, hop } = of;
  const dates = datesOfEdge(view, path.edges[hop]!);
  const [further, why] = [worded('hop-dated')`, dated ${dates}`, worded('hop-dated')`: dated ${dates}`];
  if (hop === 0) return worded('hop-first')`The first hop${further}.`;
  if (isSameOccasion(of)) return worded('hop-same-occasion')`The same occasion as the hop before${further}.`;
  const waited = path.waits[hop];
  const day = knownDay(path.earliest[hop]);
  if (waited == null || day === null) return worded('hop-not-ruled-out')`Its dates do not rule it out${why}.`;
  const least = leastWait(of);
  if (least !== waited && waited > 0) {
    return worded('hop-later')`It can follow at most ${days(waited)} after the hop before, on ${datePart(day)}${why}.`;
  }
  if (waited === 0) return worded('hop-same-day')`It can be the same day as the hop before, ${datePart(day)}${why}.`;
  return worded('hop-later')`It can follow ${days(waited)} after the hop before, on ${datePart(day)}${why}.`;
};
