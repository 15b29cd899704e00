import { useMemo } from 'react';
import { neutralColor, type SideColors } from '../../picture/sideColors.ts';
import type { Slice } from '../../picture/slice.ts';
import { LegendChoice, type LegendChoices } from '../../ui/LegendChoice.tsx';
import tone from '../../ui/tone.module.css';
import swatch from '../../ui/swatch.module.css';

const namesIn = ({ edges }: Slice): Map<string, string> =>
  new Map(edges.flatMap(({ side }) => (side === null ? [] : [[side.id, side.label] as const])));

/** The sides that have a colour and can be chosen, and how many others a slice holds. */
const sidesOf = (slice: Slice, offered: Slice, sideColors: SideColors) => {
  const names = namesIn(offered);
  const named = [...sideColors].flatMap(([id, color]) => {
    const label = names.get(id);
    return label === undefined || color === neutralColor ? [] : [{ id, label, color }];
  });
  const colored = new Set(named.map(({ id }) => id));
  return { named, others: [...namesIn(slice).keys()].filter((id) => !colored.has(id)).length };
};

/** Which colour stands for which side; each is a switch that shows only who came for it. */
export const SideColorsLegend = ({
  slice,
  offered,
  colorScheme,
  sideColors,
  choices,
}: {
  readonly slice: Slice;
  /** What sides choose from. */
  readonly offered: Slice;
  readonly choices: LegendChoices | null;
  readonly colorScheme: 'light' | 'dark';
  readonly sideColors: SideColors;
}) => {
  const { named, others } = useMemo(() => sidesOf(slice, offered, sideColors), [slice, offered, sideColors]);
  if (named.length === 0) return null;
  return (
    <>
      <h3>Whom people took part for</h3>
      <ul aria-label="Whom people took part for">
        {named.map(({ id, label, color }) => (
          <li key={id}>
            <LegendChoice value={id} choices={choices}>
              <span className={`${swatch.swatch} ${swatch.round}`} style={{ background: color[colorScheme] }} />
              <span dir="auto">{label}</span>
            </LegendChoice>
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
