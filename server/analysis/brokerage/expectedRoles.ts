/**
 * How often an actor would play each brokerage role if ties were as many but fell anywhere: R. V. Gould & R. M. Fernandez,
 * "Structures of mediation", Sociological Methodology 19 (1989). Every arc is there with the probability d = arcs /
 * (N (N - 1)), independently. A pair (a, b) is brokered with p = d^2 (1 - d); two pairs of one broker that share an arc to
 * or from it vary together by d^3 (1 - d)^3, all others independently. For undirected ties the same is used, as in R's
 * sna; their two directions are not independent, so there z is only approximate.
 */

/** By group: the expectation for an actor of the group and its standard deviation. */
export interface ExpectedRole {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
}

/** What is expected of each role, and of their sum. */
export interface ExpectedRoles {
  readonly coordinator: ExpectedRole;
  readonly itinerant: ExpectedRole;
  readonly gatekeeper: ExpectedRole;
  readonly representative: ExpectedRole;
  readonly liaison: ExpectedRole;
  readonly total: ExpectedRole;
}

/** How many ordered pairs an actor could broker, and how many ordered pairs of such pairs share an arc. */
interface Possible {
  readonly pairs: number;
  readonly sharing: number;
}

const possibleRoles = (sizes: Float64Array, group: number): Record<keyof ExpectedRoles, Possible> => {
  const everyone = sizes.reduce((sum, size) => sum + size, 0);
  const others = everyone - 1;
  const fellows = sizes[group]! - 1;
  const strangers = everyone - sizes[group]!;
  let strangersAlike = 0;
  let strangersAlikeSharing = 0;
  let strangersUnlike = 0;
  let strangersUnlikeSharing = 0;
  for (const [other, size] of sizes.entries()) {
    if (other === group) continue;
    const third = strangers - size;
    strangersAlike += size * (size - 1);
    strangersAlikeSharing += 2 * size * (size - 1) * (size - 2);
    strangersUnlike += size * third;
    strangersUnlikeSharing += 2 * size * third * (third - 1);
  }
  const across: Possible = {
    pairs: strangers * fellows,
    sharing: strangers * fellows * (fellows - 1) + fellows * strangers * (strangers - 1),
  };
  return {
    coordinator: { pairs: fellows * (fellows - 1), sharing: 2 * fellows * (fellows - 1) * (fellows - 2) },
    itinerant: { pairs: strangersAlike, sharing: strangersAlikeSharing },
    gatekeeper: across,
    representative: across,
    liaison: { pairs: strangersUnlike, sharing: strangersUnlikeSharing },
    total: { pairs: others * (others - 1), sharing: 2 * others * (others - 1) * (others - 2) },
  };
};

/** What is expected given the sizes of the groups and the number of arcs between all their actors. */
export const expectedRoles = (sizes: Float64Array, arcs: number): ExpectedRoles => {
  const everyone = sizes.reduce((sum, size) => sum + size, 0);
  const density = everyone < 2 ? 0 : arcs / (everyone * (everyone - 1));
  const probability = density ** 2 * (1 - density);
  const covariance = (density * (1 - density)) ** 3;
  const possible = Array.from(sizes.keys(), (group) => possibleRoles(sizes, group));
  const expected = (role: keyof ExpectedRoles): ExpectedRole => ({
    mean: Float64Array.from(possible, (roles) => roles[role].pairs * probability),
    deviation: Float64Array.from(possible, (roles) =>
      Math.sqrt(roles[role].pairs * probability * (1 - probability) + roles[role].sharing * covariance),
    ),
  });
  return {
    coordinator: expected('coordinator'),
    itinerant: expected('itinerant'),
    gatekeeper: expected('gatekeeper'),
    representative: expected('representative'),
    liaison: expected('liaison'),
    total: expected('total'),
  };
};
