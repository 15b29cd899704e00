import { laneColor } from '../../ui/laneColor.ts';
import tone from '../../ui/tone.module.css';
import styles from './TrackRun.module.css';

/** The tracks that a path crosses, in order. */
export const TrackRun = ({ tracks }: { readonly tracks: readonly string[] }) => (
  <span>
    {tracks.length > 0 && (tracks.length === 1 ? 'Track ' : 'Tracks ')}
    {tracks.map((track, place) => (
      <span key={`${track} ${place}`}>
        {place > 0 && <span className={tone.muted}> → </span>}
        <span className={styles.track} style={{ borderColor: laneColor(track) }}>
          {track}
        </span>
      </span>
    ))}
    {tracks.length === 0 && <span className={tone.muted}>On no track</span>}
  </span>
);
