import type { Core } from 'cytoscape';

/** Marks the selected element and what touches it, and fades what is not to stand out. */
export const markSelection = (
  cy: Core,
  selection: string | null,
  highlighted: ReadonlySet<string> | null,
  second: ReadonlySet<string> | null,
): void => {
  cy.batch(() => {
    cy.elements('.chosen, .near, .faded, .second').removeClass('chosen near faded second');
    for (const id of second ?? []) cy.getElementById(id).addClass('second');
    if (highlighted !== null) {
      cy.elements()
        .filter((element) => !highlighted.has(element.id()))
        .addClass('faded');
    }
    if (selection === null) return;
    const chosen = cy.getElementById(selection);
    if (chosen.empty() || chosen.hasClass('absent')) return;
    chosen.addClass('chosen');
    const around = chosen.group() === 'nodes' ? chosen.closedNeighborhood() : chosen.union(chosen.connectedNodes());
    around.edges().addClass('near');
    if (highlighted === null) cy.elements().not(around).addClass('faded');
  });
};
