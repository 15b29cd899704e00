import { useMemo } from 'react';
import { neutralLook, sharedLook, swatchOf, type Looks } from '../../picture/looks.ts';
import type { Slice } from '../../picture/slice.ts';
import { LegendChoice, type LegendChoices } from '../../ui/LegendChoice.tsx';
import tone from '../../ui/tone.module.css';
import swatch from '../../ui/swatch.module.css';

const namesIn = ({ edges }: Slice): Map<string, string> =>
  new Map(edges.flatMap(({ side }) => (side === null ? [] : [[side.id, side.label] as const])));

/** The sides that look like no other and can be chosen, and how many others a slice holds. */
const sidesOf = (slice: Slice, offered: Slice, sideLooks: Looks) => {
  const names = namesIn(offered);
  const named = [...sideLooks].flatMap(([id, look]) => {
    const label = names.get(id);
    return label === undefined || look.shared ? [] : [{ id, label, look }];
  });
  const colored = new Set(named.map(({ id }) => id));
  return { named, others: [...namesIn(slice).keys()].filter((id) => !colored.has(id)).length };
};

/** Which colour stands for which side; each is a switch that shows only who came for it. */
export const SideColorsLegend = ({
  slice,
  offered,
  sideLooks,
  choices,
}: {
  readonly slice: Slice;
  /** What sides choose from. */
  readonly offered: Slice;
  readonly choices: LegendChoices | null;
  readonly sideLooks: Looks;
}) => {
  const { named, others } = useMemo(() => sidesOf(slice, offered, sideLooks), [slice, offered, sideLooks]);
  if (named.length === 0) return null;
  return (
    <>
      <h3>Whom people took part for</h3>
      <ul aria-label="Whom people took part for">
        {named.map(({ id, label, look }) => (
          <li key={id}>
            <LegendChoice value={id} choices={choices}>
              <span className={`${swatch.swatch} ${swatch.round}`} style={{ background: swatchOf(look) }} />
              <span dir="auto">{label}</span>
            </LegendChoice>
          </li>
        ))}
        {others > 0 && (
          <li>
            <span className={`${swatch.swatch} ${swatch.round}`} style={{ background: swatchOf(sharedLook) }} />
            With this middle: one of {others} further {others === 1 ? 'side' : 'sides'}
          </li>
        )}
        <li>
          <span className={`${swatch.swatch} ${swatch.round}`} style={{ background: swatchOf(neutralLook) }} />
          No side, or several
        </li>
      </ul>
      <p className={tone.muted}>
        Who came only as mediator, facilitator, host, observer or adviser came for no side; a line shows each time by
        itself.
      </p>
    </>
  );
};
