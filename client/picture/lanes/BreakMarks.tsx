/** Where the axis is broken: a line through the picture, and every bar that goes on beyond it cut through. */
import { memo, type ReactElement } from 'react';
import type { AxisBreak } from './axis.ts';
import type { LanesLayout, Station } from './types.ts';
import type { Viewport } from './viewport.ts';
import styles from './BreakMarks.module.css';

interface BreakMarksProps {
  readonly layout: LanesLayout;
  readonly viewport: Viewport;
  readonly far: boolean;
  readonly width: number;
  readonly height: number;
  readonly faded: (id: string) => boolean;
}

type Side = 'before' | 'after';

const lean = 3;
const gap = 5;

/** The two strokes of the mark, around the middle, with nothing between them. */
const Cut = ({ height, faded }: { readonly height: number; readonly faded: boolean }): ReactElement => {
  const [top, bottom] = [-height / 2, height / 2];
  return (
    <g data-faded={faded}>
      <path className={styles.gap} d={`M${lean - gap / 2} ${top}h${gap}L${gap / 2 - lean} ${bottom}h${-gap}Z`} />
      <path
        className={styles.stroke}
        d={`M${lean - gap / 2} ${top}L${-lean - gap / 2} ${bottom}M${lean + gap / 2} ${top}L${gap / 2 - lean} ${bottom}`}
      />
    </g>
  );
};

const cutsOf = (
  stations: readonly Station[],
  side: Side,
  { zoom, y: panY }: Viewport,
  faded: (id: string) => boolean,
): ReactElement[] =>
  stations
    .filter(({ beyond }) => beyond[side])
    .map(({ id, y, height }) => (
      <g key={id} transform={`translate(0 ${y * zoom + panY})`}>
        <Cut height={height * zoom + 6} faded={faded(id)} />
      </g>
    ));

/** Draws the breaks of the axis above the picture. */
export const BreakMarks = memo(function BreakMarks(props: BreakMarksProps): ReactElement | null {
  const { layout, viewport, far, width, height, faded } = props;
  const { before, after } = layout.scale.breaks;
  if (before === null && after === null) return null;
  const mark = (side: Side, { x }: AxisBreak): ReactElement => (
    <g transform={`translate(${x * viewport.zoom + viewport.x} 0)`}>
      <line className={styles.line} y2={height} />
      {far ? null : cutsOf(layout.stations, side, viewport, faded)}
    </g>
  );
  return (
    <svg className={styles.marks} width={width} height={height} aria-hidden="true">
      {before && mark('before', before)}
      {after && mark('after', after)}
    </svg>
  );
});
