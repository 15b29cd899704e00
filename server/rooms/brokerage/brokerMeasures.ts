import type { RoleColumns } from '../../analysis/actors/measureActors.ts';
import { askFragility } from '../../meaning/actors/askActors.ts';
import { definedOrNull, type BrokerHandle } from '../../meaning/actors/measuredActors.ts';
import type { Asking } from '../../work/asking.ts';

/** Betweenness as a share of all pairs of others; null where it is not defined, and where there is no pair. */
export const betweennessShare = ({ measured: { actors, measures }, person }: BrokerHandle): number | null => {
  const value = definedOrNull(measures.betweenness?.[person]);
  const others = actors.world.personCount - 1;
  return value === null || others < 2 ? null : value / ((others * (others - 1)) / 2);
};

const roleAt = ({ count, z }: RoleColumns, person: number) => ({
  count: count[person]!,
  zScore: definedOrNull(z[person]),
});

/** How often a person takes each role between groups; null where it is not defined. */
export const rolesOf = ({ measured: { measures }, person }: BrokerHandle) => {
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
};

/** The fragility of a person; where it was not measured yet, it is for all who are told of together. */
export const fragilityOf = async (
  asking: Asking,
  { measured, person, alongside }: BrokerHandle,
): Promise<number | null> => {
  const { actors, named, measures, fragility } = measured;
  const { share } = fragility ?? (await askFragility(asking, actors, named, measures, alongside));
  return definedOrNull(share[person]);
};
