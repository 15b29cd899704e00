import { isKnownDay } from '../../analysis/paths/hopDays.ts';
import { unreachedDay } from '../../analysis/paths/unreached.ts';
import { toYearMonth } from '../../domain/days.ts';
import { kinds, type Kind } from '../../domain/kinds.ts';
import type { Certainty, Window } from '../../domain/spans.ts';
import type { Lens } from '../../domain/tracks.ts';
import { lanesOf } from '../../meaning/lanesOfLens.ts';
import { tracksUnderLens } from '../../meaning/tracksUnderLens.ts';
import type { NetworkView } from '../../view/networkView.ts';
import type { Searching } from '../../work/searching.ts';
import { endsOf, toPassage, type Passage } from './passage.ts';

/** What is reached, the first in time first; backward the last first. */
export interface InfluenceOfView {
  readonly view: NetworkView;
  readonly lens: Lens;
  readonly arrivals: readonly { readonly node: number; readonly day: number }[];
}

/** What influence is asked by. */
export interface InfluenceRequest {
  readonly origin: readonly string[];
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly window: Window;
  readonly passage: Passage;
  readonly certainty: Certainty;
  readonly lens: Lens;
}

const eventKinds: readonly Kind[] = ['MEETING', 'PROCESS'];

/** The cone of influence from or to an origin, found in a thread. Throws INVALID_INPUT for unknown ids. */
export const findInfluence = async (
  { threads, asker }: Searching,
  view: NetworkView,
  request: InfluenceRequest,
): Promise<InfluenceOfView> => {
  const { direction, window, passage, certainty, lens } = request;
  const { paths, options } = toPassage(view, passage, { window, certainty, via: [], avoid: [] });
  const origin = endsOf(view, 'origin', request.origin);
  const { id, network } = paths;
  const { days } = await threads.ask(
    view,
    JSON.stringify(request),
    'coneOf',
    () => ({ id, network, origin, direction, options }),
    asker,
  );
  const never = unreachedDay(direction);
  const sign = direction === 'FORWARD' ? 1 : -1;
  // Of two sides of one entity that which is reached first, or backward last, counts.
  const dayOf = new Map<number, number>();
  for (const [side, day] of days.entries()) {
    const node = paths.sameAs[side]!;
    const known = dayOf.get(node);
    if (day === never || origin.includes(node) || (known !== undefined && sign * (known - day) <= 0)) continue;
    dayOf.set(node, day);
  }
  const arrivals = [...dayOf].map(([node, day]) => ({ node, day }));
  return { view, lens, arrivals: arrivals.sort((a, b) => sign * (a.day - b.day) || a.node - b.node) };
};

/** How many events are reached, by track and year, in the order of tracks and years. */
export const groupArrivals = ({ view, lens, arrivals }: InfluenceOfView) => {
  const { drawn } = tracksUnderLens(view, lens);
  const codes = lanesOf(lens).map(({ code }) => code);
  const counts = new Map<string, { lane: number; year: number | null; count: number }>();
  for (const { node, day } of arrivals) {
    const lane = drawn[node]!;
    if (lane < 0 || !eventKinds.includes(kinds[view.network.kind[node]!]!)) continue;
    const year = isKnownDay(day) ? toYearMonth(day).year : null;
    const key = `${lane} ${year}`;
    const group = counts.get(key) ?? { lane, year, count: 0 };
    counts.set(key, { ...group, count: group.count + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => a.lane - b.lane || (a.year ?? -Infinity) - (b.year ?? -Infinity))
    .map(({ lane, year, count }) => ({ track: codes[lane]!, year, count }));
};
