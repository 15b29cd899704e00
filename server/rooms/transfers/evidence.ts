import type { EdgeHandle } from '../../view/nodesAndEdges.ts';
import type { AppearanceOfLedger, PairsOfView, PlacedAppearances } from './ledger.ts';

/** The records that an appearance rests on, as edges. */
export const evidenceOf = ({ appearances }: PlacedAppearances, appearance: number): number[] =>
  Array.from(appearances.evidence.subarray(appearances.offsets[appearance], appearances.offsets[appearance + 1]));

/** The records that an appearance rests on. */
export const evidenceOfAppearance = ({ source, appearance }: AppearanceOfLedger): EdgeHandle[] =>
  evidenceOf(source, appearance).map((edge) => ({ view: source.view, edge }));

/** All that a transfer, or a pair whose order is not known, rests on: the records of both appearances, and of the codings that place them. */
export const evidenceOfTransfer = (source: PairsOfView, transfer: number): EdgeHandle[] => {
  const ends = [source.ledger.first[transfer]!, source.ledger.second[transfer]!];
  const records = ends.flatMap((appearance) => evidenceOf(source, appearance));
  const codings = ends.map((appearance) => source.tracks.coding[appearance]!).filter((edge) => edge >= 0);
  return [...new Set([...records, ...codings])].map((edge) => ({ view: source.view, edge }));
};
