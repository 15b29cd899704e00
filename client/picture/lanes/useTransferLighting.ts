import type { Core } from 'cytoscape';
import { useLayoutEffect, useRef } from 'react';
import { classesAt, type LitTransfers } from './transferLighting.ts';

interface Shown {
  readonly generation: number;
  readonly moment: number | null;
  readonly classes: ReadonlyMap<string, string>;
}

const flashMilliseconds = 450;
const nothing: ReadonlyMap<string, string> = new Map();

const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const flash = (cy: Core, ids: readonly string[]): void => {
  const elements = ids.reduce((all, id) => all.merge(cy.getElementById(id)), cy.collection());
  elements.addClass('flash');
  setTimeout(() => {
    if (!cy.destroyed()) elements.removeClass('flash');
  }, flashMilliseconds);
};

/** Draws the transfers strongly; while time runs, each flashes as it arrives. */
export function useTransferLighting(
  cy: Core | null,
  generation: number,
  lit: LitTransfers | null,
  chosen: string | null,
  moment: number | null,
): void {
  const shown = useRef<Shown | null>(null);
  useLayoutEffect(() => {
    if (!cy || generation === 0) return;
    const known = shown.current?.generation === generation ? shown.current : null;
    const before = known?.classes ?? nothing;
    const after = lit === null ? nothing : classesAt(lit, chosen, moment);
    cy.batch(() => {
      for (const [id, classes] of before)
        if (after.get(id) !== classes) cy.getElementById(id).removeClass(`${classes} flash`);
      for (const [id, classes] of after) if (before.get(id) !== classes) cy.getElementById(id).addClass(classes);
    });
    const runs = known !== null && moment !== null && known.moment !== moment && moment > (known.moment ?? -Infinity);
    const arrived = runs ? [...after.keys()].filter((id) => known.moment === null || !before.has(id)) : [];
    if (arrived.length > 0 && !isCalm()) flash(cy, arrived);
    shown.current = { generation, moment, classes: after };
  }, [cy, generation, lit, chosen, moment]);
}
