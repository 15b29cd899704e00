import type { Core } from 'cytoscape';

/** How far and how near a picture may be seen by hand. */
export const zoomLimits = { minZoom: 0.05, maxZoom: 4 } as const;

/** Lets a zoom be gone to: the library refuses one beyond its limits, and moves the picture out of sight all the same. */
export const admitZoom = (cy: Core, zoom: number): void => {
  cy.minZoom(Math.min(zoomLimits.minZoom, zoom));
  cy.maxZoom(Math.max(zoomLimits.maxZoom, zoom));
};
