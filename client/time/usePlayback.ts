import { useCallback, useEffect, useState } from 'react';
import type { Day } from '../dates/calendar.ts';
import { nextStep, previousStep } from './steps.ts';

/** How long a step of the playback lasts, in milliseconds. */
export const speeds = { slow: 1400, normal: 700, fast: 300 } as const;

/** A speed of the playback. */
export type Speed = keyof typeof speeds;

/** Plays, pauses and steps the moment through the steps of a window; playing passes over those in which nothing happens. */
export const usePlayback = (
  steps: readonly Day[],
  eventful: readonly Day[],
  speed: Speed,
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
      const next = nextStep(eventful, moment);
      if (next === null) setPlaying(false);
      else onMoment(next);
    }, speeds[speed]);
    return () => clearTimeout(timer);
  }, [playing, eventful, speed, moment, onMoment]);

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
    if (!playing) onMoment(nextStep(eventful, moment) ?? eventful[0] ?? null);
    setPlaying(!playing);
  }, [playing, eventful, moment, onMoment]);
  return { playing, toggle, forward, back, stop };
};
