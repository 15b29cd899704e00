import type { Core } from 'cytoscape';
import type { ActorLooks } from '../actors/actorPicture.ts';
import { neutralLook } from '../looks.ts';
import type { Slice } from '../slice.ts';

/** Gives the people of an actor network the sizes and colours of their measures, and marks what a draft changes. */
export const showLooks = (
  cy: Core,
  slice: Slice,
  { sizes, widths, colors, added, removed }: ActorLooks,
  colorScheme: 'light' | 'dark',
): void => {
  cy.batch(() => {
    cy.elements('.added, .removed').removeClass('added removed');
    for (const { id } of slice.nodes) {
      const look = colors.get(id) ?? neutralLook;
      cy.getElementById(id).data({ size: sizes.get(id) ?? 8, fill: look[colorScheme], core: look.core });
    }
    for (const { id } of slice.edges) cy.getElementById(id).data('width', widths?.get(id) ?? 1);
    for (const id of added) cy.getElementById(id).addClass('added');
    for (const id of removed) cy.getElementById(id).addClass('removed');
  });
};
