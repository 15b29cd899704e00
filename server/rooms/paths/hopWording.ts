import { datesOfEdge } from './datesOfEdge.ts';
import { knownDay } from './knownDay.ts';
import { isSameOccasion, type HopOfPath } from './paths.ts';

const daysPerYear = 365.25;

const days = (count: number): string => {
  if (count === 1) return 'a day';
  const years = Math.round(count / daysPerYear);
  return years < 2 ? `${count} days` : `${count} days (about ${years} years)`;
};

/** Why a hop can follow the one before it. */
export const hopReason = ({ view, path, hop }: HopOfPath): string => {
  const edge = path.edges[hop]!;
  const dated = `dated ${datesOfEdge(view, edge)}`;
  if (hop === 0) return `The first hop, ${dated}.`;
  if (isSameOccasion(view, path, hop)) return `The same occasion as the hop before, ${dated}.`;
  const waited = path.waits[hop];
  const day = knownDay(path.earliest[hop]);
  if (waited == null || day === null) return `Its dates do not rule it out: ${dated}.`;
  if (waited === 0) return `It can be the same day as the hop before, ${day}: ${dated}.`;
  return `It can follow ${days(waited)} after the hop before, on ${day}: ${dated}.`;
};
