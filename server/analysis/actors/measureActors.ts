import { withoutWeights, type ActorNetwork } from '../brokerage/actorNetwork.ts';
import { articulationPoints } from '../brokerage/articulationPoints.ts';
import { startBetweenness } from '../brokerage/betweenness.ts';
import { brokerageRoles } from '../brokerage/brokerageRoles.ts';
import { components } from '../brokerage/components.ts';
import { structuralHoles } from '../brokerage/structuralHoles.ts';
import type { ActorWorld } from './actorWorld.ts';
import { drawEvenly } from './drawEvenly.ts';
import { projectActors } from './projectActors.ts';
import type { Report } from './report.ts';

/** A measure of each person of a world. Fragility is found apart: it costs far more. */
export type ActorMeasure = 'BETWEENNESS' | 'CONSTRAINT' | 'EFFECTIVE_SIZE' | 'EFFICIENCY' | 'DEGREE' | 'ROLES';

/** What is to be measured, and by which groups. */
export interface MeasureOrder {
  readonly world: ActorWorld;
  /** The group of each person; -1 for none. */
  readonly groupOf: Int32Array;
  readonly groupCount: number;
  readonly measures: readonly ActorMeasure[];
}

/** How often each person plays a role, and how far from chance that is; NaN where not defined. */
export interface RoleColumns {
  readonly count: Float64Array;
  readonly z: Float64Array;
}

/** Measures by person; NaN where not defined, null where not asked for. */
export interface ActorMeasures {
  readonly degree: Int32Array;
  readonly betweenness: Float64Array | null;
  readonly constraint: Float64Array | null;
  readonly effectiveSize: Float64Array | null;
  readonly efficiency: Float64Array | null;
  readonly roles: Readonly<
    Record<'coordinator' | 'itinerant' | 'gatekeeper' | 'liaison' | 'total', RoleColumns>
  > | null;
  /** 1 for articulation points. */
  readonly articulation: Uint8Array;
  readonly tieCount: number;
  readonly componentCount: number;
  readonly isolateCount: number;
  /** Of how many people betweenness was searched from; all: null. */
  readonly sampledSources: number | null;
}

/** About so many ties are looked at for betweenness, twice each source: some tens of seconds of a thread. */
const betweennessBudget = 12e9;
const sourcesPerStep = 16;
const seed = 2001;

const measureBetweenness = (
  network: ActorNetwork,
  report: Report,
): { values: Float64Array; sampledSources: number | null } => {
  const affordable = Math.max(200, Math.floor(betweennessBudget / Math.max(1, network.out.neighbours.length)));
  const sources = affordable < network.nodeCount ? drawEvenly(network.nodeCount, affordable, seed) : null;
  const run = startBetweenness(network, sources);
  while (run.step(sourcesPerStep)) report('Counting shortest paths', 0.1 + 0.6 * (run.done / run.total));
  return { values: run.result(), sampledSources: sources?.length ?? null };
};

/** Values of people who have no tie are not defined: a person between nobody is not a broker of no importance. */
const withoutIsolates = (values: Float64Array, degree: Int32Array): Float64Array =>
  values.map((value, person) => (degree[person] === 0 ? NaN : value));

/** Measures the people of a world. */
export const measureActors = (
  { world, groupOf, groupCount, measures }: MeasureOrder,
  report: Report,
): ActorMeasures => {
  report('Tying people', 0);
  const network = projectActors(world);
  const { offsets, neighbours } = network.out;
  const degree = Int32Array.from({ length: world.personCount }, (_, person) => offsets[person + 1]! - offsets[person]!);
  const wants = (...some: ActorMeasure[]): boolean => some.some((measure) => measures.includes(measure));
  const between = wants('BETWEENNESS') ? measureBetweenness(network, report) : null;
  report('Looking for structural holes', 0.7);
  const holes = wants('CONSTRAINT', 'EFFECTIVE_SIZE', 'EFFICIENCY') ? structuralHoles(network) : null;
  report('Counting roles', 0.85);
  const roles = wants('ROLES') ? brokerageRoles(withoutWeights(network), groupOf, groupCount) : null;
  report('Looking for articulation points', 0.95);
  return {
    degree,
    betweenness: between === null ? null : withoutIsolates(between.values, degree),
    constraint: holes?.constraint ?? null,
    effectiveSize: holes?.effectiveSize ?? null,
    efficiency: holes?.efficiency ?? null,
    roles:
      roles === null
        ? null
        : {
            coordinator: { count: withoutIsolates(roles.coordinator.count, degree), z: roles.coordinator.z },
            itinerant: { count: withoutIsolates(roles.itinerant.count, degree), z: roles.itinerant.z },
            gatekeeper: { count: withoutIsolates(roles.gatekeeper.count, degree), z: roles.gatekeeper.z },
            liaison: { count: withoutIsolates(roles.liaison.count, degree), z: roles.liaison.z },
            total: { count: withoutIsolates(roles.total.count, degree), z: roles.total.z },
          },
    articulation: articulationPoints(network),
    tieCount: neighbours.length / 2,
    componentCount: components(network).count,
    isolateCount: degree.reduce((count, ties) => count + (ties === 0 ? 1 : 0), 0),
    sampledSources: between?.sampledSources ?? null,
  };
};
