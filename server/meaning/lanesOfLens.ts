import { tracksOf, type Lens, type Track } from '../domain/tracks.ts';
import { invalidInput } from '../errors.ts';

/** A lane of the picture. */
export interface Lane {
  readonly code: string;
  readonly label: string;
  readonly definition: string;
}

/** Code of the lane of events whose track is not known under a lens. */
export const undeterminedCode = 'undetermined';

const undetermined = (definition: string): Lane => ({ code: undeterminedCode, label: 'Not determined', definition });

const toLane = ({ code, name, definition }: Track): Lane => ({ code, label: name, definition });

const undeterminedOf: Readonly<Record<Lens, readonly Lane[]>> = {
  FOUR_TRACKS: [],
  DERIVED_TRACKS: [
    undetermined('Too little is recorded of who took part, for which side and in what capacity, to derive a track.'),
  ],
  NINE_TRACKS: [
    undetermined('No institution is recorded that convened or hosted the event, so its track is not known.'),
  ],
};

const tracksByLens = {
  FOUR_TRACKS: tracksOf('FOUR_TRACKS').map(toLane),
  DERIVED_TRACKS: tracksOf('DERIVED_TRACKS').map(toLane),
  NINE_TRACKS: tracksOf('NINE_TRACKS').map(toLane),
} satisfies Record<Lens, readonly Lane[]>;

/** The lanes of the tracks of a lens, in the order of their numbers; without that of what is not determined. */
export const tracksOfLens = (lens: Lens): readonly Lane[] => tracksByLens[lens];

/** The lanes of a lens, the most official first. */
export const lanesOf = (lens: Lens): readonly Lane[] => [...tracksOfLens(lens), ...undeterminedOf[lens]];

/** The lanes of these codes as bits; of all lanes where none are named. Throws INVALID_INPUT for a code of no lane. */
export const bitsOfLanes = (lens: Lens, codes: readonly string[] | null | undefined): number => {
  const known = lanesOf(lens).map(({ code }) => code);
  if (codes == null) return (1 << known.length) - 1;
  return codes.reduce((bits, code) => {
    if (!known.includes(code)) throw invalidInput(`"tracks" names "${code}"; expected some of ${known.join(', ')}.`);
    return bits | (1 << known.indexOf(code));
  }, 0);
};
