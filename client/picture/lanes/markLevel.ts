import type { Core } from 'cytoscape';

/** Puts the classes of a level of detail on what is drawn: from afar the bars of processes, nearer their stations. */
export const markLevel = (cy: Core, far: boolean): void =>
  cy.batch(() => {
    const bars = cy.elements('.bar');
    const rest = cy.elements().not(bars);
    if (far) {
      bars.removeClass('near');
      rest.addClass('far');
    } else {
      bars.addClass('near');
      rest.removeClass('far');
    }
  });
