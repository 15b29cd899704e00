import type { Core } from 'cytoscape';
import type { Slice } from '../slice.ts';

/** Dims what begins after the moment. */
export interface MomentMarks {
  readonly moveTo: (moment: number | null) => void;
}

/** Prepares the dimming of a slice's elements: each step touches only those that begin between the two moments. */
export const createMomentMarks = (cy: Core, slice: Slice): MomentMarks => {
  const starts = [...slice.nodes, ...slice.edges]
    .map(({ id, span }) => ({ element: cy.getElementById(id), start: span.start ?? Number.NEGATIVE_INFINITY }))
    .sort((first, second) => first.start - second.start);
  /** How many, from the first on, have begun. */
  let begun = starts.length;
  const countBegun = (moment: number | null): number => {
    if (moment === null) return starts.length;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle]?.start ?? 0) <= moment) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  cy.batch(() => void cy.elements('.later').removeClass('later'));
  return {
    moveTo: (moment) => {
      const next = countBegun(moment);
      if (next === begun) return;
      const later = next < begun;
      const crossed = starts.slice(Math.min(next, begun), Math.max(next, begun));
      const elements = crossed.reduce((all, { element }) => all.merge(element), cy.collection());
      cy.batch(() => void (later ? elements.addClass('later') : elements.removeClass('later')));
      begun = next;
    },
  };
};
