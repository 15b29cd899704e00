import { joinWords } from '../../domain/joinWords.ts';
import { textOf } from '../../domain/records.ts';
import { datesPart, worded, wordingOf, type Worded, type Wording } from '../../domain/wording.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import { namedRecord, type NodeHandle } from '../../view/nodesAndEdges.ts';
import { edgesOfType, meetingsOf } from '../../view/recordedNeighbours.ts';

const mostNamed = 5;
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Records as a sentence lists them, each once; nothing for none. */
const listed = (kind: string, { view }: NodeHandle, nodes: readonly number[]): Wording | null => {
  const named = [...new Set(nodes)].map((node) => namedRecord(view, node));
  return named.length === 0 ? null : joinWords(kind, named, 'and', mostNamed);
};

/** When it was, as written. */
const datesOf = ({ view, node }: NodeHandle): Worded => {
  const { properties } = view.entities[node]!;
  const [from, to] = [textOf(properties, 'from'), textOf(properties, 'to')];
  if (from === '' && to === '') return worded('brief-undated')`When it was is not recorded`;
  const words = to === '' ? `From ${from}, no end recorded` : `${from === '' ? 'Until' : `From ${from} to`} ${to}`;
  return datesPart(from, to, words, true);
};

/** For which sides people took part in it, and how many of each; and how many for none. */
const whoCame = ({ view, people, attendanceSides, world }: Actors): Wording => {
  const bySide = new Map<number, Set<number>>();
  for (const [place, side] of attendanceSides.entries()) {
    if (side < 0) continue;
    bySide.set(side, (bySide.get(side) ?? new Set()).add(world.attendances.person[place]!));
  }
  const sides = [...bySide]
    .sort(([, some], [, others]) => others.size - some.size)
    .map(([side, members]) => worded('people-of-side')`${namedRecord(view, side)} (${members.size})`);
  const withSide = new Set([...bySide.values()].flatMap((members) => [...members]));
  const others = people.length - withSide.size;
  if (people.length === 0) return worded('brief-nobody')`Nobody is recorded as taking part.`;
  const forSides = sides.length === 0 ? '' : worded('brief-sides')` for ${joinWords('sides', sides, 'and', mostNamed)}`;
  const forNone = others === 0 ? '' : `${sides.length === 0 ? '' : ','} ${others} for no side that is named`;
  return worded(
    'brief-people',
  )`${counted(people.length, 'person is', 'people are')} recorded as taking part:${forSides}${forNone}.`;
};

/** What came out of it, as far as that is recorded. */
const outcome = (handle: NodeHandle): Wording => {
  const { view, node } = handle;
  const { network } = view;
  const events = [node, ...meetingsOf(view, node)];
  const documents = events.flatMap((event) =>
    edgesOfType(view, event, 'PRODUCED', 'out').map((edge) => network.to[edge]!),
  );
  const ideas = new Set(
    events.flatMap((event) => edgesOfType(view, event, 'APPEARED_IN', 'in').map((edge) => network.from[edge]!)),
  );
  const produced = listed('brief-documents', handle, documents);
  const ideasWords = ideas.size === 0 ? '' : ` ${counted(ideas.size, 'idea appeared', 'ideas appeared')} in it.`;
  return produced === null
    ? worded('brief-outcome')`No document of it is recorded.${ideasWords}`
    : worded('brief-outcome')`Documents of it: ${produced}.${ideasWords}`;
};

/** What a process was, who took part and what came out, in a paragraph; `actors` are those of the process alone. */
export const briefOfProcess = (handle: NodeHandle, actors: Actors): Wording => {
  const { view, node } = handle;
  const neighbours = (type: 'ON_TRACK' | 'ADDRESSES'): number[] =>
    edgesOfType(view, node, type, 'out').map((edge) => view.network.to[edge]!);
  const convening = edgesOfType(view, node, 'CONVENED', 'in').map((edge) => view.network.from[edge]!);
  const tracks = listed('brief-tracks', handle, neighbours('ON_TRACK'));
  const conflicts = listed('brief-conflicts', handle, neighbours('ADDRESSES'));
  const conveners = listed('brief-conveners', handle, convening);
  const meetings = meetingsOf(view, node).length;
  return wordingOf('brief', [
    datesOf(handle),
    ...(tracks === null ? [] : ['; coded on ', tracks]),
    ...(conflicts === null ? [] : ['; about ', conflicts]),
    ...(conveners === null ? [] : ['; convened, hosted or funded by ', conveners]),
    '. ',
    whoCame(actors),
    ` ${counted(meetings, 'meeting is', 'meetings are')} recorded. `,
    outcome(handle),
  ]);
};
