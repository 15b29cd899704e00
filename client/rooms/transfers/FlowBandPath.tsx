import { directionColor, directionWords } from './directionWords.ts';
import type { FlowBand } from './flowLayout.ts';
import { trackName } from './TrackChip.tsx';
import styles from './FlowBandPath.module.css';

const describeBand = ({ from, to, direction, possible, count }: FlowBand): string =>
  `${trackName(from)} → ${trackName(to)}: ${count.toLocaleString('en')}, ${directionWords[direction].name.toLowerCase()}${possible ? ', only possible' : ''}`;

/** Transfers from one track to another as a band, coloured by where they lead. */
export const FlowBandPath = ({
  band,
  isNamed = false,
}: {
  readonly band: FlowBand;
  /** Whether it says what it is to who points at it. */
  readonly isNamed?: boolean;
}) => (
  <path
    className={styles.band}
    data-possible={band.possible}
    d={band.path}
    style={{ stroke: directionColor(band.direction), strokeWidth: Math.max(band.width, 1) }}
  >
    {isNamed && <title>{describeBand(band)}</title>}
  </path>
);
