import { useCallback, useEffect, useState } from 'react';
import type { Day } from '../dates/calendar.ts';
import { useMoment } from '../state/moment.ts';
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
): {
  readonly moment: Day | null;
  readonly playing: boolean;
  readonly toggle: () => void;
  readonly forward: () => void;
  readonly back: () => void;
  readonly stop: () => void;
} => {
  const [playing, setPlaying] = useState(false);
  const { moment, play, stay } = useMoment();

  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      const next = nextStep(eventful, moment);
      if (next !== null) return play(next);
      setPlaying(false);
      stay(moment);
    }, speeds[speed]);
    return () => clearTimeout(timer);
  }, [playing, eventful, speed, moment, play, stay]);

  const forward = useCallback(() => {
    setPlaying(false);
    stay(nextStep(steps, moment) ?? moment);
  }, [steps, moment, stay]);
  const back = useCallback(() => {
    setPlaying(false);
    stay(previousStep(steps, moment) ?? moment);
  }, [steps, moment, stay]);
  const stop = useCallback(() => {
    setPlaying(false);
    stay(null);
  }, [stay]);
  const toggle = useCallback(() => {
    if (playing) stay(moment);
    else play(nextStep(eventful, moment) ?? eventful[0] ?? null);
    setPlaying(!playing);
  }, [playing, eventful, moment, play, stay]);
  return { moment, playing, toggle, forward, back, stop };
};
