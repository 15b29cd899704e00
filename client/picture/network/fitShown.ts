import type { CollectionReturnValue, Core, NodeCollection } from 'cytoscape';
import { admitZoom } from '../zoomLimits.ts';

const padding = 40;
const nearest = 1.25;

const fit = (cy: Core, elements: NodeCollection | CollectionReturnValue): void => {
  const { w, h } = elements.boundingBox();
  admitZoom(cy, Math.min((cy.width() - 2 * padding) / w, (cy.height() - 2 * padding) / h));
  cy.fit(elements, padding);
  if (cy.zoom() <= nearest) return;
  cy.zoom(nearest);
  cy.center(elements);
};

/** Brings all that is shown into view, no nearer than is pleasant for a handful of nodes. */
export const fitShown = (cy: Core): void => fit(cy, cy.nodes().not('.absent'));

/** Brings a node with its neighbours, or an edge with its ends, into view. */
export const goTo = (cy: Core, id: string): void => {
  const chosen = cy.getElementById(id);
  if (chosen.empty() || chosen.hasClass('absent')) return;
  const near = chosen.group() === 'nodes' ? chosen.closedNeighborhood().nodes() : chosen.connectedNodes();
  fit(cy, near.not('.absent'));
};
