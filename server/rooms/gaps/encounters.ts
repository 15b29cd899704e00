import { unknownPast } from '../../analysis/temporalNetwork.ts';
import type { ActorRequest } from '../../network/actors/actorRequest.ts';
import { toDayWindow } from '../../network/actors/actors.ts';
import { participationsOf } from '../../network/actors/participations.ts';
import type { NetworkView } from '../../network/networkView.ts';

/** The participations of everyone up to the end of the window, and which of them were with people of two groups. */
export interface Encounters {
  /** The participations of each person, as edges in order of time. */
  readonly of: (person: number) => readonly number[];
  /** Those of them at which others of the one group were, and those at which others of the other were. */
  readonly withA: (person: number) => readonly number[];
  readonly withB: (person: number) => readonly number[];
}

/** Who met people of two groups; a group by its members, as nodes. */
export const encountersOf = (
  view: NetworkView,
  request: ActorRequest,
  a: ReadonlySet<number>,
  b: ReadonlySet<number>,
): Encounters => {
  const columns = participationsOf(view, '');
  const { network } = view;
  const { to } = toDayWindow(request);
  const byPerson = new Map<number, number[]>();
  const [presentA, presentB] = [new Int32Array(network.nodeCount), new Int32Array(network.nodeCount)];
  for (const [place, edge] of columns.edge.entries()) {
    const start = network.spans.start[edge]!;
    if (columns.isCovered[place] === 1 || (start !== unknownPast && start >= to)) continue;
    const [person, event] = [columns.person[place]!, columns.event[place]!];
    const own = byPerson.get(person);
    if (own === undefined) byPerson.set(person, [edge]);
    else own.push(edge);
    if (a.has(person)) presentA[event]! += 1;
    if (b.has(person)) presentB[event]! += 1;
  }
  const none: readonly number[] = [];
  const withOthers = (person: number, members: ReadonlySet<number>, present: Int32Array): readonly number[] => {
    const self = members.has(person) ? 1 : 0;
    return (byPerson.get(person) ?? none).filter((edge) => present[network.to[edge]!]! > self);
  };
  return {
    of: (person) => byPerson.get(person) ?? none,
    withA: (person) => withOthers(person, a, presentA),
    withB: (person) => withOthers(person, b, presentB),
  };
};
