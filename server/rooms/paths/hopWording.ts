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

/** Why a hop can follow the one before it; the dates of its record stand in a clause of their own. */
export const hopWording = ({ view, path, hop }: HopOfPath): Wording => {
  const dates = datesOfEdge(view, path.edges[hop]!);
  const [further, why] = [worded('hop-dated')`, dated ${dates}`, worded('hop-dated')`: dated ${dates}`];
  if (hop === 0) return worded('hop-first')`The first hop${further}.`;
  if (isSameOccasion(view, path, hop))
    return worded('hop-same-occasion')`The same occasion as the hop before${further}.`;
  const waited = path.waits[hop];
  const day = knownDay(path.earliest[hop]);
  if (waited == null || day === null) return worded('hop-not-ruled-out')`Its dates do not rule it out${why}.`;
  if (waited === 0) return worded('hop-same-day')`It can be the same day as the hop before, ${datePart(day)}${why}.`;
  return worded('hop-later')`It can follow ${days(waited)} after the hop before, on ${datePart(day)}${why}.`;
};
