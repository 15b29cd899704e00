/** What the pointer is over: name, dates, people. */
import type { ReactElement } from 'react';
import type { Description } from './describe.ts';
import styles from './Tooltip.module.css';

interface TooltipProps {
  readonly description: Description;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a tooltip beside a point, on the side where there is room. */
export function Tooltip({ description, x, y, width, height }: TooltipProps): ReactElement {
  const horizontal = x > width / 2 ? { right: width - x + 14 } : { left: x + 14 };
  const vertical = y > height / 2 ? { bottom: height - y + 10 } : { top: y + 14 };
  return (
    <div className={styles.tooltip} role="status" style={{ ...horizontal, ...vertical }}>
      <strong>{description.title}</strong>
      {description.lines.map((line, index) => (
        <div key={index}>{line}</div>
      ))}
    </div>
  );
}
