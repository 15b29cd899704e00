import type { Core, ElementDefinition } from 'cytoscape';
import { seenFromAfar } from './elements.ts';
import { nearZoom } from './viewport.ts';
import { whenIdle } from './whenIdle.ts';

/**
 * Draws these elements instead of those before, and tells whenever more of them are there. What cannot be seen from afar
 * is added once the picture is there; answers with what calls that off, if it is still to come.
 */
export const showElements = (
  cy: Core,
  elements: readonly ElementDefinition[],
  onShown: () => void,
): (() => void) | undefined => {
  const seen = cy.zoom() < nearZoom ? elements.filter(seenFromAfar) : elements;
  cy.batch(() => {
    cy.elements().remove();
    cy.add([...seen]);
  });
  onShown();
  if (seen.length === elements.length) return undefined;
  return whenIdle(() => {
    cy.batch(() => void cy.add(elements.filter((element) => !seenFromAfar(element))));
    onShown();
  });
};
