/** The calm ground: bands of the lanes, panels of the processes, year lines, and the faded width of imprecise dates. */
import { memo, type ReactElement } from 'react';
import type { AxisTick } from './axisTicks.ts';
import type { LanesLayout } from './types.ts';
import type { Viewport } from './viewport.ts';
import styles from './Underlay.module.css';

interface UnderlayProps {
  readonly layout: LanesLayout;
  readonly viewport: Viewport;
  readonly far: boolean;
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly AxisTick[];
  readonly faded: (id: string) => boolean;
}

/** How the width of an imprecise date fades out. */
const gradient = (
  <defs>
    <linearGradient id="lanes-fade" x1="0" x2="1">
      <stop offset="0" className={styles.from} />
      <stop offset="1" className={styles.to} />
    </linearGradient>
  </defs>
);

/** The bands of the lanes, over the whole width, and the lines of the years, over the whole height. */
const Ground = ({
  layout,
  viewport: { zoom, y },
  width,
  height,
  ticks,
}: Pick<UnderlayProps, 'layout' | 'viewport' | 'width' | 'height' | 'ticks'>): ReactElement => (
  <>
    {layout.lanes.map(({ code, top, bottom }, index) => (
      <rect
        key={code}
        className={styles.band}
        data-odd={index % 2 === 1}
        x={0}
        width={width}
        y={top * zoom + y}
        height={Math.max((bottom - top) * zoom, 0)}
      />
    ))}
    {ticks.map(({ day, x: at, rank }) => (
      <line key={day} className={styles.gridline} data-rank={rank} x1={at} x2={at} y1={0} y2={height} />
    ))}
  </>
);

/** The panels of the processes, where there are several. */
const Panels = ({ bands }: Pick<LanesLayout, 'bands'>): ReactElement | null =>
  bands.some(({ process }) => process?.id !== bands[0]?.process?.id) ? (
    <>
      {bands.map(({ key, left, right, top, bottom }) => (
        <rect key={key} className={styles.panel} x={left} y={top} width={right - left} height={bottom - top} rx={8} />
      ))}
    </>
  ) : null;

/** The faded width of imprecise dates. */
const Fades = ({ stations, faded }: Pick<LanesLayout, 'stations'> & Pick<UnderlayProps, 'faded'>): ReactElement => (
  <>
    {stations.map(({ id, fade, y: middle, height: tall }) =>
      fade ? (
        <rect
          key={id}
          className={styles.fade}
          data-faded={faded(id)}
          x={fade.left}
          y={middle - tall / 2}
          width={fade.right - fade.left}
          height={tall}
          rx={6}
        />
      ) : null,
    )}
  </>
);

/** Draws what lies below stations and threads; panels and fades only from near. */
export const Underlay = memo(function Underlay(props: UnderlayProps): ReactElement {
  const { layout, viewport, far, width, height, faded } = props;
  return (
    <svg className={styles.underlay} width={width} height={height} aria-hidden="true">
      {gradient}
      <Ground {...props} />
      <g transform={`translate(${viewport.x} ${viewport.y}) scale(${viewport.zoom})`}>
        {far ? null : <Panels bands={layout.bands} />}
        {far ? null : <Fades stations={layout.stations} faded={faded} />}
      </g>
    </svg>
  );
});
