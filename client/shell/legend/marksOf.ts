import { marksInLanes } from '../../picture/lanes/marksInLanes.ts';
import type { Kind, Slice, SliceNode } from '../../picture/slice.ts';
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

/** The kinds of node that some marks stand for. */
const kindOfMark: Partial<Record<MarkName, Kind>> = {
  person: 'PERSON',
  thread: 'PERSON',
  institution: 'INSTITUTION',
  process: 'PROCESS',
  bar: 'PROCESS',
  station: 'MEETING',
  idea: 'IDEA',
  star: 'IDEA',
  document: 'DOCUMENT',
  conflict: 'CONFLICT',
};

/** The kind of node that a mark stands for; null where it stands for something else. */
export const kindMarkedBy = (mark: MarkName): Kind | null => kindOfMark[mark] ?? null;

const isOfKind =
  (wanted: Kind) =>
  ({ kind }: SliceNode): boolean =>
    kind === wanted;

/** Which marks stand for what is in a slice; those left out are always there. Of kinds those that could be chosen stay. */
const presentIn = (slice: Slice, offered: Slice): Partial<Record<MarkName, boolean>> => ({
  ...Object.fromEntries(
    Object.entries(kindOfMark).map(([mark, kind]) => [mark, offered.nodes.some(isOfKind(kind))] as const),
  ),
  transfer: slice.nodes.some(isOfKind('PERSON')),
  arrow: slice.edges.some(({ type }) => type === 'INFLUENCED'),
});

/**
 * The marks that a picture of a slice uses, and those of kinds that `offered` holds besides. `colorsThreads`: whether threads
 * have the colours of sides.
 */
export const marksOf = (
  slice: Slice,
  offered: Slice,
  { projection, window }: Pick<View, 'projection' | 'window'>,
  colorsThreads: boolean,
): readonly ExplainedMark[] => {
  const present = {
    ...presentIn(slice, offered),
    ...(projection === 'lanes' && marksInLanes(slice, toWindowDays(window))),
  };
  const marks = projection === 'lanes' ? lanesMarks : networkMarks;
  const drawn = marks.filter(([name]) => present[name] !== false);
  if (colorsThreads) return drawn;
  // While transfers stand out these are told of by themselves, and lead whole over what is not recorded.
  return drawn
    .filter(([name]) => name !== 'transfer')
    .map(([name, meaning]) => [name, name === 'silent' ? `${meaning}; transfers are drawn whole` : meaning]);
};
