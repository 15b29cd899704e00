import cytoscape, { type Core } from 'cytoscape';
import { zoomLimits } from '../zoomLimits.ts';
import type { Viewport } from './viewport.ts';

/** The canvas of Lanes. */
export interface LanesCanvas {
  readonly cy: Core;
  readonly dispose: () => void;
}

/** Creates the canvas in a container and tells of pan and zoom, at most once a frame; its caller disposes of it. */
export const createLanesGraph = (container: HTMLElement, onViewport: (viewport: Viewport) => void): LanesCanvas => {
  const cy = cytoscape({
    container,
    ...zoomLimits,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    pixelRatio: 'auto',
  });
  let frame = 0;
  const follow = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onViewport({ zoom: cy.zoom(), ...cy.pan() });
    });
  };
  cy.on('viewport', follow);
  return {
    cy,
    dispose: () => {
      cancelAnimationFrame(frame);
      cy.destroy();
    },
  };
};
