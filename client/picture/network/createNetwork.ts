import cytoscape, { type Core } from 'cytoscape';
import { zoomLimits } from '../zoomLimits.ts';

/** Creates the canvas of the network and tells of clicks; its caller destroys it. */
export const createNetwork = (container: HTMLElement, onSelect: (id: string | null) => void): Core => {
  const cy = cytoscape({
    container,
    hideEdgesOnViewport: true,
    ...zoomLimits,
    autoungrabify: true,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  cy.on('tap', 'node, edge', (event) => onSelect(event.target.id() as string));
  cy.on('tap', (event) => {
    if (event.target === cy) onSelect(null);
  });
  return cy;
};
