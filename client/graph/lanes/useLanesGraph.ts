import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { lanesStyle, lanesThemes } from './style.ts';
import { fittedViewport, nearZoom, type Viewport } from './viewport.ts';
import type { ElementSize } from './useElementSize.ts';
import type { LanesLayout } from './types.ts';

export interface LanesGraph {
  readonly cy: Core | null;
  readonly viewport: Viewport;
  readonly far: boolean;
  /** Grows each time the elements were replaced, so that classes are put on anew. */
  readonly generation: number;
}

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
  const fitted = useRef<{ subject: unknown; viewport: Viewport | null }>({ subject: null, viewport: null });
  const measured = useRef<ElementSize | null>(null);
  const far = viewport.zoom < nearZoom;

  useEffect(() => {
    if (!container.current) return;
    const core = cytoscape({
      container: container.current,
      minZoom: 0.05,
      maxZoom: 4,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      pixelRatio: 'auto',
    });
    fitted.current = { subject: null, viewport: null };
    measured.current = null;
    let frame = 0;
    const follow = (): void => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        setViewport({ zoom: core.zoom(), ...core.pan() });
      });
    };
    core.on('viewport', follow);
    setCy(core);
    return () => {
      cancelAnimationFrame(frame);
      core.destroy();
      setCy(null);
    };
  }, [container]);

  useLayoutEffect(() => {
    cy?.style(lanesStyle(lanesThemes[scheme]));
  }, [cy, scheme]);

  useLayoutEffect(() => {
    if (!cy || !layout || !size) return;
    if (measured.current !== null && measured.current !== size) cy.resize();
    measured.current = size;
    cy.batch(() => {
      cy.elements().remove();
      cy.add([...elements]);
    });
    const known = fitted.current;
    const untouched =
      known.viewport === null ||
      (Math.abs(known.viewport.zoom - cy.zoom()) < 1e-6 && Math.abs(known.viewport.x - cy.pan().x) < 0.5);
    if (known.subject !== subject || untouched) {
      const view = fittedViewport(layout, size.width, size.height);
      cy.viewport({ zoom: view.zoom, pan: { x: view.x, y: view.y } });
      fitted.current = { subject, viewport: view };
      setViewport(view);
    }
    setGeneration((count) => count + 1);
  }, [cy, layout, elements, size, subject]);

  useLayoutEffect(() => {
    if (!cy) return;
    cy.batch(() => {
      const near = cy.elements('.bar');
      const rest = cy.elements().not(near);
      if (far) {
        near.removeClass('near');
        rest.addClass('far');
      } else {
        near.addClass('near');
        rest.removeClass('far');
      }
    });
  }, [cy, far, generation]);

  return { cy, viewport, far, generation };
}
