import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { lanesStyle, lanesThemes } from './style.ts';
import { fittedViewport, nearZoom, type Viewport } from './viewport.ts';
import { seenFromAfar } from './elements.ts';
import type { ElementSize } from './useElementSize.ts';
import type { LanesLayout } from './types.ts';

export interface LanesGraph {
  readonly cy: Core | null;
  readonly viewport: Viewport;
  readonly far: boolean;
  /** Grows each time the elements were replaced, so that classes are put on anew. */
  readonly generation: number;
}

/** Does something when the page has nothing better to do; answers with what calls it off. */
const whenIdle = (work: () => void): (() => void) => {
  // Not every browser knows idleness.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, 300);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 1000 });
  return () => cancelIdleCallback(handle);
};

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
    if (!cy || !layout || !size) return undefined;
    if (measured.current !== null && measured.current !== size) cy.resize();
    measured.current = size;
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
    // What cannot be seen from afar is added once the picture is there.
    const seen = cy.zoom() < nearZoom ? elements.filter(seenFromAfar) : elements;
    cy.batch(() => {
      cy.elements().remove();
      cy.add([...seen]);
    });
    setGeneration((count) => count + 1);
    if (seen.length === elements.length) return undefined;
    return whenIdle(() => {
      cy.batch(() => void cy.add(elements.filter((element) => !seenFromAfar(element))));
      setGeneration((count) => count + 1);
    });
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
