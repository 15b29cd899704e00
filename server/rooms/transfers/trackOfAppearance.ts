import { tracksOfLens } from '../../meaning/lanesOfLens.ts';
import type { AppearanceOfLedger } from './ledger.ts';

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
