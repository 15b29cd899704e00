import { contradictionsSentence } from '../../records/contradictionsSentence.ts';
import { useView } from '../../state/useView.ts';
import type { Slice } from '../../picture/slice.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { countShown } from './countShown.ts';
import { InfluenceBars } from './InfluenceBars.tsx';
import { influenceSentence } from './influenceSentence.ts';
import type { InfluenceState } from './useInfluence.ts';
import { ReachedList } from './ReachedList.tsx';
import { useLeaveOnEscape } from './useLeaveOnEscape.ts';
import { useName } from '../../records/useName.ts';
import buttons from '../../ui/buttons.module.css';
import record from '../../records/record.module.css';
import tone from '../../ui/tone.module.css';
import pathCount from './pathCount.module.css';
import styles from './InfluencePanel.module.css';

const WaysOn = ({ isPartly }: { readonly isPartly: boolean }) => {
  const step = useView((state) => state.step);
  return (
    <div className={buttons.row}>
      {isPartly && (
        <button type="button" className={buttons.button} onClick={() => step({ focus: [] })}>
          Show all of the picture
        </button>
      )}
      <button type="button" className={buttons.button} onClick={() => step({ influence: null })}>
        Leave the influence view
      </button>
    </div>
  );
};

/** What influence could have reached from one entity, or from where it could have come; the same is lit in the picture. */
export const InfluencePanel = ({
  origin,
  state: { answer, variables, loading, error, retry },
  slice,
}: {
  readonly origin: string;
  readonly state: InfluenceState;
  readonly slice: Slice | null;
}) => {
  const { direction, window, focus, projection } = useView((state) => state.view);
  const step = useView((state) => state.step);
  const { name, fault, namesake } = useName(origin);
  useLeaveOnEscape();
  const shown = answer === null ? 0 : countShown(answer.columns.id, slice, projection);
  return (
    <section className={styles.influence} aria-label="Influence" aria-busy={loading}>
      <button
        type="button"
        className={`${buttons.link} ${record.name}`}
        dir="auto"
        onClick={() => step({ selection: origin })}
      >
        {name}
      </button>
      {(fault ?? namesake) !== null && <p className={tone.muted}>{fault ?? namesake}</p>}
      <Segments
        label="Direction of influence"
        value={direction}
        options={[
          { value: 'FORWARD', label: 'From here, onward' },
          { value: 'BACKWARD', label: 'To here, back' },
        ]}
        onChange={(next) => step({ direction: next })}
      />
      {error && answer === null && <ErrorNotice error={error} onRetry={retry} />}
      <p role="status" className={pathCount.count}>
        {answer === null
          ? loading && 'Searching…'
          : influenceSentence({ reached: answer.reached, shown }, direction, window !== null)}{' '}
        {contradictionsSentence(answer?.contradictions ?? 0, 'nothing passes by it', 'nothing passes by them')}
      </p>
      {answer !== null && (
        <InfluenceBars
          groups={answer.groups}
          trackName={(code) => slice?.lanes.find((lane) => lane.code === code)?.label ?? code}
        />
      )}
      {answer !== null && answer.reached > 0 && (
        <ReachedList key={direction} {...{ origin, variables }} reached={answer.reached} />
      )}
      <p className={tone.muted}>Press play below to see it spread: what has been reached until that moment is lit.</p>
      <WaysOn isPartly={answer !== null && shown < answer.reached && focus.length > 0} />
    </section>
  );
};
