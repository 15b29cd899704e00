import type { Core, EventObject } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';

export interface Pointed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Listeners {
  readonly onSelect: (id: string | null) => void;
  readonly onUnfold: (station: string) => void;
  /** What a label at a point of the screen speaks of. */
  readonly labelAt: (x: number, y: number) => string | null;
}

function textOf(event: EventObject, key: string): string | null {
  if (event.target === event.cy) return null;
  const value: unknown = event.target.data(key);
  return typeof value === 'string' ? value : null;
}

/** Tells of clicks on the picture, and what the pointer is over; labels come before what they lie on. */
export function usePointer(cy: Core | null, listeners: Listeners): Pointed | null {
  const latest = useRef(listeners);
  useEffect(() => {
    latest.current = listeners;
  });
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    if (!cy) return;
    let shown: string | null = null;
    const show = (id: string | null, x: number, y: number): void => {
      if (id === shown) return;
      shown = id;
      setPointed(id === null ? null : { id, x, y });
      const holder = cy.container();
      if (holder) holder.style.cursor = id === null ? '' : 'pointer';
    };
    const tap = (event: EventObject): void => {
      const { x, y } = event.renderedPosition;
      const label = latest.current.labelAt(x, y);
      const station = label === null ? textOf(event, 'unfold') : null;
      if (station !== null) latest.current.onUnfold(station);
      else latest.current.onSelect(label ?? textOf(event, 'select'));
    };
    const move = (event: EventObject): void => {
      const { x, y } = event.renderedPosition;
      show(latest.current.labelAt(x, y) ?? textOf(event, 'select') ?? textOf(event, 'unfold'), x, y);
    };
    const hide = (): void => show(null, 0, 0);
    cy.on('tap', tap);
    cy.on('mousemove', move);
    cy.on('viewport', hide);
    const holder = cy.container();
    holder?.addEventListener('mouseleave', hide);
    return () => {
      cy.off('tap', tap);
      cy.off('mousemove', move);
      cy.off('viewport', hide);
      holder?.removeEventListener('mouseleave', hide);
    };
  }, [cy]);
  return pointed;
}
