import { laneColor } from '../../ui/laneColor.ts';
import tone from '../../ui/tone.module.css';
import styles from './TrackChip.module.css';

/** A track's short name in few letters: `1.5`, `Research`. */
export const trackName = (code: string): string =>
  /^[I1]/.test(code) ? code : code.charAt(0).toUpperCase() + code.slice(1);

/** A track by its code, over its colour. */
export const TrackChip = ({ code }: { readonly code: string }) => (
  <span className={styles.chip} style={{ borderColor: laneColor(code) }}>
    <span className={tone.visuallyHidden}>Track </span>
    {trackName(code)}
  </span>
);
