/** What must hold of every layout, so that the picture never contradicts time. Each check answers with what is wrong. */
import { pointsAlong } from '../../../client/picture/lanes/crowding.ts';
import { axisTicks } from '../../../client/picture/lanes/axisTicks.ts';
import { stationItems } from '../../../client/picture/lanes/stationItems.ts';
import { xOfDay } from '../../../client/picture/lanes/axis.ts';
import type { LanesLayout, Station } from '../../../client/picture/lanes/types.ts';

const nearly = 1e-6;

interface Place {
  readonly id: string;
  readonly day: number;
  readonly x: number;
}

/** Meetings and documents stand with their middle at their first day, bars begin there. */
const middleOf = ({ form, x, width }: Station): number => (form === 'process' ? x - width / 2 : x);

/** Where everything begins that has a date, the earliest first. */
export const placesOf = ({ stations, documents }: LanesLayout): Place[] =>
  [
    ...stations.map((station) => ({ id: station.id, day: station.start, x: middleOf(station) })),
    ...documents.map(({ id, start, x }) => ({ id, day: start, x })),
  ].sort((one, other) => one.day - other.day || one.x - other.x);

/** A later day stands further to the right, for all that is drawn. */
const disordered = (layout: LanesLayout): string[] => {
  const places = placesOf(layout);
  return places.slice(1).flatMap((place, index) => {
    const before = places[index]!;
    return place.day > before.day && place.x <= before.x ? [`${place.id} stands before ${before.id}`] : [];
  });
};

/** The ticks of the axis, read against what is drawn, say what the records say. */
const misread = (layout: LanesLayout): string[] => {
  const ticks = axisTicks(layout.scale, { zoom: 1, pan: 0, left: 0, right: layout.width });
  const places = placesOf(layout);
  const wrong = ticks.flatMap((tick) =>
    places
      .filter(({ day, x }) => (day < tick.day ? x > tick.x + nearly : x < tick.x - nearly))
      .map(({ id }) => `${id} stands on the wrong side of ${tick.label}`),
  );
  const astray = places
    .filter(({ day, x }) => x < xOfDay(layout.scale, day) - nearly || x > xOfDay(layout.scale, day + 1) + nearly)
    .map(({ id }) => `${id} does not stand at its day`);
  return [...wrong, ...astray];
};

/** Whoever listens hears what is drawn in the order of days. */
const misheard = (layout: LanesLayout): string[] => {
  const items = stationItems(layout);
  return items
    .slice(1)
    .flatMap(({ id, start }, index) => (start < items[index]!.start ? [`${id} is told too late`] : []));
};

/** Threads run rightwards; where nothing is recorded for two years they stay in their lane until shortly before the end. */
const strayed = (layout: LanesLayout): string[] => {
  const lanes = new Map(layout.lanes.map((lane) => [lane.code, lane]));
  const stops = new Map([...layout.stations, ...layout.documents].map((stop) => [stop.id, stop]));
  return layout.threads.flatMap(({ id, segments }) =>
    segments.flatMap((segment) => {
      const { begin, finish, silent, from } = segment;
      if (finish.x < begin.x) return [`${id} runs back from ${from}`];
      const box = lanes.get(stops.get(from)?.lane ?? '');
      if (!silent || !box) return [];
      const climbs = finish.x - Math.max(150, (finish.x - begin.x) / 5);
      const out = pointsAlong(segment, 12).some(({ x, y }) => x < climbs && (y < box.top || y > box.bottom));
      return out ? [`${id} leaves the lane of ${from} years too early`] : [];
    }),
  );
};

/** What contradicts time in a layout; nothing should. */
export const contradictions = (layout: LanesLayout): string[] => [
  ...disordered(layout),
  ...misread(layout),
  ...misheard(layout),
  ...strayed(layout),
];

/** What of a layout at blend 0 is not in proportion to days; bars may be as wide as two stations however short they were. */
export const disproportions = (layout: LanesLayout): string[] => {
  const { before, after } = layout.scale.breaks;
  const measured = ({ day }: { readonly day: number }): boolean =>
    day >= (before?.day ?? -Infinity) && day <= (after?.day ?? Infinity);
  const places = placesOf(layout).filter(measured);
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || last.day === first.day) return [];
  const pace = (last.x - first.x) / (last.day - first.day);
  const right = (day: number): number => first.x + (day - first.day) * pace;
  const off = places.filter(({ day, x }) => Math.abs(x - right(day)) > 0.01).map(({ id }) => id);
  const ends = layout.stations
    .filter(({ form, beyond }) => form === 'process' && !beyond.before && !beyond.after)
    .filter(({ x, width, node }) => {
      const [left, end] = [x - width / 2, node.span.end];
      return end !== null && Math.abs(x + width / 2 - Math.max(right(end), left + 24)) > 0.01;
    })
    .map(({ id }) => `the end of ${id}`);
  return [...off, ...ends];
};
