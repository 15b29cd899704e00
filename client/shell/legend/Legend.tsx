import { useMemo, type ReactNode } from 'react';
import type { Looks } from '../../picture/looks.ts';
import type { Lane, Slice } from '../../picture/slice.ts';
import type { View } from '../../state/view.ts';
import { useView } from '../../state/useView.ts';
import { laneColor } from '../../ui/laneColor.ts';
import { LegendChoice, type LegendChoices } from '../../ui/LegendChoice.tsx';
import { LegendMark } from './LegendMark.tsx';
import { kindMarkedBy, marksOf, type ExplainedMark } from './marksOf.ts';
import { SideColorsLegend } from './SideColorsLegend.tsx';
import { useLensSentences } from './useLensSentences.ts';
import swatch from '../../ui/swatch.module.css';
import legend from '../../ui/legend.module.css';
import tone from '../../ui/tone.module.css';

const TrackColors = ({
  lanes,
  choices,
}: {
  readonly lanes: readonly Lane[];
  readonly choices: LegendChoices | null;
}) => (
  <ul aria-label="Colours of tracks">
    {lanes.map(({ code, label }) => (
      <li key={code}>
        <LegendChoice value={code} choices={choices}>
          <span className={swatch.swatch} style={{ background: laneColor(code) }} />
          {label}
        </LegendChoice>
      </li>
    ))}
  </ul>
);

const Marks = ({
  marks,
  choices,
}: {
  readonly marks: readonly ExplainedMark[];
  readonly choices: LegendChoices | null;
}) => (
  <ul aria-label="Marks">
    {marks.map(([name, text]) => (
      <li key={name}>
        <LegendChoice value={kindMarkedBy(name)} choices={choices}>
          <LegendMark name={name} />
          {text}
        </LegendChoice>
      </li>
    ))}
  </ul>
);

/** Says what the marks and colours of the picture mean, as far as they are drawn right now. */
export const Legend = ({
  slice,
  offered,
  view,
  narrowed,
  colorsThreads,
  sideLooks,
  children,
}: {
  readonly slice: Slice;
  /** What sides and kinds choose from. */
  readonly offered: Slice;
  readonly view: Pick<View, 'projection' | 'lens' | 'window' | 'tracks' | 'kinds' | 'sides'>;
  /** The open room narrows the picture by itself; the filters wait, and so the legend is none. */
  readonly narrowed: boolean;
  /** Whether threads have the colours of sides. */
  readonly colorsThreads: boolean;
  readonly sideLooks: Looks;
  /** What is said before of what the open room lays over the picture. */
  readonly children: ReactNode;
}) => {
  const { projection, lens, window } = view;
  const sentence = useLensSentences()[lens];
  const marks = useMemo(
    () => marksOf(slice, offered, { projection, window }, colorsThreads),
    [slice, offered, projection, window, colorsThreads],
  );
  const step = useView((state) => state.step);
  const choices = (facet: 'tracks' | 'kinds' | 'sides'): LegendChoices | null =>
    narrowed ? null : { chosen: view[facet], onChange: (values) => step({ [facet]: values }) };
  return (
    <div className={legend.legend}>
      {children}
      {lens !== 'FOUR_TRACKS' && sentence !== '' && <p className={tone.muted}>{sentence}</p>}
      {projection === 'network' && <TrackColors lanes={slice.lanes} choices={choices('tracks')} />}
      <Marks marks={marks} choices={choices('kinds')} />
      {(projection !== 'lanes' || colorsThreads) && (
        <SideColorsLegend {...{ slice, offered, sideLooks }} choices={choices('sides')} />
      )}
    </div>
  );
};
