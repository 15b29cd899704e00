import type { BrokerChangesQuery } from '../../api/operations.generated.ts';

/** How one person's place changed. */
export type RankChange = BrokerChangesQuery['brokerChanges'][number];

/** People whose places changed, by how. */
export interface Movers {
  /** Higher after than before, the most first. */
  readonly rose: readonly RankChange[];
  readonly fell: readonly RankChange[];
  /** With a place only after, the highest first. */
  readonly came: readonly RankChange[];
  /** With a place only before, the highest first. */
  readonly left: readonly RankChange[];
}

/** Sorts changes by how people moved; who kept the place is left out. */
export const rankMovers = (changes: readonly RankChange[]): Movers => {
  const rise = ({ before, after }: RankChange): number => (before ?? 0) - (after ?? 0);
  const both = changes.filter(({ before, after }) => before !== null && after !== null);
  return {
    rose: both.filter((change) => rise(change) > 0).sort((one, other) => rise(other) - rise(one)),
    fell: both.filter((change) => rise(change) < 0).sort((one, other) => rise(one) - rise(other)),
    came: changes.filter(({ before }) => before === null).sort((one, other) => (one.after ?? 0) - (other.after ?? 0)),
    left: changes.filter(({ after }) => after === null).sort((one, other) => (one.before ?? 0) - (other.before ?? 0)),
  };
};
