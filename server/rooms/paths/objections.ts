import { isRejection } from '../../domain/influence.ts';
import { textOf } from '../../domain/records.ts';
import { worded, type Wording } from '../../domain/wording.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { namedRecord, relationshipOf } from '../../view/nodesAndEdges.ts';
import { edgesOfType, processOfNodes } from '../../view/recordedNeighbours.ts';
import { datesOfEdge } from './datesOfEdge.ts';
import type { PathOfView } from './paths.ts';

/** A recorded rejection that bears on a path. */
export interface Objection {
  readonly view: NetworkView;
  /** The record of the rejection. */
  readonly edge: number;
  /** Who on the path rejected; -1 where the record names nobody on it. */
  readonly person: number;
}

const rejections = derivePerView<'', readonly number[]>(({ relationships }) =>
  relationships.flatMap((relationship, edge) => (isRejection(relationship) ? [edge] : [])),
);

/**
 * What is recorded against a path: that an idea on it was rejected somewhere; that somebody on it rejected an idea, or that
 * an idea which was there when it set out was rejected, at an event, in a document or in a process that it touches. Only
 * what a record says; prose is not read.
 */
export const objectionsOf = ({ view, path }: PathOfView): Objection[] => {
  const { network, nodeOf } = view;
  const processes = processOfNodes(view, '');
  const touched = new Set(path.nodes);
  for (const node of path.nodes) if (processes[node]! >= 0) touched.add(processes[node]!);
  const setOut = new Set(edgesOfType(view, path.nodes[0]!, 'APPEARED_IN', 'in').map((edge) => network.from[edge]!));
  return rejections(view, '').flatMap((edge) => {
    const [idea, place] = [network.from[edge]!, network.to[edge]!];
    const named = nodeOf.get(textOf(relationshipOf({ view, edge }).properties, 'person')) ?? -1;
    const person = path.nodes.includes(named) ? named : -1;
    const isNear = touched.has(place) || touched.has(processes[place]!);
    return path.nodes.includes(idea) || (isNear && (person >= 0 || setOut.has(idea))) ? [{ view, edge, person }] : [];
  });
};

/** The same in a sentence. */
export const objectionWording = ({ view, edge, person }: Objection): Wording => {
  const [idea, place] = [view.network.from[edge]!, view.network.to[edge]!].map((node) => namedRecord(view, node));
  const dates = datesOfEdge(view, edge);
  return person >= 0
    ? worded(
        'objection-of-person',
      )`${namedRecord(view, person)} is recorded as having rejected ${idea!} at ${place!} (${dates}).`
    : worded('objection-to-idea')`${idea!} is recorded as rejected at ${place!} (${dates}).`;
};
