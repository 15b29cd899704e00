import type { EdgeHandle } from '../../view/nodesAndEdges.ts';
import { tracksOfLens } from '../../meaning/lanesOfLens.ts';
import type { AppearanceOfLedger, LedgerOfView } from './ledger.ts';

/** The records that an appearance rests on, as edges. */
export const evidenceOf = ({ appearances }: LedgerOfView, appearance: number): number[] =>
  Array.from(appearances.evidence.subarray(appearances.offsets[appearance], appearances.offsets[appearance + 1]));

/** The records that an appearance rests on. */
export const evidenceOfAppearance = ({ source, appearance }: AppearanceOfLedger): EdgeHandle[] =>
  evidenceOf(source, appearance).map((edge) => ({ view: source.view, edge }));

/** All that a transfer rests on: the records of both appearances, and of the codings that place them. */
export const evidenceOfTransfer = (source: LedgerOfView, transfer: number): EdgeHandle[] => {
  const ends = [source.ledger.first[transfer]!, source.ledger.second[transfer]!];
  const records = ends.flatMap((appearance) => evidenceOf(source, appearance));
  const codings = ends.map((appearance) => source.tracks.coding[appearance]!).filter((edge) => edge >= 0);
  return [...new Set([...records, ...codings])].map((edge) => ({ view: source.view, edge }));
};

/** The code of the track of an appearance. */
export const trackOf = ({ source, appearance }: AppearanceOfLedger): string =>
  tracksOfLens(source.lens)[source.tracks.track[appearance]!]!.code;

/** The codes of the tracks that its event is coded on besides, the most official first. */
export const contestedOf = ({ source, appearance }: AppearanceOfLedger): string[] => {
  const { track, coded } = source.tracks;
  return tracksOfLens(source.lens)
    .filter((_, place) => place !== track[appearance] && (coded[appearance]! & (1 << place)) !== 0)
    .map(({ code }) => code);
};
