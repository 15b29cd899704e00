import { marksInLanes } from '../../picture/lanes/marksInLanes.ts';
import type { Slice } from '../../picture/slice.ts';
import type { View } from '../../state/view.ts';
import { toWindowDays } from '../../state/windowDays.ts';
import type { MarkName } from './LegendMark.tsx';

/** A mark of a picture, and what it means. */
export type ExplainedMark = readonly [mark: MarkName, meaning: string];

const lanesMarks: readonly ExplainedMark[] = [
  ['thread', 'A person, from meeting to meeting'],
  ['transfer', 'A thread that changes lane: someone moved between tracks'],
  ['silent', 'Broken line: nothing is recorded in between, for two years or more'],
  ['station', 'A meeting, as tall as its people are many'],
  ['bar', 'From afar, a whole process; come nearer to see its meetings'],
  ['break', 'A break: the bar began earlier, or goes on later, than the axis shows to scale'],
  ['open', 'A bar that fades out: no end is recorded, and nothing of it from there on'],
  ['faded', 'Faded width: the date is only known roughly'],
  ['idea', 'An idea, where it was voiced, drafted, adopted'],
  ['document', 'A document'],
];

const networkMarks: readonly ExplainedMark[] = [
  ['person', 'A person'],
  ['institution', 'An institution'],
  ['process', 'A process: a series of meetings'],
  ['station', 'A meeting'],
  ['star', 'An idea; dashed lines lead to where it appeared'],
  ['document', 'A document'],
  ['conflict', 'A conflict'],
  ['arrow', 'Said to have influenced, preceded or continued as'],
];

/** Which marks stand for what is in a slice; those left out are always there. */
const presentIn = (slice: Slice): Partial<Record<MarkName, boolean>> => {
  const kinds = new Set<string>(slice.nodes.map(({ kind }) => kind));
  return {
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
};

/** The marks that a picture of a slice uses. `colorsThreads`: whether threads have the colours of sides. */
export const marksOf = (
  slice: Slice,
  { projection, window }: Pick<View, 'projection' | 'window'>,
  colorsThreads: boolean,
): readonly ExplainedMark[] => {
  const present = { ...presentIn(slice), ...(projection === 'lanes' && marksInLanes(slice, toWindowDays(window))) };
  const marks = projection === 'lanes' ? lanesMarks : networkMarks;
  const drawn = marks.filter(([name]) => present[name] !== false);
  if (colorsThreads) return drawn;
  // While transfers stand out these are told of by themselves, and lead whole over what is not recorded.
  return drawn
    .filter(([name]) => name !== 'transfer')
    .map(([name, meaning]) => [name, name === 'silent' ? `${meaning}; transfers are drawn whole` : meaning]);
};
