import { useMemo, type ReactNode } from 'react';
import type { SideColors } from '../../picture/sideColors.ts';
import type { Slice } from '../../picture/slice.ts';
import type { View } from '../../state/view.ts';
import { laneColor } from '../../ui/laneColor.ts';
import { LegendMark } from './LegendMark.tsx';
import { marksOf } from './marksOf.ts';
import { SideColorsLegend } from './SideColorsLegend.tsx';
import { useLensSentences } from './useLensSentences.ts';
import swatch from '../../ui/swatch.module.css';
import legend from '../../ui/legend.module.css';
import tone from '../../ui/tone.module.css';

/** Says what the marks and colours of the picture mean, as far as they are drawn right now. */
export const Legend = ({
  slice,
  view,
  colorsThreads,
  colorScheme,
  sideColors,
  children,
}: {
  readonly slice: Slice;
  readonly view: Pick<View, 'projection' | 'lens' | 'window'>;
  /** Whether threads have the colours of sides. */
  readonly colorsThreads: boolean;
  readonly colorScheme: 'light' | 'dark';
  readonly sideColors: SideColors;
  /** What is said before of what the open room lays over the picture. */
  readonly children: ReactNode;
}) => {
  const { projection, lens, window } = view;
  const sentence = useLensSentences()[lens];
  const marks = useMemo(
    () => marksOf(slice, { projection, window }, colorsThreads),
    [slice, projection, window, colorsThreads],
  );
  return (
    <div className={legend.legend}>
      {children}
      {lens !== 'FOUR_TRACKS' && sentence !== '' && <p className={tone.muted}>{sentence}</p>}
      {projection === 'network' && (
        <ul aria-label="Colours of tracks">
          {slice.lanes.map(({ code, label }) => (
            <li key={code}>
              <span className={swatch.swatch} style={{ background: laneColor(code) }} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <ul aria-label="Marks">
        {marks.map(([name, text]) => (
          <li key={name}>
            <LegendMark name={name} />
            {text}
          </li>
        ))}
      </ul>
      {(projection !== 'lanes' || colorsThreads) && <SideColorsLegend {...{ slice, colorScheme, sideColors }} />}
    </div>
  );
};
