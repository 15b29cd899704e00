import { toConnection } from '../../graphql/relayConnection.ts';
import type { QuerySliceArgs, QueryTimelineArgs, Resolvers } from '../../graphql/schema.generated.ts';
import { openWindow, toWindow } from '../../graphql/windowArgument.ts';
import { withinLimits } from '../../graphql/withinLimits.ts';
import { limits } from '../../limits.ts';
import { eventsByLens } from '../../meaning/eventsByLens.ts';
import { lanesOf } from '../../meaning/lanesOfLens.ts';
import { countContradictions, countPossible, sliceOf, type SliceOfView } from './slice.ts';
import { toSliceColumns } from './sliceColumns.ts';
import type { Filters } from './sliceOptions.ts';
import { timelineOf } from './timeline.ts';

const written = new WeakMap<SliceOfView, Record<string, unknown>>();

/** The columns of a slice; they live as long as the slice, so the same one is written out once. */
const columnsOf = (slice: SliceOfView): Record<string, unknown> => {
  const columns = written.get(slice) ?? toSliceColumns(slice);
  written.set(slice, columns);
  return columns;
};

const toFilters = (args: QuerySliceArgs | QueryTimelineArgs): Filters => ({
  lens: args.lens ?? 'FOUR_TRACKS',
  kinds: 'kinds' in args ? args.kinds : null,
  tracks: args.tracks ?? null,
  conflicts: args.conflicts ?? null,
  confidences: args.confidences ?? null,
  sides: args.sides ?? null,
  focus: args.focus ?? null,
  depth: withinLimits('depth', args.depth, 1, limits.slice.depth),
});

/** The resolvers of slices, timelines and lanes. */
export const resolvers: Resolvers = {
  Query: {
    slice: async (_, args, context) =>
      sliceOf(await context.view(), {
        ...toFilters(args),
        window: args.window == null ? openWindow : toWindow(args.window),
        certainty: args.certainty ?? 'RECORDED',
        limit: withinLimits('limit', args.limit, 1, limits.slice.nodes),
      }),
    timeline: async (_, args, context) => {
      const window = args.window == null ? openWindow : toWindow(args.window);
      const timeline = timelineOf(await context.view(), toFilters(args), window, args.bucket ?? null);
      return { ...timeline, lanes: [...timeline.lanes] };
    },
    eventsByLens: async (_, { lens }, context) => eventsByLens(await context.view(), lens ?? 'FOUR_TRACKS'),
    lanes: (_, { lens }) => [...lanesOf(lens ?? 'FOUR_TRACKS')],
  },
  Slice: {
    revision: ({ view }) => view.revision,
    nodeCount: ({ slice }) => slice.nodes.length,
    edgeCount: ({ slice }) => slice.edges.length,
    leftOut: (asked) => asked,
    nodes: ({ view, slice }, args) =>
      toConnection(
        slice.nodes,
        args,
        (node) => view.entities[node]!.id,
        (node) => ({ view, node }),
      ),
    edges: ({ view, slice }, args) =>
      toConnection(
        slice.edges,
        args,
        (edge) => view.relationships[edge]!.id,
        (edge) => ({ view, edge }),
      ),
    columns: columnsOf,
  },
  LeftOut: {
    byLimit: ({ slice }) => slice.byLimit,
    byWindow: ({ slice }) => slice.byWindow,
    byFilter: ({ slice }) => slice.byFilter,
    possible: countPossible,
    contradictions: countContradictions,
  },
};
