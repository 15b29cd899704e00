import type { Context } from '../../context.ts';
import { aliasesOf } from '../../domain/aliases.ts';
import { type Kind, labelOfKind } from '../../domain/kinds.ts';
import { listOf, numberOf, textOf } from '../../domain/records.ts';
import { toConnection } from '../../graphql/relayConnection.ts';
import type { ConflictResolvers, Lens, QueryResolvers, Resolvers } from '../../graphql/schema.generated.ts';
import { toWindow } from '../../graphql/windowArgument.ts';
import { campsOf } from '../../meaning/camps.ts';
import { entityOf, findEdge, findNode, relationshipOf, type NodeHandle } from '../../view/nodesAndEdges.ts';
import { conflictsOf, edgesOfEntity, findOfKind, listOfKind, neighbours, sourcesOf } from './entities.ts';
import { delegationsOf } from './delegations.ts';
import { toEnumValue } from '../../graphql/enumValues.ts';
import { toTests } from './filters.ts';
import { disputedRecords, recordOfDispute, toDispute } from './disputes.ts';
import { metBy } from './met.ts';
import { contradictionResolvers, pageOfContradictions } from './contradictions.ts';
import { holdingsOf } from './holdings.ts';
import { relationshipResolvers } from './relationshipResolvers.ts';
import { inBrief, namesakesOf } from './tellApart.ts';
import { spanOfNode } from './spansOfEntities.ts';

const text = (handle: NodeHandle, name: string): string => textOf(entityOf(handle).properties, name);
const optionalText = (handle: NodeHandle, name: string): string | null => text(handle, name) || null;
const list = (handle: NodeHandle, name: string): string[] => [...listOf(entityOf(handle).properties, name)];

const common = {
  id: (handle) => entityOf(handle).id,
  kind: (handle) => entityOf(handle).kind,
  name: (handle) => text(handle, 'name'),
  aliases: (handle) => [...aliasesOf(entityOf(handle).properties)],
  summary: (handle) => text(handle, 'summary'),
  inBrief,
  namesakes: namesakesOf,
  span: spanOfNode,
  confidence: (handle) => toEnumValue(text(handle, 'confidence')),
  sources: (handle) => sourcesOf(handle.view, entityOf(handle)),
  relationships: (handle, { window, ...options }) => {
    const { view } = handle;
    const edges = edgesOfEntity(handle, { ...options, window: window == null ? null : toWindow(window) });
    const idOf = (edge: number): string => relationshipOf({ view, edge }).id;
    return toConnection(edges, options, idOf, (edge) => ({ view, edge }));
  },
  contradictions: (handle, page) => pageOfContradictions(handle.view, [entityOf(handle).id], page),
} satisfies ConflictResolvers;

const codings = (handle: NodeHandle) =>
  edgesOfEntity(handle, { types: ['ON_TRACK'], direction: 'OUT' }).map((edge) => ({ view: handle.view, edge }));

interface ListArguments {
  readonly filter?: Parameters<typeof toTests>[1];
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The two fields by which a kind is asked for: one entity by its id, and the list. */
const one =
  (kind: Kind) =>
  async (_: unknown, { id }: { id: string }, context: Context): Promise<NodeHandle | null> =>
    findOfKind(await context.view(), kind, id);

const many = (kind: Kind) => async (_: unknown, args: ListArguments, context: Context) => {
  const view = await context.view();
  const nodes = listOfKind(view, kind, toTests(view, args.filter));
  const idOf = (node: number): string => entityOf({ view, node }).id;
  return toConnection(nodes, args, idOf, (node) => ({ view, node }));
};

const query: QueryResolvers = {
  holdings: async (_, __, context) => ({ ...holdingsOf(await context.view()), engine: context.engine }),
  node: async (_, { id }, context) => findNode(await context.view(), id),
  relationship: async (_, { id }, context) => findEdge(await context.view(), id),
  contradictions: async (_, { of, ...page }, context) => pageOfContradictions(await context.view(), of, page),
  disputes: async (_, { of, ...page }, context) => {
    const view = await context.view();
    const idOf = (place: number): string => recordOfDispute(view, place).id;
    return toConnection(disputedRecords(view, of), page, idOf, (place) => toDispute(view, place));
  },
  person: one('PERSON'),
  people: many('PERSON'),
  institution: one('INSTITUTION'),
  institutions: many('INSTITUTION'),
  conflict: one('CONFLICT'),
  conflicts: many('CONFLICT'),
  process: one('PROCESS'),
  processes: many('PROCESS'),
  meeting: one('MEETING'),
  meetings: many('MEETING'),
  idea: one('IDEA'),
  ideas: many('IDEA'),
  document: one('DOCUMENT'),
  documents: many('DOCUMENT'),
  source: one('SOURCE'),
  sources: many('SOURCE'),
};

/** The resolvers of entities and their relationships. */
export const resolvers: Resolvers = {
  Query: query,
  Contradiction: contradictionResolvers,
  Entity: { __resolveType: (handle) => labelOfKind[entityOf(handle).kind] },
  Person: {
    ...common,
    born: (handle) => optionalText(handle, 'born'),
    died: (handle) => optionalText(handle, 'died'),
    languages: (handle) => list(handle, 'languages'),
    met: (handle, options) => {
      const met = metBy(handle);
      const idOf = (place: number): string => entityOf(met[place]!.person).id;
      return toConnection([...met.keys()], options, idOf, (place) => met[place]!);
    },
  },
  Institution: {
    ...common,
    institutionKind: (handle) => toEnumValue(text(handle, 'institutionKind')),
    languages: (handle) => list(handle, 'languages'),
    delegations: ({ view, node }, options) =>
      toConnection(
        delegationsOf(view, '').get(node) ?? [],
        options,
        (edge) => relationshipOf({ view, edge }).id,
        (edge) => ({ view, edge }),
      ),
    country: (handle) => optionalText(handle, 'country'),
  },
  Conflict: {
    ...common,
    camps: ({ view, node }) =>
      campsOf(view, '')
        .all.filter(({ conflict }) => conflict === node)
        .map(({ key, label, institutions, isPrimary }) => ({
          key,
          label,
          institutions: institutions.map((institution) => ({ view, node: institution })),
          primary: isPrimary,
        })),
  },
  Process: {
    ...common,
    trackCodings: codings,
    meetings: (handle) => neighbours(handle, 'PART_OF', 'IN'),
    conflicts: conflictsOf,
  },
  Meeting: {
    ...common,
    place: (handle) => text(handle, 'place'),
    country: (handle) => optionalText(handle, 'country'),
    trackCodings: codings,
    process: (handle) => neighbours(handle, 'PART_OF', 'OUT')[0] ?? null,
  },
  Idea: common,
  Document: {
    ...common,
    documentKind: (handle) => toEnumValue(text(handle, 'documentKind')),
    url: (handle) => optionalText(handle, 'url'),
  },
  Track: {
    ...common,
    lens: (handle) => text(handle, 'lens') as Lens,
    rank: (handle) => numberOf(entityOf(handle).properties, 'rank'),
  },
  Source: {
    ...common,
    sourceKind: (handle) => text(handle, 'sourceKind'),
    url: (handle) => optionalText(handle, 'url'),
    published: (handle) => optionalText(handle, 'published'),
    accessed: (handle) => entityOf(handle).properties['accessed'] === true,
  },
  ...relationshipResolvers,
};
