/** Draws placed labels at constant screen size above a picture, with leader lines where a label stands apart. */
import { memo, type ReactElement } from 'react';
import type { PlacedLabel } from '../labels.ts';
import styles from './LabelLayer.module.css';

export interface LabelLayerProps {
  readonly labels: readonly PlacedLabel[];
  readonly width: number;
  readonly height: number;
  /** Where labels take clicks themselves; else the picture below finds them by their boxes. */
  readonly onSelect?: (id: string) => void;
  /** True for what fades: not yet reached in time, or outside of what is highlighted. */
  readonly faded?: (id: string) => boolean;
}

const anchors = { start: 'start', middle: 'middle', end: 'end' } as const;

function Leader({ label: { candidate, box, place } }: { readonly label: PlacedLabel }): ReactElement {
  const { x } = candidate.anchor;
  const y = candidate.anchor.y + (place.leaderFrom ?? 0);
  const nearX = Math.min(Math.max(x, box.left), box.right);
  const nearY = Math.min(Math.max(y, box.top + 3), box.bottom - 3);
  return (
    <line
      className={styles.leader}
      x1={x}
      y1={y}
      x2={nearX}
      y2={nearY}
      style={candidate.color ? { stroke: candidate.color } : undefined}
    />
  );
}

/** A colour of the pictures as text: nearer to that of the text, until it can be read at any size. */
export const textTone = (color: string): string => `color-mix(in oklab, ${color} 60%, var(--text))`;

interface LabelProps {
  readonly label: PlacedLabel;
  readonly faded: boolean;
  readonly onSelect: ((id: string) => void) | undefined;
}

/** One label; drawn anew only when it moves or fades, since a playing clock fades a few of many at each step. */
const Label = memo(({ label: { candidate, box, place }, faded, onSelect }: LabelProps): ReactElement => {
  const x = place.align === 'end' ? box.right : place.align === 'middle' ? (box.left + box.right) / 2 : box.left;
  const lineHeight = candidate.height / candidate.lines.length;
  return (
    <text
      className={styles.label}
      data-tone={candidate.tone}
      data-faded={faded}
      textAnchor={anchors[place.align]}
      style={candidate.color ? { fill: textTone(candidate.color) } : undefined}
      onClick={onSelect && (() => onSelect(candidate.select))}
    >
      {candidate.lines.map((line, index) => (
        <tspan key={index} x={x} y={box.top + lineHeight * (index + 0.78)}>
          {line}
        </tspan>
      ))}
    </text>
  );
});

/** The label layer of a picture. */
export function LabelLayer({ labels, width, height, onSelect, faded }: LabelLayerProps): ReactElement {
  return (
    <svg className={styles.labels} width={width} height={height} aria-hidden="true">
      {labels.map((label) => (label.place.leader ? <Leader key={`${label.candidate.id}/`} label={label} /> : null))}
      {labels.map((label) => (
        <Label
          key={label.candidate.id}
          label={label}
          faded={faded?.(label.candidate.select) ?? false}
          onSelect={onSelect}
        />
      ))}
    </svg>
  );
}
