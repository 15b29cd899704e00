import { isKnownDay } from '../../analysis/paths/hopDays.ts';
import { toIsoDay } from '../../domain/days.ts';
import { textOf } from '../../domain/records.ts';
import { entityOf, findNode, relationshipOf } from '../../view/nodesAndEdges.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { datesOfRelationship } from '../../view/spansOfRecords.ts';
import { isSameOccasion, type HopOfPath, type MissOfView, type PathOfView } from './paths.ts';

/** A day, or null where it is not known. */
export const knownDay = (day: number | undefined): string | null =>
  day !== undefined && isKnownDay(day) ? toIsoDay(day) : null;

const nameOf = (view: NetworkView, node: number): string => textOf(entityOf({ view, node }).properties, 'name');

/** The dates of an edge as written, for a sentence. */
const datesOf = (view: NetworkView, edge: number): string => {
  const ends = [view.network.from[edge]!, view.network.to[edge]!] as const;
  const { from, to } = datesOfRelationship(
    relationshipOf({ view, edge }),
    entityOf({ view, node: ends[0] }),
    entityOf({ view, node: ends[1] }),
  );
  if (from === '' && to === '') return 'at a time not known';
  return to === '' || to === from ? from : `${from || 'before'} to ${to}`;
};

const daysPerYear = 365.25;

const days = (count: number): string => {
  if (count === 1) return 'a day';
  const years = Math.round(count / daysPerYear);
  return years < 2 ? `${count} days` : `${count} days (about ${years} years)`;
};

/** Why a hop can follow the one before it. */
export const reasonOf = ({ view, path, hop }: HopOfPath): string => {
  const edge = path.edges[hop]!;
  const dated = `dated ${datesOf(view, edge)}`;
  if (hop === 0) return `The first hop, ${dated}.`;
  if (isSameOccasion(view, path, hop)) return `The same occasion as the hop before, ${dated}.`;
  const waited = path.waits[hop];
  const day = knownDay(path.earliest[hop]);
  if (waited == null || day === null) return `Its dates do not rule it out: ${dated}.`;
  if (waited === 0) return `It can be the same day as the hop before, ${day}: ${dated}.`;
  return `It can follow ${days(waited)} after the hop before, on ${day}: ${dated}.`;
};

const joins: Readonly<Record<string, string>> = {
  AFFILIATED_WITH: 'affiliation',
  PARTICIPATED_IN: 'participation',
  CONVENED: 'convening',
  PART_OF: 'part of the process',
  APPEARED_IN: 'appearance of the idea',
  PRODUCED: 'document produced',
  AUTHORED: 'authorship',
  SIGNED: 'signature',
  INFLUENCED: 'stated influence',
  TIE: 'tie',
};

const sourcesOfHop = (view: NetworkView, edge: number): string => {
  const sources = relationshipOf({ view, edge }).properties['sources'];
  const citations = (Array.isArray(sources) ? (sources as string[]) : []).flatMap((id) => {
    const source = findNode(view, id);
    return source === null ? [] : [nameOf(view, source.node)];
  });
  return citations.length === 0 ? 'no source' : citations.join('; ');
};

/** A path in words, to be quoted: every hop with its dates and sources, and what it does not show. */
export const citationOf = ({ view, path }: PathOfView): string => {
  const hops = path.edges.map((edge, hop) => {
    const { type } = relationshipOf({ view, edge });
    const step = `${nameOf(view, path.nodes[hop]!)} → ${nameOf(view, path.nodes[hop + 1]!)}`;
    return `${hop + 1}. ${step} (${joins[type] ?? type}, ${datesOf(view, edge)}). Sources: ${sourcesOfHop(view, edge)}.`;
  });
  const certain =
    path.certainty === 'DEFINITE'
      ? 'The order holds under every reading of the dates.'
      : 'The order holds under some readings of the dates, not under all.';
  return [
    `Influence path from ${nameOf(view, path.nodes[0]!)} to ${nameOf(view, path.nodes.at(-1)!)}:`,
    ...hops,
    `${certain} The path is consistent with influence; it does not show that one thing caused another.`,
    `Crosstrack, revision ${view.revision}.`,
  ].join('\n');
};

/** Why there is no path, in a sentence. */
export const missSentence = ({ view, miss }: MissOfView): string => {
  switch (miss.kind) {
    case 'ONLY_POSSIBLE':
      return 'There is a path, but not under every reading of its dates.';
    case 'OUTSIDE_WINDOW': {
      const day = knownDay(miss.path.arrival);
      return `Not connected within the window; connected ${day === null ? 'at a time not known' : `from ${day}`}.`;
    }
    case 'TIME_ORDER': {
      const { route, hop, readyDay, lastDay } = miss;
      const [from, to] = [nameOf(view, route.nodes[hop]!), nameOf(view, route.nodes[hop + 1]!)];
      const over = knownDay(lastDay);
      const ready = knownDay(readyDay);
      return (
        `Reachable if time order is ignored; first violated hop: ${from} → ${to}` +
        (over === null || ready === null ? '.' : `, over on ${over}, before ${ready}, when it could be set out on.`)
      );
    }
    case 'NOT_CONNECTED':
      return 'Not connected at all by what may be passed.';
  }
};
