import { lazy, memo, Suspense, useState } from 'react';
import type { SideColors } from '../graph/sideColors.ts';
import { leftOutSentence } from '../rooms/slice/leftOutSentence.ts';
import { Stage } from '../rooms/slice/Stage.tsx';
import type { SliceState } from '../rooms/slice/useSlice.ts';

const TimeBar = lazy(async () => ({ default: (await import('../time/TimeBar.tsx')).TimeBar }));

/** The picture and the time bar below it, which share the moment that the playback has reached. */
export const PictureInTime = memo(function PictureInTime({
  state,
  colorScheme,
  sideColors,
}: {
  readonly state: SliceState;
  readonly colorScheme: 'light' | 'dark';
  readonly sideColors: SideColors;
}) {
  // Not part of the view: a link shows where one is, not a film half run.
  const [moment, setMoment] = useState<number | null>(null);
  return (
    <>
      <Stage state={state} {...{ moment, colorScheme, sideColors }} />
      <p className="left-out" role="status">
        {state.slice === null ? '' : leftOutSentence(state.slice.nodes.length, state.leftOut)}
      </p>
      <Suspense fallback={<div className="time-bar" />}>
        <TimeBar moment={moment} onMoment={setMoment} />
      </Suspense>
    </>
  );
});
