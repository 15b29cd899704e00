import type { PathsQuery } from '../../api/types.generated.ts';
import { useView } from '../../state/useView.ts';
import { missRemedies } from './missRemedies.ts';
import { Wording } from '../../records/Wording.tsx';
import { TrackRun } from './TrackRun.tsx';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './NearestMissNotice.module.css';

type Miss = NonNullable<PathsQuery['paths']['nearestMiss']>;

/** Why there is no path: how near it was, and the steps that may bring one. */
export const NearestMissNotice = ({ miss }: { readonly miss: Miss }) => {
  const view = useView((state) => state.view);
  const step = useView((state) => state.step);
  const remedies = missRemedies(miss.kind, view, miss.path?.hops.length ?? 0);
  return (
    <div className={styles.miss}>
      <h3>How near it was</h3>
      <p>
        <Wording of={miss.wording} />
      </p>
      {miss.path && (
        <p className={tone.muted}>
          There would be one: <TrackRun tracks={miss.path.tracks} />, in{' '}
          {miss.path.hops.length === 1 ? '1 hop' : `${miss.path.hops.length} hops`}
          {miss.path.entities.length > 2 && ', by '}
          {miss.path.entities
            .slice(1, -1)
            .map(({ name }) => name)
            .join(' · ')}
          . The picture draws it dashed.
        </p>
      )}
      {remedies.length > 0 && (
        <div className={buttons.row}>
          {remedies.map(({ text, change }) => (
            <button key={text} type="button" className={buttons.button} onClick={() => step(change)}>
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};
