import { useView } from '../../state/useView.ts';
import styles from './BlendSlider.module.css';

/** How time is spread over the width: as the calendar runs, or evenly by events. */
export const BlendSlider = () => {
  const blend = useView((state) => state.view.blend);
  const adjust = useView((state) => state.adjust);
  const beginAdjusting = useView((state) => state.beginAdjusting);
  return (
    <label
      className={styles.blend}
      title="Left: a calendar, on which a year is as wide as any other. Right: every event gets the same room."
    >
      <span>Calendar</span>
      <input
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={blend}
        aria-label="Spread of time, from calendar to evenly by events"
        aria-valuetext={`${Math.round(blend * 100)}% even`}
        onFocus={beginAdjusting}
        onPointerDown={beginAdjusting}
        onChange={(event) => adjust({ blend: Number(event.target.value) })}
      />
      <span>Even</span>
    </label>
  );
};
