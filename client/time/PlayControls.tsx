import { Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { ActionButton } from '../actions/ActionButton.tsx';
import { useDoing } from '../actions/desk.ts';
import { playOrPause, stepBack, stepForward, stopPlayback } from '../actions/timeActions.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { Day } from '../dates/calendar.ts';
import { describeStep, type Step } from './steps.ts';
import { usePlayback, type Speed } from './usePlayback.ts';
import styles from './PlayControls.module.css';

/** Lets the moment move through the window: play, pause, step forward and back, stop. */
export const PlayControls = ({
  steps,
  eventful,
  step,
}: {
  readonly steps: readonly Day[];
  /** Those of the steps in which something happens. */
  readonly eventful: readonly Day[];
  readonly step: Step;
}) => {
  const [speed, setSpeed] = useState<Speed>('normal');
  const { moment, playing, toggle, forward, back, stop } = usePlayback(steps, eventful, speed);
  useDoing(stepBack, back);
  useDoing(stepForward, forward);
  useDoing(playOrPause, toggle);
  useDoing(stopPlayback, moment === null ? null : stop);
  return (
    <div className={styles.play} role="group" aria-label="Playback">
      <ActionButton action={stepBack} kind="icon" stays />
      <IconButton
        label={playing ? 'Pause' : 'Play: let time run through what is shown, passing over stretches without events'}
        onPress={toggle}
        icon={playing ? <Pause /> : <Play />}
        strong
      />
      <ActionButton action={stepForward} kind="icon" stays />
      <ActionButton action={stopPlayback} kind="icon" />
      {moment !== null && (
        <select
          className={styles.speed}
          aria-label="Speed of the playback"
          value={speed}
          onChange={(event) => setSpeed(event.target.value as Speed)}
        >
          <option value="slow">Slow</option>
          <option value="normal">Normal</option>
          <option value="fast">Fast</option>
        </select>
      )}
      <output className={styles.moment} aria-live={playing ? 'off' : 'polite'}>
        {moment === null ? '' : `Until ${describeStep(moment, step)}`}
      </output>
    </div>
  );
};
