import { searchingOf } from '../../context.ts';
import { isKnownDay } from '../../analysis/paths/hopDays.ts';
import { confidences } from '../../domain/confidence.ts';
import { fourTracks } from '../../domain/tracks.ts';
import { sentenceOf } from '../../domain/wording.ts';
import type { Confidence, Resolvers } from '../../graphql/schema.generated.ts';
import { toWindow } from '../../graphql/windowArgument.ts';
import { withinLimits } from '../../graphql/withinLimits.ts';
import { limits } from '../../limits.ts';
import { tracksUnderLens } from '../../meaning/tracksUnderLens.ts';
import { citationOf } from './citation.ts';
import { hopWording } from './hopWording.ts';
import { disputedHopsOf, endingOf } from './ending.ts';
import { findInfluence, groupArrivals } from './influence.ts';
import { knownDay } from './knownDay.ts';
import { missWording } from './missWording.ts';
import { objectionsOf, objectionWording } from './objections.ts';
import { findPaths, type PathOfView } from './paths.ts';

/** The tracks of the events that a path touches, each run once. */
const tracksOf = ({ view, path }: PathOfView): string[] => {
  const { drawn } = tracksUnderLens(view, 'FOUR_TRACKS');
  const lanes = path.nodes.map((node) => drawn[node]!).filter((lane) => lane >= 0);
  return lanes.filter((lane, place) => lane !== lanes[place - 1]).map((lane) => fourTracks[lane]!.code);
};

const toCursor = (place: number): string => Buffer.from(`path ${place}`, 'utf8').toString('base64url');

/** The resolvers of influence paths. */
export const resolvers: Resolvers = {
  Query: {
    paths: async (_, args, context) => {
      const view = await context.view();
      const result = await findPaths(searchingOf(context), view, {
        from: args.from,
        to: args.to,
        via: args.via ?? [],
        avoid: args.avoid ?? [],
        criterion: args.criterion ?? 'EARLIEST_ARRIVAL',
        window: toWindow(args.window),
        passage: args.passage ?? {},
        certainty: args.certainty ?? 'POSSIBLE',
        maxHops: withinLimits('maxHops', args.maxHops, 1, limits.paths.hops),
        first: withinLimits('first', args.first, 1, limits.paths.paths),
      });
      const nodes = result.paths.map((path): PathOfView => ({ view, path }));
      const edges = nodes.map((node, place) => ({ cursor: toCursor(place), node }));
      return {
        edges,
        nodes,
        pageInfo: {
          hasNextPage: result.moreEquallyGood,
          hasPreviousPage: false,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
        totalCount: nodes.length,
        moreEquallyGood: result.moreEquallyGood,
        cut: result.cut,
        opened: result.opened.map((node) => ({ view, node })),
        contradictions: view.contradictions.length,
        nearestMiss: result.nearestMiss === null ? null : { view, miss: result.nearestMiss },
      };
    },
    influence: async (_, args, context) =>
      findInfluence(searchingOf(context), await context.view(), {
        origin: args.origin,
        direction: args.direction ?? 'FORWARD',
        window: toWindow(args.window),
        passage: args.passage ?? {},
        certainty: args.certainty ?? 'POSSIBLE',
        lens: args.lens ?? 'FOUR_TRACKS',
      }),
  },
  InfluencePath: {
    entities: ({ view, path }) => path.nodes.map((node) => ({ view, node })),
    hops: ({ view, path }) => path.edges.map((_, hop) => ({ view, path, hop })),
    certainty: ({ path }) => path.certainty,
    weakestConfidence: ({ path }) => confidences[path.weakest]!.toUpperCase() as Confidence,
    departure: ({ path }) => knownDay(path.departure),
    departureEarliest: ({ path }) => knownDay(path.earliest[0]),
    arrival: ({ path }) => knownDay(path.arrival),
    arrivalLatest: ({ path }) => knownDay(path.latest.at(-1)),
    daysMost: ({ path: { earliest, arrival } }) =>
      isKnownDay(earliest[0]!) && isKnownDay(arrival) ? arrival - earliest[0]! : null,
    ending: endingOf,
    disputedHops: disputedHopsOf,
    objections: objectionsOf,
    days: ({ path }) => (isKnownDay(path.departure) && isKnownDay(path.arrival) ? path.duration : null),
    tracks: tracksOf,
    citation: citationOf,
  },
  PathHop: {
    relationship: ({ view, path, hop }) => ({ view, edge: path.edges[hop]! }),
    relationships: ({ view, path, hop }) => path.records[hop]!.map((edge) => ({ view, edge })),
    from: ({ view, path, hop }) => ({ view, node: path.nodes[hop]! }),
    to: ({ view, path, hop }) => ({ view, node: path.nodes[hop + 1]! }),
    along: ({ path, hop }) => path.along[hop]!,
    departs: ({ path, hop }) => knownDay(path.earliest[hop]),
    arrives: ({ path, hop }) => knownDay(path.earliest[hop]),
    latest: ({ path, hop }) => knownDay(path.latest[hop]),
    waited: ({ path, hop }) => (hop === 0 ? null : (path.waits[hop] ?? null)),
    reason: (hop) => sentenceOf(hopWording(hop)),
    wording: hopWording,
  },
  PathObjection: {
    relationship: ({ view, edge }) => ({ view, edge }),
    sentence: (objection) => sentenceOf(objectionWording(objection)),
    wording: objectionWording,
  },
  NearestMiss: {
    kind: ({ miss }) => miss.kind,
    sentence: (miss) => sentenceOf(missWording(miss)),
    wording: missWording,
    path: ({ view, miss }) => ('path' in miss ? { view, path: miss.path } : null),
  },
  InfluenceCone: {
    reached: ({ arrivals }) => arrivals.length,
    contradictions: ({ view }) => view.contradictions.length,
    arrivals: ({ view, arrivals }, { first }) =>
      arrivals
        .slice(0, withinLimits('first', first, 1, limits.page))
        .map(({ node, day }) => ({ entity: { view, node }, day: knownDay(day) })),
    groups: groupArrivals,
    columns: ({ view, arrivals }) => ({
      id: arrivals.map(({ node }) => view.entities[node]!.id),
      day: arrivals.map(({ day }) => (isKnownDay(day) ? day : null)),
    }),
  },
};
