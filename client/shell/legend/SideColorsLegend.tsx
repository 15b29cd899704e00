import { useMemo } from 'react';
import { neutralColor, type SideColors } from '../../picture/sideColors.ts';
import type { Slice } from '../../picture/slice.ts';
import tone from '../../ui/tone.module.css';
import swatch from '../../ui/swatch.module.css';

/** The sides that a slice holds and that have a colour, and how many others it holds. */
const sidesOf = (slice: Slice, sideColors: SideColors) => {
  const names = new Map(slice.edges.flatMap(({ side }) => (side === null ? [] : [[side.id, side.label] as const])));
  const named = [...sideColors].flatMap(([id, color]) => {
    const label = names.get(id);
    return label === undefined || color === neutralColor ? [] : [{ id, label, color }];
  });
  return { named, others: names.size - named.length };
};

/** Which colour stands for which side. */
export const SideColorsLegend = ({
  slice,
  colorScheme,
  sideColors,
}: {
  readonly slice: Slice;
  readonly colorScheme: 'light' | 'dark';
  readonly sideColors: SideColors;
}) => {
  const { named, others } = useMemo(() => sidesOf(slice, sideColors), [slice, sideColors]);
  if (named.length === 0) return null;
  return (
    <>
      <h3>Whom people took part for</h3>
      <ul>
        {named.map(({ id, label, color }) => (
          <li key={id}>
            <span className={`${swatch.swatch} ${swatch.round}`} style={{ background: color[colorScheme] }} />
            <span dir="auto">{label}</span>
          </li>
        ))}
        <li>
          <span className={`${swatch.swatch} ${swatch.round}`} style={{ background: neutralColor[colorScheme] }} />
          {others > 0 ? `No side, several, or one of ${others} further sides` : 'No side, or several'}
        </li>
      </ul>
      <p className={tone.muted}>
        Who came only as mediator, facilitator, host, observer or adviser came for no side; a line shows each time by
        itself.
      </p>
    </>
  );
};
