import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { LightIndex } from './lighting.ts';

/** Brings out everything that stands for what the pointer is over, such as the whole of a thread. */
export function useHover(cy: Core | null, { bySelect }: LightIndex, id: string | null): void {
  useEffect(() => {
    if (!cy || id === null) return;
    const ids = (bySelect.get(id) ?? []).map((item) => item.id);
    cy.batch(() => {
      for (const each of ids) cy.getElementById(each).addClass('hovered');
    });
    return () => {
      if (cy.destroyed()) return;
      cy.batch(() => {
        for (const each of ids) cy.getElementById(each).removeClass('hovered');
      });
    };
  }, [cy, bySelect, id]);
}

/** Hands the drawn graph out once. */
export function useReady(cy: Core | null, drawn: boolean, onReady: () => void): void {
  const latest = useRef(onReady);
  useEffect(() => {
    latest.current = onReady;
  });
  useEffect(() => {
    if (cy && drawn) latest.current();
  }, [cy, drawn]);
}
