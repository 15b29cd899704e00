import { useCallback, useEffect, useState } from 'react';
import type { Day } from '../dates/calendar.ts';
import { nextStep, previousStep } from './steps.ts';

const stepMilliseconds = 700;

/** Plays, pauses and steps the moment through the steps of a window. */
export const usePlayback = (
  steps: readonly Day[],
  moment: Day | null,
  onMoment: (moment: Day | null) => void,
): {
  readonly playing: boolean;
  readonly toggle: () => void;
  readonly forward: () => void;
  readonly back: () => void;
  readonly stop: () => void;
} => {
  const [playing, setPlaying] = useState(false);

  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      const next = nextStep(steps, moment);
      if (next === null) setPlaying(false);
      else onMoment(next);
    }, stepMilliseconds);
    return () => clearTimeout(timer);
  }, [playing, steps, moment, onMoment]);

  const forward = useCallback(() => {
    setPlaying(false);
    onMoment(nextStep(steps, moment) ?? moment);
  }, [steps, moment, onMoment]);
  const back = useCallback(() => {
    setPlaying(false);
    onMoment(previousStep(steps, moment) ?? moment);
  }, [steps, moment, onMoment]);
  const stop = useCallback(() => {
    setPlaying(false);
    onMoment(null);
  }, [onMoment]);
  const toggle = useCallback(() => {
    if (!playing) onMoment(nextStep(steps, moment) ?? steps[0] ?? null);
    setPlaying(!playing);
  }, [playing, steps, moment, onMoment]);
  return { playing, toggle, forward, back, stop };
};
