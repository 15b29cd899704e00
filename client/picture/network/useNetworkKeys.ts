import { useCallback, useEffect, useState, type KeyboardEvent } from 'react';
import type { Core, NodeCollection, NodeSingular } from 'cytoscape';
import { arrowDirections, nearestInDirection } from './nearestInDirection.ts';

const shown = (nodes: NodeCollection) =>
  nodes.not('.absent').map((element) => {
    const node = element as NodeSingular;
    return { ...node.position(), node };
  });

/** Where the keys start from: the cursor, else the selection, else what is nearest to the middle of the screen. */
const startOf = (cy: Core, cursorId: string | null, selection: string | null): NodeSingular | null => {
  for (const id of [cursorId, selection]) {
    const node = id === null ? null : cy.getElementById(id);
    if (node !== null && node.nonempty() && node.isNode() && !node.hasClass('absent')) return node;
  }
  return null;
};

/** Arrow keys move a cursor between neighbours, Enter selects what it is on, Escape clears. */
export const useNetworkKeys = (
  cy: Core | null,
  selection: string | null,
  onSelect: (id: string | null) => void,
): { readonly cursor: string; readonly onKeyDown: (event: KeyboardEvent) => void } => {
  const [cursorId, setCursorId] = useState<string | null>(null);

  useEffect(() => {
    if (cy === null) return;
    cy.nodes('.cursor').removeClass('cursor');
    if (cursorId !== null) cy.getElementById(cursorId).addClass('cursor');
  }, [cy, cursorId]);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (cy === null) return;
      const direction = arrowDirections[event.key];
      if (direction !== undefined) {
        const start = startOf(cy, cursorId, selection);
        const view = cy.extent();
        const origin = start?.position() ?? { x: (view.x1 + view.x2) / 2, y: (view.y1 + view.y2) / 2 };
        const near = start === null ? [] : shown(start.neighborhood().nodes());
        const next =
          nearestInDirection(origin, near, direction) ?? nearestInDirection(origin, shown(cy.nodes()), direction);
        if (next !== null) {
          setCursorId(next.node.id());
          const { x, y } = next.node.renderedPosition();
          if (x < 0 || y < 0 || x > cy.width() || y > cy.height()) cy.center(next.node);
        }
      } else if (event.key === 'Enter' && cursorId !== null) onSelect(cursorId);
      else if (event.key === 'Escape') {
        setCursorId(null);
        onSelect(null);
      } else return;
      event.preventDefault();
    },
    [cy, cursorId, selection, onSelect],
  );

  const label: unknown = cy === null || cursorId === null ? '' : cy.getElementById(cursorId).data('label');
  return { cursor: typeof label === 'string' ? label : '', onKeyDown };
};
