import type { Core } from 'cytoscape';

/** Marks the selected element and what touches it, fades what is not to stand out, and draws a traced path strongly. */
export const markSelection = (
  cy: Core,
  selection: string | null,
  highlighted: ReadonlySet<string> | null,
  second: ReadonlySet<string> | null,
  traced: boolean,
): void => {
  cy.batch(() => {
    cy.elements('.chosen, .near, .faded, .second, .traced').removeClass('chosen near faded second traced');
    for (const id of second ?? []) cy.getElementById(id).addClass('second');
    if (highlighted !== null) {
      cy.elements()
        .filter((element) => !highlighted.has(element.id()))
        .addClass('faded');
      if (traced) for (const id of highlighted) cy.getElementById(id).addClass('traced');
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
