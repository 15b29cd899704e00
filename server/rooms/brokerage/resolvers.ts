import type { ProjectedActors } from '../../analysis/actors/projectionOf.ts';
import { askingOf, type Context } from '../../context.ts';
import { sentenceOf } from '../../domain/wording.ts';
import { toActorRequest } from '../../graphql/projectionInput.ts';
import type { Resolvers } from '../../graphql/schema.generated.ts';
import { withinLimits } from '../../graphql/withinLimits.ts';
import { limits } from '../../limits.ts';
import { askActors, askDrawn, askPresent, askProjection } from '../../meaning/actors/askActors.ts';
import { describeProjection } from '../../meaning/actors/describeProjection.ts';
import { measureAll } from '../../meaning/actors/measureAll.ts';
import {
  definedOrNull,
  groupHandles,
  groupOfPerson,
  type BrokersHandle,
  type ProjectionHandle,
} from '../../meaning/actors/measuredActors.ts';
import { toProjectionColumns } from '../../meaning/actors/projectionColumns.ts';
import { requireNodesOfKind } from '../../view/requireNodes.ts';
import { askBrokerChanges, type ChangedRank } from './brokerChanges.ts';
import { toBrokerColumns } from './brokerColumns.ts';
import { betweennessShare, fragilityOf, rolesOf } from './brokerMeasures.ts';
import { askBrokerSeries } from './brokerSeries.ts';
import { inOrder, toBrokersPage } from './brokersPage.ts';
import { explanations } from './explanations.ts';
import { groupsConnected } from './groupsConnected.ts';
import { sidesOfBroker, sidesWording } from './sidesOfBroker.ts';
import { samplingSentence } from './samplingSentence.ts';

const usualGrouping = 'CAMP';
const usualMeasure = 'BETWEENNESS';

const projectedOf = ({ actors }: Pick<ProjectionHandle, 'actors'>, context: Context): Promise<ProjectedActors> =>
  askProjection(askingOf(context), actors);

const firstOf = (changes: readonly ChangedRank[], first: number | null | undefined) => ({
  totalCount: changes.length,
  nodes: changes.slice(0, withinLimits('first', first, 1, limits.page)),
});

/** The resolvers of brokerage. */
export const resolvers: Resolvers = {
  Query: {
    projection: async (_, { input }, context): Promise<ProjectionHandle> => {
      const actors = await askActors(await context.view(), toActorRequest(input));
      return { actors, present: await askPresent(actors), measured: null };
    },
    brokers: (_, args, context) =>
      context.progress.follow(args.progressId, async (report): Promise<BrokersHandle> => {
        const first = withinLimits('first', args.first, 1, limits.page);
        const view = await context.view();
        const actors = await askActors(view, toActorRequest(args.input));
        const [grouping, sort] = [args.grouping ?? usualGrouping, args.sort ?? usualMeasure];
        const measured = await measureAll(askingOf(context, report), actors, grouping, sort);
        const wanted = args.people == null ? null : requireNodesOfKind(view, 'people', args.people, 'PERSON');
        return { measured, people: inOrder(measured, wanted), first, after: args.after ?? null };
      }),
    brokerSeries: (_, args, context) =>
      context.progress.follow(args.progressId, async (report) => {
        withinLimits('people', args.people.length, 0, limits.brokerage.peopleOfSeries);
        const [measure, grouping] = [args.measure ?? usualMeasure, args.grouping ?? usualGrouping];
        const request = toActorRequest(args.input);
        return askBrokerSeries(
          askingOf(context, report),
          await context.view(),
          request,
          args.people,
          measure,
          grouping,
        );
      }),
    brokerChanges: (_, args, context) =>
      context.progress.follow(args.progressId, async (report) => {
        const [measure, grouping] = [args.measure ?? usualMeasure, args.grouping ?? usualGrouping];
        const [before, after] = [toActorRequest(args.input, args.before), toActorRequest(args.input, args.after)];
        return askBrokerChanges(askingOf(context, report), await context.view(), { before, after }, measure, grouping);
      }),
    progress: (_, { id }, context) => context.progress.read(id),
    measures: () => [...explanations],
  },
  Projection: {
    people: ({ actors }) => actors.world.personCount,
    ties: async (handle, _, context) => (await projectedOf(handle, context)).a.length,
    components: async (handle, _, context) => (await projectedOf(handle, context)).componentCount,
    isolates: async (handle, _, context) => (await projectedOf(handle, context)).isolateCount,
    sentence: async (handle, _, context) =>
      sentenceOf(describeProjection(handle.actors, (await projectedOf(handle, context)).a.length)),
    wording: async (handle, _, context) =>
      describeProjection(handle.actors, (await projectedOf(handle, context)).a.length),
    columns: async ({ actors, present, measured }, _, context) => {
      const asking = askingOf(context);
      const drawn = await askDrawn(asking, actors);
      return toProjectionColumns(drawn, present === null ? null : await askDrawn(asking, present), measured);
    },
  },
  BrokerConnection: {
    edges: (handle) => toBrokersPage(handle).edges,
    nodes: (handle) => toBrokersPage(handle).nodes,
    pageInfo: (handle) => toBrokersPage(handle).pageInfo,
    totalCount: ({ people }) => people.length,
    projection: async ({ measured }): Promise<ProjectionHandle> => {
      const { actors } = measured;
      return { actors, present: await askPresent(actors), measured };
    },
    groups: ({ measured }) => groupHandles(measured),
    ungrouped: ({ measured }) => measured.named.grouping.ungrouped,
    sampled: ({ measured }) => samplingSentence(measured),
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
  SidesOfPerson: {
    sides: ({ sides }) => [...sides],
    sentence: (sides) => sentenceOf(sidesWording(sides)),
    wording: sidesWording,
  },
  Broker: {
    person: ({ measured: { actors }, person }) => ({ view: actors.view, node: actors.people[person]! }),
    rank: ({ measured, person }) => measured.ranking.rank[person]!,
    group: ({ measured, person }) => groupOfPerson(measured, person),
    sides: sidesOfBroker,
    degree: ({ measured, person }) => measured.measures.degree[person]!,
    betweenness: ({ measured, person }) => definedOrNull(measured.measures.betweenness?.[person]),
    betweennessShare,
    constraint: ({ measured, person }) => definedOrNull(measured.measures.constraint?.[person]),
    effectiveSize: ({ measured, person }) => definedOrNull(measured.measures.effectiveSize?.[person]),
    efficiency: ({ measured, person }) => definedOrNull(measured.measures.efficiency?.[person]),
    roles: rolesOf,
    articulation: ({ measured, person }) => measured.measures.articulation[person] === 1,
    fragility: (handle, _, context) => fragilityOf(askingOf(context), handle),
    connects: async (handle, _, context) => groupsConnected(handle, await projectedOf(handle.measured, context)),
  },
};
