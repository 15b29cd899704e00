/** The names of the lanes, fixed at the left edge, each in the visible part of its lane. */
import { memo, type CSSProperties, type ReactElement } from 'react';
import { laneColor } from '../../ui/laneColor.ts';
import type { LaneBox } from './types.ts';
import type { Viewport } from './viewport.ts';
import styles from './LaneNames.module.css';

interface LaneNamesProps {
  readonly lanes: readonly LaneBox[];
  readonly viewport: Viewport;
  readonly height: number;
  readonly narrow: boolean;
}

/** Draws the sticky lane names. */
export const LaneNames = memo(function LaneNames({ lanes, viewport, height, narrow }: LaneNamesProps): ReactElement {
  return (
    <div className={styles.names} data-narrow={narrow} style={{ height }} aria-hidden="true">
      {lanes.map(({ code, label, top, bottom, empty }, index) => {
        const from = Math.max(top * viewport.zoom + viewport.y, 0);
        const to = Math.min(bottom * viewport.zoom + viewport.y, height);
        if (to - from < 9) return null;
        return (
          <div
            key={code}
            className={styles.name}
            data-odd={index % 2 === 1}
            data-empty={empty}
            data-long={label.length > 9}
            style={{ top: from, height: to - from, '--lane-accent': laneColor(code) } as CSSProperties}
          >
            <span>{narrow && to - from < 60 ? code : label}</span>
          </div>
        );
      })}
    </div>
  );
});
