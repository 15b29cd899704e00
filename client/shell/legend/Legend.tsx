import { useMemo, type ReactNode } from 'react';
import { neutralColor, type SideColors } from '../../picture/sideColors.ts';
import type { Slice } from '../../picture/slice.ts';
import type { View } from '../../state/view.ts';
import { laneColor } from '../../ui/laneColor.ts';
import { LegendMark, type MarkName } from './LegendMark.tsx';
import swatch from '../../ui/swatch.module.css';
import legend from '../../ui/legend.module.css';

const lanesMarks: readonly (readonly [MarkName, string])[] = [
  ['thread', 'A person, from meeting to meeting'],
  ['transfer', 'A thread that changes lane: someone moved between tracks'],
  ['station', 'A meeting, as tall as its people are many'],
  ['bar', 'From afar, a whole process; come nearer to see its meetings'],
  ['faded', 'Faded width: the date is only known roughly'],
  ['idea', 'An idea, where it was voiced, drafted, adopted'],
  ['document', 'A document'],
];

const networkMarks: readonly (readonly [MarkName, string])[] = [
  ['person', 'A person'],
  ['institution', 'An institution'],
  ['process', 'A process: a series of meetings'],
  ['station', 'A meeting'],
  ['star', 'An idea; dashed lines lead to where it appeared'],
  ['document', 'A document'],
  ['conflict', 'A conflict'],
  ['arrow', 'Said to have influenced, preceded or continued as'],
];

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
  readonly view: Pick<View, 'projection' | 'lens'>;
  /** Whether threads have the colours of sides. */
  readonly colorsThreads: boolean;
  readonly colorScheme: 'light' | 'dark';
  readonly sideColors: SideColors;
  /** What is said before of what the open room lays over the picture. */
  readonly children: ReactNode;
}) => {
  const { projection } = view;
  const sides = useMemo(() => {
    const names = new Map(slice.edges.flatMap(({ side }) => (side === null ? [] : [[side.id, side.label] as const])));
    const named = [...sideColors].flatMap(([id, color]) => {
      const label = names.get(id);
      return label === undefined || color === neutralColor ? [] : [{ id, label, color }];
    });
    return { named, others: names.size - named.length };
  }, [slice, sideColors]);
  const present = useMemo(() => {
    const kinds = new Set<string>(slice.nodes.map(({ kind }) => kind));
    const marks: Partial<Record<MarkName, boolean>> = {
      idea: kinds.has('IDEA'),
      star: kinds.has('IDEA'),
      document: kinds.has('DOCUMENT'),
      conflict: kinds.has('CONFLICT'),
      institution: kinds.has('INSTITUTION'),
      process: kinds.has('PROCESS'),
      person: kinds.has('PERSON'),
      thread: kinds.has('PERSON'),
      transfer: kinds.has('PERSON'),
      bar: kinds.has('PROCESS'),
      station: kinds.has('MEETING'),
      arrow: slice.edges.some(({ type }) => type === 'INFLUENCED'),
    };
    return marks;
  }, [slice]);
  const marks = (projection === 'lanes' ? lanesMarks : networkMarks).filter(
    ([name]) => present[name] !== false && !(name === 'transfer' && !colorsThreads),
  );

  return (
    <div className={legend.legend}>
      {children}
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
      {sides.named.length > 0 && !(projection === 'lanes' && !colorsThreads) && (
        <>
          <h3>Whom people came for</h3>
          <ul>
            {sides.named.map(({ id, label, color }) => (
              <li key={id}>
                <span className={`${swatch.swatch} ${swatch.round}`} style={{ background: color[colorScheme] }} />
                <span dir="auto">{label}</span>
              </li>
            ))}
            <li>
              <span className={`${swatch.swatch} ${swatch.round}`} style={{ background: neutralColor[colorScheme] }} />
              {sides.others > 0 ? `No side known, or one of ${sides.others} further sides` : 'No side known'}
            </li>
          </ul>
        </>
      )}
    </div>
  );
};
