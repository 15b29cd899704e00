import { lazy, memo, Suspense, useState } from 'react';
import type { Slice } from '../graph/slice.ts';
import type { SideColors } from '../graph/sideColors.ts';
import { useHighlight } from '../rooms/paths/useHighlight.ts';
import type { PathsState } from '../rooms/paths/usePaths.ts';
import { leftOutSentence } from '../rooms/slice/leftOutSentence.ts';
import { Stage } from '../rooms/slice/Stage.tsx';
import type { SliceState } from '../rooms/slice/useSlice.ts';
import { useView } from '../state/useView.ts';

const TimeBar = lazy(async () => ({ default: (await import('../time/TimeBar.tsx')).TimeBar }));

/** The picture and the time bar below it, which share the moment that the playback has reached. */
export const PictureInTime = memo(function PictureInTime({
  state,
  paths,
  colorScheme,
  sideColors,
}: {
  readonly state: SliceState;
  readonly paths: PathsState;
  readonly colorScheme: 'light' | 'dark';
  readonly sideColors: SideColors;
}) {
  // Not part of the view: a link shows where one is, not a film half run.
  const [moment, setMoment] = useState<number | null>(null);
  const view = useView((current) => current.view);
  const light = useHighlight(paths, state.slice, view, moment);
  const showsPaths = paths.drawnView !== view;
  const sentence = (slice: Slice): string =>
    showsPaths
      ? `${slice.nodes.length} entries shown: the paths found, and what lies around them in their time.`
      : leftOutSentence(slice.nodes.length, state.leftOut);
  return (
    <>
      <Stage state={state} window={paths.drawnView.window} {...{ light, moment, colorScheme, sideColors }} />
      <p className="left-out" role="status">
        {state.slice === null ? '' : sentence(state.slice)}
      </p>
      <Suspense fallback={<div className="time-bar" />}>
        <TimeBar moment={moment} onMoment={setMoment} />
      </Suspense>
    </>
  );
});
