import { textOf } from '../../domain/records.ts';
import { fourTracks, nineTracks } from '../../domain/tracks.ts';
import { conflictsOfProcess } from '../../view/recordedNeighbours.ts';
import { campsOf } from '../camps.ts';
import { tracksUnderLens } from '../tracksUnderLens.ts';
import type { ActorGrouping } from './actorRequest.ts';
import type { Actors } from './actors.ts';
import { campsOfAttendance, onlyValues, processesOfEvents, sideOfAttendance, standingOf } from './sidesOfPeople.ts';

/** A group of people. */
export interface Group {
  readonly key: string;
  readonly label: string;
  /** The institution or conflict that it is; -1 for others. */
  readonly node: number;
  readonly size: number;
}

/** The people of a projection in groups, the largest first, equals by key. */
export interface Grouping {
  readonly groups: readonly Group[];
  /** The group of each person; -1 for none. */
  readonly groupOf: Int32Array;
  readonly ungrouped: number;
}

/** The key and the name of what a value stands for. */
interface Naming {
  readonly key: (value: number) => string;
  readonly label: (value: number) => string;
  readonly node: (value: number) => number;
}

/** Groups by a value of each person; -1 for none. */
const groupBy = (values: Int32Array, { key, label, node }: Naming): Grouping => {
  const sizes = new Map<number, number>();
  for (const value of values) if (value >= 0) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  const order = [...sizes]
    .map(([value, size]) => ({ value, size, key: key(value) }))
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));
  const placeOf = new Map(order.map(({ value }, place) => [value, place]));
  return {
    groups: order.map(({ value, size, key: name }) => ({ key: name, label: label(value), node: node(value), size })),
    groupOf: values.map((value) => placeOf.get(value) ?? -1),
    ungrouped: values.reduce((count, value) => count + (value < 0 ? 1 : 0), 0),
  };
};

/** The value that each person's attendances give most often; of equals the one that `ofEquals` chooses, or -1; -1 for none. */
const mostOften = (
  actors: Actors,
  valuesOf: (place: number) => readonly number[],
  ofEquals: (values: readonly number[]) => number,
): Int32Array =>
  actors.people.map((_, person) => {
    const { counts } = standingOf(actors, valuesOf, person);
    const most = counts.filter(([, times]) => times === counts[0]![1]).map(([value]) => value);
    return most.length > 1 ? ofEquals(most) : (most[0] ?? -1);
  });

/** Where as many attendances say one thing as another, nothing is said. */
const noneOfEquals = (): number => -1;

const byTrack = (actors: Actors, grouping: 'TRACK' | 'NINE_TRACKS'): Grouping => {
  const [lens, tracks] =
    grouping === 'TRACK' ? (['FOUR_TRACKS', fourTracks] as const) : (['NINE_TRACKS', nineTracks] as const);
  const { drawn } = tracksUnderLens(actors.view, lens);
  const trackOf = (place: number): readonly number[] => {
    const event = actors.events[actors.world.attendances.event[place]!]!;
    const process = event < 0 ? actors.draftMeetings[-1 - event]!.process : event;
    const lane = process < 0 ? -1 : drawn[process]!;
    // Past the nine tracks lies what is not determined.
    return lane < 0 || lane >= tracks.length ? [] : [lane];
  };
  // The four run from the most to the least official, and nothing is to be overstated; the nine have no rank.
  const ofEquals = grouping === 'TRACK' ? (lanes: readonly number[]): number => Math.max(...lanes) : noneOfEquals;
  return groupBy(mostOften(actors, trackOf, ofEquals), {
    key: (track) => tracks[track]!.code,
    label: (track) => tracks[track]!.name,
    node: () => -1,
  });
};

const namingOf = ({ view }: Actors): Naming => ({
  key: (node) => view.entities[node]!.id,
  label: (node) => textOf(view.entities[node]!.properties, 'name'),
  node: (node) => node,
});

const byCamp = (actors: Actors): Grouping => {
  const { all } = campsOf(actors.view, '');
  return groupBy(onlyValues(actors, campsOfAttendance(actors)), {
    key: (camp) => all[camp]!.key,
    label: (camp) => all[camp]!.label,
    node: (camp) => all[camp]!.node,
  });
};

const byConflict = (actors: Actors): Grouping => {
  const conflictsOf = Array.from(processesOfEvents(actors), (process) => conflictsOfProcess(actors.view, process));
  const valuesOf = (place: number): readonly number[] => conflictsOf[actors.world.attendances.event[place]!]!;
  return groupBy(mostOften(actors, valuesOf, noneOfEquals), namingOf(actors));
};

/** The institution in which each person's latest post of the window began, else the only side come for; -1 for none. */
const institutionsOf = (actors: Actors): Int32Array => {
  const { network } = actors.view;
  const last = new Int32Array(actors.people.length).fill(-1);
  // Affiliations come in order of their beginning, so the last one that is met began last.
  for (const edge of actors.affiliationEdges) {
    const person = actors.personOf[network.from[edge]!]!;
    if (person >= 0) last[person] = network.to[edge]!;
  }
  const sides = onlyValues(actors, sideOfAttendance(actors));
  return last.map((institution, person) => (institution >= 0 ? institution : sides[person]!));
};

const byWord = (actors: Actors, property: string, toLabel: (word: string) => string): Grouping => {
  const words: string[] = [];
  const values = institutionsOf(actors).map((node) => {
    const word = node < 0 ? '' : textOf(actors.view.entities[node]!.properties, property);
    if (word === '') return -1;
    if (!words.includes(word)) words.push(word);
    return words.indexOf(word);
  });
  return groupBy(values, { key: (word) => words[word]!, label: (word) => toLabel(words[word]!), node: () => -1 });
};

const kindLabels: Readonly<Record<string, string>> = {
  igo: 'Intergovernmental organisation',
  ngo: 'Non-governmental organisation',
};
const toKindLabel = (kind: string): string =>
  kindLabels[kind] ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`;

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const formerCountries: Readonly<Record<string, string>> = { SU: 'Soviet Union', YU: 'Yugoslavia' };
const toCountryLabel = (code: string): string => formerCountries[code] ?? countryNames.of(code) ?? code;

/** Groups that follow from records; communities are found in the projection and come from `groupByCommunity`. */
export const groupByRecords = (actors: Actors, grouping: Exclude<ActorGrouping, 'COMMUNITY'>): Grouping => {
  switch (grouping) {
    case 'TRACK':
    case 'NINE_TRACKS':
      return byTrack(actors, grouping);
    case 'SIDE':
      return groupBy(onlyValues(actors, sideOfAttendance(actors)), namingOf(actors));
    case 'CAMP':
      return byCamp(actors);
    case 'CONFLICT':
      return byConflict(actors);
    case 'INSTITUTION_KIND':
      return byWord(actors, 'institutionKind', toKindLabel);
    case 'COUNTRY':
      return byWord(actors, 'country', toCountryLabel);
  }
};

/**
 * Groups by detected community, the largest first; of equal ones the one of the person whose id comes first, so that the
 * numbers do not depend on how people are numbered. A community of one is none.
 */
export const groupByCommunity = (actors: Actors, communities: Int32Array): Grouping => {
  const sizes = new Map<number, number>();
  const firstId = new Map<number, string>();
  for (const [person, community] of communities.entries()) {
    const { id } = actors.view.entities[actors.people[person]!]!;
    sizes.set(community, (sizes.get(community) ?? 0) + 1);
    if (id < (firstId.get(community) ?? '\uFFFF')) firstId.set(community, id);
  }
  const order = [...sizes]
    .filter(([, size]) => size > 1)
    .sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (firstId.get(a)! < firstId.get(b)! ? -1 : 1))
    .map(([community]) => community);
  const placeOf = new Map(order.map((community, place) => [community, place]));
  const groupOf = communities.map((community) => placeOf.get(community) ?? -1);
  return {
    groups: order.map((community, place) => ({
      key: String(place + 1),
      label: `Community ${place + 1}`,
      node: -1,
      size: sizes.get(community)!,
    })),
    groupOf,
    ungrouped: groupOf.reduce((count, group) => count + (group < 0 ? 1 : 0), 0),
  };
};
