/** Where a transfer leads. */
export type TransferDirection = 'UPWARD' | 'DOWNWARD' | 'LATERAL' | 'UNRANKED';

/** What the server sends of all transfers: the `TransferColumns` scalar, version 1, as its description in the SDL says. */
export interface TransferColumns {
  readonly id: readonly string[];
  readonly carrier: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly fromTrack: readonly string[];
  readonly toTrack: readonly string[];
  readonly direction: readonly TransferDirection[];
  /** Whether each end is an event (or document) or an office. */
  readonly fromVia: readonly ('EVENT' | 'OFFICE')[];
  readonly via: readonly ('EVENT' | 'OFFICE')[];
  readonly certainty: readonly ('POSSIBLE' | 'DEFINITE')[];
  readonly day: readonly number[];
}
