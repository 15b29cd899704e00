import { withoutWeights } from '../brokerage/actorNetwork.ts';
import { articulationPoints } from '../brokerage/articulationPoints.ts';
import { brokerageRoles } from '../brokerage/brokerageRoles.ts';
import { components } from '../brokerage/components.ts';
import { structuralHoles } from '../brokerage/structuralHoles.ts';
import type { ActorWorld } from './actorWorld.ts';
import { projectActors } from './projectActors.ts';
import type { Report } from './report.ts';

/** A measure of each person of a world. Betweenness and fragility are found apart: they cost far more. */
export type ActorMeasure = 'CONSTRAINT' | 'EFFECTIVE_SIZE' | 'EFFICIENCY' | 'DEGREE' | 'ROLES';

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
}

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
  report('Looking for structural holes', 0.2);
  const holes = wants('CONSTRAINT', 'EFFECTIVE_SIZE', 'EFFICIENCY') ? structuralHoles(network) : null;
  report('Counting roles', 0.4);
  const roles = wants('ROLES') ? brokerageRoles(withoutWeights(network), groupOf, groupCount) : null;
  report('Looking for articulation points', 0.9);
  return {
    degree,
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
  };
};
