import type { Core, ElementDefinition } from 'cytoscape';
import type { Core as LookCore } from '../looks.ts';
import type { Side, Slice, SliceEdge, SliceNode } from '../slice.ts';
import { onlySides } from './sidesOfPeople.ts';
import { nodeSize } from './nodeSize.ts';
import type { Place } from './startPlaces.ts';

/** The colour of a side, and what stands in the middle of it. */
export interface SideFill {
  readonly fill: string;
  readonly core: LookCore;
}

const nodeData = (node: SliceNode, degree: number, side: SideFill | undefined) => ({
  id: node.id,
  label: node.label,
  kind: node.kind,
  lane: node.lane ?? 'none',
  size: nodeSize(node, degree),
  fill: side?.fill ?? 'none',
  core: side?.core ?? 'none',
});

const edgeData = (edge: SliceEdge, side: SideFill | undefined) => ({
  id: edge.id,
  source: edge.from.id,
  target: edge.to.id,
  type: edge.type,
  fill: side?.fill ?? 'none',
});

const degreesOf = (slice: Slice): Map<string, number> => {
  const degrees = new Map<string, number>();
  for (const { from, to } of slice.edges) {
    degrees.set(from.id, (degrees.get(from.id) ?? 0) + 1);
    degrees.set(to.id, (degrees.get(to.id) ?? 0) + 1);
  }
  return degrees;
};

/**
 * Brings the canvas to show a slice: elements that are new are added, those that left are hidden by a class and kept,
 * so that a window that moves to and fro costs only the difference.
 */
export const showSlice = (
  cy: Core,
  slice: Slice,
  places: ReadonlyMap<string, Place>,
  fillOf: (side: Side) => SideFill,
): void => {
  const degrees = degreesOf(slice);
  const sides = onlySides(slice);
  const wanted = new Map<string, ElementDefinition['data']>();
  for (const node of slice.nodes) {
    const side = sides.get(node.id);
    wanted.set(node.id, nodeData(node, degrees.get(node.id) ?? 0, side && fillOf(side)));
  }
  for (const edge of slice.edges) wanted.set(edge.id, edgeData(edge, edge.side ? fillOf(edge.side) : undefined));

  cy.batch(() => {
    const present = new Set<string>();
    cy.elements().forEach((element) => {
      const id = element.id();
      const data = wanted.get(id);
      if (data === undefined) {
        if (!element.hasClass('absent')) element.addClass('absent');
        return;
      }
      present.add(id);
      if (element.hasClass('absent')) element.removeClass('absent');
      if (['fill', 'core', 'lane'].some((name) => element.data(name) !== data[name])) element.data(data);
    });
    const added: ElementDefinition[] = [];
    for (const [id, data] of wanted) {
      if (present.has(id)) continue;
      const place = places.get(id);
      added.push(place === undefined ? { data } : { data, position: { ...place } });
    }
    cy.add(added);
  });
};
