import { kinds } from '../../domain/kinds.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { entityOf, type EdgeHandle, type NodeHandle } from '../../view/nodesAndEdges.ts';
import { edgesOfType } from '../../view/recordedNeighbours.ts';

/** Someone who was at the same meetings; the fields are those of `MetPerson` in the schema. */
export interface MetPerson {
  readonly person: NodeHandle;
  readonly times: number;
  readonly participations: EdgeHandle[];
}

const meetingKind = kinds.indexOf('MEETING');

/** The participations in meetings, in order of time, one a meeting: several records of one attendance are one. */
const attendedBy = (view: NetworkView, person: number): ReadonlyMap<number, number> => {
  const attended = new Map<number, number>();
  for (const edge of edgesOfType(view, person, 'PARTICIPATED_IN', 'out')) {
    const meeting = view.network.to[edge]!;
    if (view.network.kind[meeting] === meetingKind && !attended.has(meeting)) attended.set(meeting, edge);
  }
  return attended;
};

/** Who is recorded at the same meetings as a person: the most often first, then who was last, then by id. */
export const metBy = ({ view, node }: NodeHandle): MetPerson[] => {
  const found = new Map<number, number[]>();
  for (const meeting of attendedBy(view, node).keys()) {
    const here = new Map<number, number>();
    for (const edge of edgesOfType(view, meeting, 'PARTICIPATED_IN', 'in')) {
      const person = view.network.from[edge]!;
      if (person !== node && !here.has(person)) here.set(person, edge);
    }
    for (const [person, edge] of here) found.set(person, [...(found.get(person) ?? []), edge]);
  }
  // Edges stand in order of time.
  const people = [...found].map(([person, edges]) => ({ person, edges: edges.sort((a, b) => a - b) }));
  const idOf = (person: number): string => entityOf({ view, node: person }).id;
  people.sort(
    (a, b) =>
      b.edges.length - a.edges.length ||
      b.edges.at(-1)! - a.edges.at(-1)! ||
      (idOf(a.person) < idOf(b.person) ? -1 : 1),
  );
  return people.map(({ person, edges }) => ({
    person: { view, node: person },
    times: edges.length,
    participations: edges.map((edge) => ({ view, edge })),
  }));
};
