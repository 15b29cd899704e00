import type { Core } from 'cytoscape';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { fadedIds, litIds, reachedBy, standingIds, type LightIndex } from './lighting.ts';

interface Shown {
  generation: number;
  reached: number;
  faded: ReadonlySet<string>;
  lit: ReadonlySet<string>;
  second: ReadonlySet<string>;
  traced: ReadonlySet<string>;
}

export interface LightState {
  readonly moment: number | null;
  readonly highlighted: ReadonlySet<string> | null;
  readonly second: ReadonlySet<string> | null;
  readonly selection: string | null;
  /** Whether what stands out is a path, to be drawn strongly. */
  readonly traced: boolean;
  /** Ids of the elements to fade, where something other than what is highlighted decides. */
  readonly faded?: ReadonlySet<string> | null;
}

function difference(cy: Core, name: string, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
  for (const id of before) if (!after.has(id)) cy.getElementById(id).removeClass(name);
  for (const id of after) if (!before.has(id)) cy.getElementById(id).addClass(name);
}

/** Puts the classes `later`, `faded`, `lit`, `second` and `traced` on just the elements that change, in one batch. */
export function useLighting(cy: Core | null, index: LightIndex, generation: number, state: LightState): void {
  const shown = useRef<Shown | null>(null);
  const { moment, highlighted, selection } = state;
  const { faded: decided = null } = state;
  const faded = useMemo(() => decided ?? fadedIds(index, highlighted), [index, highlighted, decided]);
  const lit = useMemo(() => litIds(index, selection), [index, selection]);
  const { second: given } = state;
  const second = useMemo(() => (given === null ? new Set<string>() : standingIds(index, given)), [index, given]);
  const isTraced = state.traced && highlighted !== null;
  const traced = useMemo(
    () => new Set(isTraced ? index.items.filter(({ id }) => !faded.has(id)).map(({ id }) => id) : []),
    [index, faded, isTraced],
  );
  useLayoutEffect(() => {
    if (!cy || generation === 0) return;
    const fresh = shown.current?.generation !== generation;
    const before: Shown =
      fresh || !shown.current
        ? {
            generation,
            reached: index.items.length,
            faded: new Set(),
            lit: new Set(),
            second: new Set(),
            traced: new Set(),
          }
        : shown.current;
    const reached = reachedBy(index, moment);
    cy.batch(() => {
      for (let at = reached; at < before.reached; at += 1)
        cy.getElementById(index.items[at]?.id ?? '').addClass('later');
      for (let at = before.reached; at < reached; at += 1)
        cy.getElementById(index.items[at]?.id ?? '').removeClass('later');
      difference(cy, 'faded', before.faded, faded);
      difference(cy, 'lit', before.lit, lit);
      difference(cy, 'second', before.second, second);
      difference(cy, 'traced', before.traced, traced);
    });
    shown.current = { generation, reached, faded, lit, second, traced };
  }, [cy, index, generation, moment, faded, lit, second, traced]);
}
