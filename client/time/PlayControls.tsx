import { Pause, Play, Square, StepBack, StepForward } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import type { Day } from '../dates/calendar.ts';
import { describeStep, type Step } from './steps.ts';
import { usePlayback } from './usePlayback.ts';

/** Lets the moment move through the window: play, pause, step forward and back, stop. */
export const PlayControls = ({
  steps,
  step,
  moment,
  onMoment,
}: {
  readonly steps: readonly Day[];
  readonly step: Step;
  readonly moment: Day | null;
  readonly onMoment: (moment: Day | null) => void;
}) => {
  const { playing, toggle, forward, back, stop } = usePlayback(steps, moment, onMoment);
  return (
    <div className="play" role="group" aria-label="Playback">
      <IconButton label="Step back" onPress={back} icon={<StepBack />} />
      <IconButton
        label={playing ? 'Pause' : 'Play: let time run through what is shown'}
        onPress={toggle}
        icon={playing ? <Pause /> : <Play />}
        strong
      />
      <IconButton label="Step forward" onPress={forward} icon={<StepForward />} />
      {moment !== null && <IconButton label="Stop: show all at once again" onPress={stop} icon={<Square />} />}
      <output className="play-moment" aria-live={playing ? 'off' : 'polite'}>
        {moment === null ? '' : `Until ${describeStep(moment, step)}`}
      </output>
    </div>
  );
};
