import type { Core, ElementDefinition } from 'cytoscape';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { createLanesGraph } from './createLanesGraph.ts';
import { markLevel } from './markLevel.ts';
import { showElements } from './showElements.ts';
import { lanesStyle } from './style.ts';
import { lanesThemes } from './themes.ts';
import { nearZoom, showWhole, type Viewport } from './viewport.ts';
import type { ElementSize } from './useElementSize.ts';
import type { LanesLayout } from './types.ts';

export interface LanesGraph {
  readonly cy: Core | null;
  readonly viewport: Viewport;
  readonly far: boolean;
  /** Grows each time the elements were replaced, so that classes are put on anew. */
  readonly generation: number;
}

/** Which view was fitted last, and to what. */
interface Fitted {
  readonly subject: unknown;
  readonly viewport: Viewport | null;
}

/** Whether the view is still the fitted one, not moved by hand since. */
const isUntouched = (cy: Core, { viewport }: Fitted): boolean =>
  viewport === null || (Math.abs(viewport.zoom - cy.zoom()) < 1e-6 && Math.abs(viewport.x - cy.pan().x) < 0.5);

/** Keeps one Cytoscape instance in a container, with the elements of the layout, and follows its pan and zoom. */
export function useLanesGraph(
  container: RefObject<HTMLDivElement | null>,
  layout: LanesLayout | null,
  elements: readonly ElementDefinition[],
  size: ElementSize | null,
  scheme: 'light' | 'dark',
  subject: unknown,
): LanesGraph {
  const [cy, setCy] = useState<Core | null>(null);
  const [viewport, setViewport] = useState<Viewport>({ zoom: 1, x: 0, y: 0 });
  const [generation, setGeneration] = useState(0);
  const fitted = useRef<Fitted>({ subject: null, viewport: null });
  const measured = useRef<ElementSize | null>(null);
  const far = viewport.zoom < nearZoom;

  useEffect(() => {
    if (!container.current) return undefined;
    const canvas = createLanesGraph(container.current, setViewport);
    fitted.current = { subject: null, viewport: null };
    measured.current = null;
    setCy(canvas.cy);
    return () => {
      canvas.dispose();
      setCy(null);
    };
  }, [container]);

  useLayoutEffect(() => {
    cy?.style(lanesStyle(lanesThemes[scheme]));
  }, [cy, scheme]);

  useLayoutEffect(() => {
    if (!cy || !layout || !size) return undefined;
    if (measured.current !== null && measured.current !== size) cy.resize();
    measured.current = size;
    if (fitted.current.subject !== subject || isUntouched(cy, fitted.current)) {
      const view = showWhole(cy, layout, size);
      fitted.current = { subject, viewport: view };
      setViewport(view);
    }
    return showElements(cy, elements, () => setGeneration((count) => count + 1));
  }, [cy, layout, elements, size, subject]);

  useLayoutEffect(() => {
    if (cy) markLevel(cy, far);
  }, [cy, far, generation]);

  return { cy, viewport, far, generation };
}
