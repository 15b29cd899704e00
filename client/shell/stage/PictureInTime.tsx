import { lazy, memo, Suspense } from 'react';
import type { Slice } from '../../picture/slice.ts';
import type { SideColors } from '../../picture/sideColors.ts';
import { OnPathContext } from '../../picture/onPath.ts';
import { TransferLightContext } from '../../picture/transferLight.ts';
import { useHighlight } from '../../rooms/paths/useHighlight.ts';
import { useOnPath } from '../../rooms/paths/useOnPath.ts';
import type { PathsState } from '../../rooms/paths/usePaths.ts';
import type { BrokersState } from '../../rooms/brokerage/useBrokers.ts';
import type { GapsState } from '../../rooms/gaps/useGaps.ts';
import { leftOutSentence } from './leftOutSentence.ts';
import type { PlacedTransfers } from '../../rooms/transfers/countTransfers.ts';
import { useTransferLight } from '../../rooms/transfers/useTransferLight.ts';
import { Stage } from './Stage.tsx';
import type { SliceState } from './useSlice.ts';
import { useMoment } from '../../state/moment.ts';
import { useView } from '../../state/useView.ts';

const TimeBar = lazy(async () => ({ default: (await import('../../time/TimeBar.tsx')).TimeBar }));

/** The picture and the time bar below it, which share the moment that the playback has reached. */
export const PictureInTime = memo(function PictureInTime({
  state,
  paths,
  transfers,
  brokers,
  gaps,
  colorScheme,
  sideColors,
}: {
  readonly state: SliceState;
  readonly paths: PathsState;
  /** The transfers that are to stand out; null where their room is closed. */
  readonly transfers: PlacedTransfers | null;
  readonly brokers: BrokersState;
  readonly gaps: GapsState;
  readonly colorScheme: 'light' | 'dark';
  readonly sideColors: SideColors;
}) {
  const { moment, setMoment } = useMoment();
  const view = useView((current) => current.view);
  const pathLight = useHighlight(paths, state.slice, view, moment);
  const transferLight = useTransferLight(transfers, state.slice, view, moment);
  const actors = brokers.picture ?? gaps.picture;
  const lit = brokers.highlighted ?? gaps.highlighted;
  const light = lit !== null ? { highlighted: lit, second: null } : (transferLight?.network ?? pathLight);
  const onPath = useOnPath(paths);
  const showsPaths = paths.drawnView !== view;
  const drawn = paths.search.answer?.nodes.length === 0 ? 'the nearest path' : 'the paths found';
  const sentence = (slice: Slice): string =>
    showsPaths
      ? `${slice.nodes.length} entries shown: ${drawn}, and what lies around in that time.`
      : leftOutSentence(slice.nodes.length, state.leftOut);
  return (
    <>
      <OnPathContext value={onPath}>
        <TransferLightContext value={transferLight?.lanes ?? null}>
          <Stage
            state={state}
            window={paths.drawnView.window}
            {...{ actors, light, moment, colorScheme, sideColors }}
          />
        </TransferLightContext>
      </OnPathContext>
      <p className="left-out" role="status">
        {brokers.sentence ?? gaps.sentence ?? (state.slice === null ? '' : sentence(state.slice))}
      </p>
      <Suspense fallback={<div className="time-bar" />}>
        <TimeBar moment={moment} onMoment={setMoment} />
      </Suspense>
    </>
  );
});
