import { ChartColumn } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { scaleLinear } from 'd3-scale';
import { ActionButton } from '../actions/ActionButton.tsx';
import { clearWindow } from '../actions/timeActions.ts';
import { useMoment } from '../state/moment.ts';
import { useView } from '../state/useView.ts';
import { toWindowDays } from '../state/windowDays.ts';
import { useSize } from '../ui/useSize.ts';
import { AxisZoom } from './AxisZoom.tsx';
import { attachWheel } from './attachWheel.ts';
import type { Day } from '../dates/calendar.ts';
import { barsCaption } from './barsCaption.ts';
import { Histogram } from './Histogram.tsx';
import { PlayControls } from './PlayControls.tsx';
import { stackBars } from './stackBars.ts';
import { eventfulSteps, stepFor, stepsBetween } from './steps.ts';
import { happeningsOf, useTimeline } from './useTimeline.ts';
import { useZoom } from './useZoom.ts';
import { WindowBrush } from './WindowBrush.tsx';
import { WindowFields } from './WindowFields.tsx';
import { FaultLine } from '../ui/FaultLine.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './TimeBar.module.css';

const axisHeight = 20;
const noBars = { bars: [], highest: 0, caption: '' };

const barsOf = ({ lanes, buckets, bucket }: NonNullable<Parameters<typeof happeningsOf>[0]>) => {
  const stacked = stackBars(lanes, buckets);
  return { ...stacked, caption: barsCaption(bucket, stacked.highest) };
};

/** In a low window, shows the events over time or puts them away. */
const Unfold = ({
  unfolded,
  setUnfolded,
}: {
  readonly unfolded: boolean;
  readonly setUnfolded: (unfolded: boolean) => void;
}) => (
  <span className={styles.unfold}>
    <IconButton
      label="Events over time"
      icon={<ChartColumn />}
      pressed={unfolded}
      onPress={() => setUnfolded(!unfolded)}
    />
  </span>
);

/** Steps of the playback through a stretch, and those of them in which something happens. */
const usePlaySteps = (from: Day, to: Day, all: Parameters<typeof happeningsOf>[0]) =>
  useMemo(() => {
    const step = stepFor(to - from);
    const steps = stepsBetween(from, Math.max(to, from + 1), step);
    return { step, steps, eventful: eventfulSteps(steps, happeningsOf(all)) };
  }, [from, to, all]);

/** Time under the picture: how many events there were when, the window, and playback. */
export const TimeBar = () => {
  const { moment } = useMoment();
  const view = useView((state) => state.view);
  const { timeline: all, extent, retry } = useTimeline(view, null);
  const { zoomed, zoomBy, panBy, zoomTo } = useZoom(extent);
  const { timeline } = useTimeline(view, zoomed);
  const [measure, { width, height }] = useSize();
  const chart = useRef<SVGSVGElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const barsHeight = Math.max(height - axisHeight, 24);

  const shownFrom = (zoomed ?? extent)?.from ?? null;
  const shownTo = (zoomed ?? extent)?.to ?? null;
  const scale = useMemo(
    () =>
      shownFrom === null || shownTo === null || width === 0 ? null : scaleLinear([shownFrom, shownTo], [0, width]),
    [shownFrom, shownTo, width],
  );
  const stacked = useMemo(() => (timeline === null ? noBars : barsOf(timeline)), [timeline]);

  const days = toWindowDays(view.window);
  const from = days.from ?? extent?.from ?? 0;
  const to = days.to ?? extent?.to ?? 1;
  const play = usePlaySteps(from, to, all);

  useEffect(
    () => (chart.current === null || scale === null ? undefined : attachWheel(chart.current, scale, zoomBy, panBy)),
    [scale, zoomBy, panBy],
  );

  return (
    <section className={styles.bar} aria-label="Time" data-unfolded={unfolded}>
      <div className={styles.controls}>
        <PlayControls {...play} />
        <WindowFields />
        <ActionButton action={clearWindow} kind="quiet" />
        {view.window === null && <p className={styles.hint}>Drag over the bars to choose a stretch of time.</p>}
        <Unfold {...{ unfolded, setUnfolded }} />
        <AxisZoom {...{ zoomed, zoomBy, zoomTo }} window={view.window === null ? null : { from, to }} />
      </div>
      <div className={styles.chart} ref={measure}>
        {retry !== null && <FaultLine what="The events over time" onRetry={retry} />}
        {scale !== null && extent !== null && (
          <svg ref={chart} width={width} height={height} role="group" aria-label="Events over time, by track">
            <Histogram {...stacked} scale={scale} height={barsHeight} />
            <WindowBrush scale={scale} height={barsHeight} extent={extent} />
            {moment !== null && (
              <line className={styles.moment} x1={scale(moment)} x2={scale(moment)} y1={0} y2={barsHeight} />
            )}
          </svg>
        )}
      </div>
    </section>
  );
};
