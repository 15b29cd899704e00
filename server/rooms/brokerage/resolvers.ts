import type { RoleColumns } from '../../analysis/actors/measureActors.ts';
import type { Context } from '../../context.ts';
import { toActorRequest } from '../../graphql/projectionInput.ts';
import { toConnection } from '../../graphql/relayConnection.ts';
import type { Resolvers } from '../../graphql/schema.generated.ts';
import { withinLimits } from '../../graphql/withinLimits.ts';
import { limits } from '../../limits.ts';
import { askActors, askFragility, askPresent, askProjection, type Asking } from '../../meaning/actors/askActors.ts';
import { describeProjection } from '../../meaning/actors/describeProjection.ts';
import { measureAll } from '../../meaning/actors/measureAll.ts';
import {
  definedOrNull,
  groupHandles,
  groupOfPerson,
  type BrokerHandle,
  type BrokersHandle,
  type ProjectionHandle,
} from '../../meaning/actors/measuredActors.ts';
import { toProjectionColumns } from '../../meaning/actors/projectionColumns.ts';
import { requireNodesOfKind } from '../../view/requireNodes.ts';
import { partOf } from '../../work/progressBoard.ts';
import { changesOf, type ChangedRank } from './brokerChanges.ts';
import { toBrokerColumns } from './brokerColumns.ts';
import { seriesOf } from './brokerSeries.ts';
import { explanations } from './explanations.ts';
import { connectionsOf } from './groupsConnected.ts';

type Report = Asking['asker']['onProgress'];
const silent: Report = () => {};

const askingOf = ({ work, signal }: Context, onProgress: Report = silent): Asking => ({
  work,
  asker: { signal, onProgress },
});

/** Draws a projection, beside the present where there is a draft. */
const drawn = async (context: Context, { actors, present }: ProjectionHandle) => {
  const asking = askingOf(context);
  return {
    after: { actors, projected: await askProjection(asking, actors) },
    before: present === null ? null : { actors: present, projected: await askProjection(asking, present) },
  };
};

const pageOf = (handle: BrokersHandle) => {
  const { measured } = handle;
  const { view, people } = measured.actors;
  const idOf = (person: number): string => view.entities[people[person]!]!.id;
  const { edges, nodes, pageInfo } = toConnection(handle.people, handle, idOf, (person) => person);
  const toBroker = (person: number): BrokerHandle => ({ measured, person, alongside: nodes });
  return {
    edges: edges.map(({ cursor, node }) => ({ cursor, node: toBroker(node) })),
    nodes: nodes.map(toBroker),
    pageInfo,
  };
};

const roleAt = ({ count, z }: RoleColumns, person: number) => ({
  count: count[person]!,
  zScore: definedOrNull(z[person]),
});

const firstOf = (changes: readonly ChangedRank[], first: number | null | undefined) => ({
  totalCount: changes.length,
  nodes: changes.slice(0, withinLimits('first', first, 1, limits.page)),
});

/** The resolvers of brokerage. */
export const resolvers: Resolvers = {
  Query: {
    projection: async (_, { input }, context): Promise<ProjectionHandle> => {
      const view = await context.view();
      const actors = await askActors(view, toActorRequest(input));
      return { actors, present: await askPresent(actors), measured: null };
    },
    brokers: (_, args, context) =>
      context.progress.follow(args.progressId, async (report): Promise<BrokersHandle> => {
        const first = withinLimits('first', args.first, 1, limits.page);
        const view = await context.view();
        const actors = await askActors(view, toActorRequest(args.input));
        const [grouping, sort] = [args.grouping ?? 'SIDE', args.sort ?? 'BETWEENNESS'];
        const measured = await measureAll(askingOf(context, report), actors, grouping, sort);
        const wanted = args.people == null ? null : new Set(requireNodesOfKind(view, 'people', args.people, 'PERSON'));
        const people = measured.ranking.order.filter((person) => wanted?.has(actors.people[person]!) ?? true);
        return { measured, people, first, after: args.after ?? null };
      }),
    brokerSeries: (_, args, context) =>
      context.progress.follow(args.progressId, async (report) => {
        withinLimits('people', args.people.length, 0, limits.brokerage.peopleOfSeries);
        return seriesOf(
          askingOf(context, report),
          await context.view(),
          toActorRequest(args.input),
          args.people,
          args.measure ?? 'BETWEENNESS',
          args.grouping ?? 'SIDE',
        );
      }),
    brokerChanges: (_, args, context) =>
      context.progress.follow(args.progressId, async (report) => {
        const view = await context.view();
        const [measure, grouping] = [args.measure ?? 'BETWEENNESS', args.grouping ?? 'SIDE'];
        const measureIn = async (window: typeof args.before, onProgress: Report) =>
          measureAll(
            askingOf(context, onProgress),
            await askActors(view, toActorRequest(args.input, window)),
            grouping,
            measure,
            true,
          );
        const before = await measureIn(args.before, partOf(report, 0, 0.5));
        const after = await measureIn(args.after, partOf(report, 0.5, 1));
        return changesOf(before, after, measure);
      }),
    progress: (_, { id }, context) => context.progress.read(id),
    measures: () => [...explanations],
  },
  Projection: {
    people: ({ actors }) => actors.world.personCount,
    ties: async ({ actors }, _, context) => (await askProjection(askingOf(context), actors)).a.length,
    components: async ({ actors }, _, context) => (await askProjection(askingOf(context), actors)).componentCount,
    isolates: async ({ actors }, _, context) => (await askProjection(askingOf(context), actors)).isolateCount,
    sentence: async ({ actors }, _, context) =>
      describeProjection(actors, (await askProjection(askingOf(context), actors)).a.length),
    columns: async (handle, _, context) => {
      const { after, before } = await drawn(context, handle);
      return toProjectionColumns(after, before, handle.measured);
    },
  },
  BrokerConnection: {
    edges: (handle) => pageOf(handle).edges,
    nodes: (handle) => pageOf(handle).nodes,
    pageInfo: (handle) => pageOf(handle).pageInfo,
    totalCount: ({ people }) => people.length,
    projection: async ({ measured }): Promise<ProjectionHandle> => {
      const { actors } = measured;
      return { actors, present: await askPresent(actors), measured };
    },
    groups: ({ measured }) => groupHandles(measured),
    ungrouped: ({ measured }) => measured.named.grouping.ungrouped,
    sampled: ({ measured: { actors, measures, fragility } }) => {
      const { personCount } = actors.world;
      const sentences = [
        measures.sampledSources === null
          ? ''
          : `Betweenness is estimated from the shortest paths of ${measures.sampledSources} of ${personCount} people.`,
        fragility === null || fragility.origins === fragility.actors
          ? ''
          : `Fragility is estimated from the connections of ${fragility.origins} of ${fragility.actors} people.`,
        fragility === null || fragility.tried === fragility.tied
          ? ''
          : `Fragility is worked out for ${fragility.tried} of the ${fragility.tied} people with ties: those with the highest betweenness.`,
      ];
      return sentences.filter((sentence) => sentence !== '').join(' ') || null;
    },
    columns: ({ measured }) => toBrokerColumns(measured),
  },
  BrokerChanges: {
    rose: ({ rose }, { first }) => firstOf(rose, first),
    fell: ({ fell }, { first }) => firstOf(fell, first),
    came: ({ came }, { first }) => firstOf(came, first),
    left: ({ left }, { first }) => firstOf(left, first),
  },
  ActorGroup: {
    entity: ({ view, node }) => (node < 0 ? null : { view, node }),
  },
  Broker: {
    person: ({ measured: { actors }, person }) => ({ view: actors.view, node: actors.people[person]! }),
    rank: ({ measured, person }) => measured.ranking.rank[person]!,
    group: ({ measured, person }) => groupOfPerson(measured, person),
    degree: ({ measured, person }) => measured.measures.degree[person]!,
    betweenness: ({ measured, person }) => definedOrNull(measured.measures.betweenness?.[person]),
    betweennessShare: ({ measured: { actors, measures }, person }) => {
      const value = definedOrNull(measures.betweenness?.[person]);
      const others = actors.world.personCount - 1;
      return value === null || others < 2 ? null : value / ((others * (others - 1)) / 2);
    },
    constraint: ({ measured, person }) => definedOrNull(measured.measures.constraint?.[person]),
    effectiveSize: ({ measured, person }) => definedOrNull(measured.measures.effectiveSize?.[person]),
    efficiency: ({ measured, person }) => definedOrNull(measured.measures.efficiency?.[person]),
    roles: ({ measured: { measures }, person }) => {
      const { roles } = measures;
      const total = definedOrNull(roles?.total.count[person]);
      if (roles === null || total === null) return null;
      return {
        coordinator: roleAt(roles.coordinator, person),
        itinerant: roleAt(roles.itinerant, person),
        gatekeeperOrRepresentative: roleAt(roles.gatekeeper, person),
        liaison: roleAt(roles.liaison, person),
        total,
      };
    },
    articulation: ({ measured, person }) => measured.measures.articulation[person] === 1,
    fragility: async ({ measured, person, alongside }, _, context) => {
      const { actors, named, measures } = measured;
      const { share } =
        measured.fragility ?? (await askFragility(askingOf(context), actors, named, measures, alongside));
      return definedOrNull(share[person]);
    },
    connects: async (handle, _, context) =>
      connectionsOf(handle, await askProjection(askingOf(context), handle.measured.actors)),
  },
};
