import { ActionButton } from '../actions/ActionButton.tsx';
import { useDoing } from '../actions/desk.ts';
import { fitAxis, zoomAxisIn, zoomAxisOut } from '../actions/timeActions.ts';
import type { Extent } from './useTimeline.ts';
import styles from './AxisZoom.module.css';

/** The buttons that zoom the axis of time. */
export const AxisZoom = ({
  zoomed,
  zoomBy,
  zoomTo,
  window,
}: {
  /** The part that is zoomed to; null for all. */
  readonly zoomed: Extent | null;
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (part: Extent | null) => void;
  readonly window: Extent | null;
}) => {
  const toWindow = zoomed === null && window !== null;
  useDoing(zoomAxisIn, () => zoomBy(0.5));
  useDoing(zoomAxisOut, zoomed === null ? null : () => zoomBy(2));
  useDoing(fitAxis, () => zoomTo(toWindow ? window : null));
  return (
    <div className={styles.zoom} role="group" aria-label="Zoom of the time axis">
      <ActionButton action={zoomAxisIn} text="Zoom in" kind="icon" stays />
      <ActionButton action={zoomAxisOut} text="Zoom out" kind="icon" stays />
      <ActionButton action={fitAxis} text={toWindow ? 'Zoom to the window' : 'Whole axis'} kind="icon" stays />
    </div>
  );
};
