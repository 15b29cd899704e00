import type { TransferDirection } from '../../api/columns/transferColumns.ts';
import { transferDirections } from './fields.ts';
import { addFlows, countCells, totalsByDirection, type DirectionTotals, type Flows } from './flowTotals.ts';

/** The transfers that arrived in one stretch of time. */
export interface FlowBar {
  readonly bucket: Flows['buckets'][number];
  /** Its place among all. */
  readonly place: number;
  readonly total: number;
  readonly totals: DirectionTotals;
}

/** One bar for each stretch of time. */
export const barsOfFlows = ({ buckets, groups }: Flows, codes: readonly string[], ranked: boolean): FlowBar[] => {
  const all = groups.flatMap((group) => group.flows);
  return buckets.map((bucket, place) => {
    const cells = addFlows(all, place, codes, ranked);
    return { bucket, place, total: countCells(cells), totals: totalsByDirection(cells) };
  });
};

/** A part of a bar: as tall as the transfers in one direction are many, on top of those before. */
export interface BarPart {
  readonly direction: TransferDirection;
  readonly y: number;
  readonly height: number;
}

/** The parts of a bar from the ground up; `most` transfers would be as tall as `tallest`. */
export const barParts = (totals: DirectionTotals, most: number, ground: number, tallest: number): BarPart[] => {
  let y = ground;
  return transferDirections.flatMap((direction) => {
    const height = (totals[direction] / most) * tallest;
    y -= height;
    return height === 0 ? [] : [{ direction, y, height }];
  });
};
