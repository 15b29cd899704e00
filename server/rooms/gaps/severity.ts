import type { GroupPairs } from '../../analysis/actors/measureGroupPairs.ts';

type Ties = Pick<GroupPairs, 'observed' | 'expected' | 'bridgeCount'>;

/** Fewer bridges than this are too few: one person's absence, or two's, would part the groups. */
const enoughBridges = 2;
/** Chance must give at least one tie before fewer can mean anything. */
const leastExpected = 1;

/** How far ties fall short of what chance would give: 0 for as many, 1 for none at all. */
const shortfallOf = ({ observed, expected }: Ties, pair: number): number =>
  expected[pair]! > 0 ? Math.max(0, 1 - observed[pair]! / expected[pair]!) : 0;

/** A pair is a gap where it has less than half of the ties that chance would give, or fewer than two disjoint bridges. */
export const isGap = (ties: Ties, pair: number): boolean =>
  ties.bridgeCount[pair]! < enoughBridges || (ties.expected[pair]! >= leastExpected && shortfallOf(ties, pair) > 1 / 2);

/**
 * How severe a gap is, from 0 to 1: the mean of the shortfall of ties and of how few hold them (1 for no bridge, 1/2 for
 * one), times expected / (1 + expected): pairs whom chance would hardly tie weigh little.
 */
export const severityOf = (ties: Ties, pair: number): number => {
  const expected = ties.expected[pair]!;
  const thinness = Math.max(0, 1 - ties.bridgeCount[pair]! / enoughBridges);
  return ((shortfallOf(ties, pair) + thinness) / 2) * (expected / (1 + expected));
};
