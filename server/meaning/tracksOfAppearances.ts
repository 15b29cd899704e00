import type { Lens } from '../domain/tracks.ts';
import { derivePerView } from '../view/derivePerView.ts';
import { appearancesOf } from './appearances.ts';
import { lanesOf, undeterminedCode } from './lanesOfLens.ts';
import { countedCodings } from './trackCodings.ts';
import { tracksUnderLens } from './tracksUnderLens.ts';

/** On which tracks a lens puts the appearances of a view. */
export interface TracksOfAppearances {
  /** The track of each appearance, by its place among the lanes, the most official 0; -1 where it is not known. */
  readonly track: Int8Array;
  /** The coding that puts each there; -1 for none: offices, and every other lens than that of codings. */
  readonly coding: Int32Array;
  /** Every track that the event of each is coded on, as bits; 0 where no coding puts it there. */
  readonly coded: Uint8Array;
}

/** Official posts in states, ministries and intergovernmental organisations: Track I, and government among the nine. */
const trackOfOffices = 0;

/** The tracks of the appearances of a view under a lens. */
export const tracksOfAppearances = derivePerView<Lens, TracksOfAppearances>((view, lens) => {
  const { count, at, isOffice } = appearancesOf(view, '');
  const { drawn, bearer } = tracksUnderLens(view, lens);
  const counted = lens === 'FOUR_TRACKS' ? countedCodings(view, '') : null;
  const undetermined = lanesOf(lens).findIndex(({ code }) => code === undeterminedCode);
  const track = new Int8Array(count);
  const coding = new Int32Array(count).fill(-1);
  const coded = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    if (isOffice[row] === 1) {
      track[row] = trackOfOffices;
      continue;
    }
    const lane = drawn[at[row]!]!;
    track[row] = lane === undetermined ? -1 : lane;
    const event = bearer[at[row]!]!;
    if (counted === null || event < 0) continue;
    coding[row] = counted.edge[event]!;
    coded[row] = counted.coded[event]!;
  }
  return { track, coding, coded };
});
