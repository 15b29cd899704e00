import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { LanesLayout } from './types.ts';

/** The station or document that the keyboard has come to, marked in the picture and brought into view; undefined for none. */
export const useFocusedStop = (cy: Core | null, layout: LanesLayout | null) => {
  const [focused, setFocused] = useState<string | null>(null);
  useEffect(() => {
    if (!cy || focused === null) return;
    const node = cy.getElementById(focused).addClass('focused');
    const { x, y } = node.length > 0 ? node.renderedPosition() : { x: 0, y: 0 };
    if (x < 0 || y < 0 || x > cy.width() || y > cy.height()) cy.center(node);
    return () => void node.removeClass('focused');
  }, [cy, focused]);
  const stop =
    focused === null
      ? undefined
      : [...(layout?.stations ?? []), ...(layout?.documents ?? [])].find(({ id }) => id === focused);
  return { stop, setFocused };
};
