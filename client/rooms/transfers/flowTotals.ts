import type { TransferFlowsQuery } from '../../api/types.generated.ts';
import type { TransferDirection } from '../../api/columns/transferColumns.ts';

/** Transfers counted from track to track, as the server gives them. */
export type Flows = TransferFlowsQuery['transferFlows'];

type Flow = Flows['groups'][number]['flows'][number];

/** Transfers from one track to another, over one or all stretches of time. */
export interface FlowCell {
  readonly from: string;
  readonly to: string;
  readonly direction: TransferDirection;
  readonly definite: number;
  /** Those of which the order is only possible. */
  readonly possible: number;
}

/** How many transfers lead where. */
export type DirectionTotals = Readonly<Record<TransferDirection, number>>;

/** Where a step from one track to another leads; `codes` are the tracks, the most official first. */
export const directionBetween = (
  from: string,
  to: string,
  codes: readonly string[],
  ranked: boolean,
): TransferDirection => {
  if (from === to) return 'LATERAL';
  if (!ranked) return 'UNRANKED';
  return codes.indexOf(to) < codes.indexOf(from) ? 'UPWARD' : 'DOWNWARD';
};

/** Adds flows up from track to track, in the order of the tracks; `bucket` null takes all time together. */
export const addFlows = (
  flows: readonly Flow[],
  bucket: number | null,
  codes: readonly string[],
  ranked: boolean,
): FlowCell[] => {
  const cells = new Map<string, FlowCell>();
  for (const { bucket: at, from, to, count, definite } of flows) {
    if (bucket !== null && at !== bucket) continue;
    const key = `${codes.indexOf(from)} ${codes.indexOf(to)}`;
    const known = cells.get(key);
    cells.set(key, {
      from,
      to,
      direction: directionBetween(from, to, codes, ranked),
      definite: (known?.definite ?? 0) + definite,
      possible: (known?.possible ?? 0) + count - definite,
    });
  }
  const place = ({ from, to }: FlowCell): number => codes.indexOf(from) * codes.length + codes.indexOf(to);
  return [...cells.values()].sort((one, other) => place(one) - place(other));
};

/** How many transfers the cells hold. */
export const countCells = (cells: readonly FlowCell[]): number =>
  cells.reduce((sum, { definite, possible }) => sum + definite + possible, 0);

/** How many of them lead where. */
export const totalsByDirection = (cells: readonly FlowCell[]): DirectionTotals => {
  const totals = { UPWARD: 0, DOWNWARD: 0, LATERAL: 0, UNRANKED: 0 };
  for (const { direction, definite, possible } of cells) totals[direction] += definite + possible;
  return totals;
};

/** The transfers of one group. */
export interface FlowGroup {
  readonly label: string;
  /** What the group is, where that is on record. */
  readonly entities: Flows['groups'][number]['entities'];
  readonly cells: readonly FlowCell[];
  readonly total: number;
  readonly totals: DirectionTotals;
}

/** Transfers group by group, the largest first; groups without any in this stretch of time are left out. */
export const totalsByGroup = (
  { groups }: Pick<Flows, 'groups'>,
  bucket: number | null,
  codes: readonly string[],
  ranked: boolean,
): FlowGroup[] =>
  groups
    .map(({ label, entities, flows }) => {
      const cells = addFlows(flows, bucket, codes, ranked);
      return { label, entities, cells, total: countCells(cells), totals: totalsByDirection(cells) };
    })
    .filter(({ total }) => total > 0)
    .sort((one, other) => other.total - one.total);
