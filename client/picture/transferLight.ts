import type { TransferDirection } from '../api/columns/transferColumns.ts';

/** A transfer that the picture can draw: a carrier's way from one place to the next. */
export interface DrawnTransfer {
  readonly id: string;
  readonly carrier: string;
  readonly from: string;
  readonly to: string;
  readonly direction: TransferDirection;
  /** True when the order of its ends holds only under some reading of their dates. */
  readonly possible: boolean;
  /** The first day on which it can have arrived. */
  readonly day: number;
}

/** The transfers that stand out in the picture, and the one that was opened. */
export interface TransferLight {
  /** By `stepKey`. */
  readonly transfers: ReadonlyMap<string, DrawnTransfer>;
  readonly chosen: string | null;
}

/** Names a carrier's step from one place to the next. */
export const stepKey = (carrier: string, from: string, to: string): string => `${carrier} ${from} ${to}`;
