import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Core, NodeSingular } from 'cytoscape';
import {
  placeLabels,
  textWidth,
  wrapText,
  type Box,
  type LabelCandidate,
  type Obstruction,
  type PlacedLabel,
} from '../labels.ts';
import { LabelLayer } from '../labels/LabelLayer.tsx';
import type { Kind, Slice } from '../slice.ts';

const fontSize = 11;
const lineHeight = 14;
const widest = 150;
const mostLabels = 90;
const settleMilliseconds = 60;
/** What the largest counts where sizes tell who matters. */
const heaviest = 40;
/** From here on a name is worth covering lesser nodes. */
const coveringPriority = 30;

const kindPriority: Readonly<Record<Kind, number>> = {
  CONFLICT: 60,
  PROCESS: 30,
  IDEA: 12,
  PERSON: 8,
  INSTITUTION: 6,
  DOCUMENT: 4,
  MEETING: 2,
};

const toCandidate = (node: NodeSingular, priority: number): LabelCandidate => {
  const { x, y } = node.renderedPosition();
  const radius = node.renderedHeight() / 2;
  const lines = wrapText(String(node.data('label')), widest, fontSize, 2);
  const height = lines.length * lineHeight;
  return {
    id: node.id(),
    select: node.id(),
    anchor: { x, y },
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, fontSize))) + 4,
    height,
    priority,
    tone: 'node',
    mayCover: [node.id()],
    places: [
      { dx: 0, dy: radius + 2, align: 'middle' },
      { dx: radius + 4, dy: -height / 2, align: 'start' },
      { dx: -radius - 4, dy: -height / 2, align: 'end' },
      { dx: 0, dy: -radius - height - 2, align: 'middle' },
    ],
  };
};

const nodeBoxes = (cy: Core, view: Box): Obstruction[] =>
  cy
    .nodes()
    .not('.absent, .faded')
    .map((node) => {
      const { x, y } = (node as NodeSingular).renderedPosition();
      const radius = (node as NodeSingular).renderedHeight() / 2;
      return { id: node.id(), left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
    })
    .filter((box) => box.right > view.left && box.left < view.right && box.bottom > view.top && box.top < view.bottom);

const visibleCandidates = (
  cy: Core,
  slice: Slice,
  weights: ReadonlyMap<string, number>,
  selection: string | null,
  highlighted: ReadonlySet<string> | null,
): LabelCandidate[] => {
  const { x1, x2, y1, y2 } = cy.extent();
  const chosen = selection === null ? null : cy.getElementById(selection);
  const around = new Set<string>();
  if (chosen?.nonempty() === true) {
    const near = chosen.group() === 'nodes' ? chosen.closedNeighborhood().nodes() : chosen.connectedNodes();
    near.forEach((node) => void around.add(node.id()));
  }
  const ranked = slice.nodes.flatMap((item) => {
    const node = cy.getElementById(item.id) as unknown as NodeSingular;
    if (node.empty() || (around.size > 0 && !around.has(item.id))) return [];
    // What fades is not named.
    if (highlighted !== null && !highlighted.has(item.id)) return [];
    const { x, y } = node.position();
    if (x < x1 || x > x2 || y < y1 || y > y2) return [];
    const boost = item.id === selection ? 1000 : around.has(item.id) ? 200 : 0;
    return [{ node, priority: kindPriority[item.kind] + (weights.get(item.id) ?? 0) + boost }];
  });
  return ranked
    .sort((first, second) => second.priority - first.priority)
    .slice(0, mostLabels)
    .map(({ node, priority }) => toCandidate(node, priority));
};

/** The names of the most linked entries in view, of sized ones the largest, placed so that none covers another. */
export const NetworkLabels = ({
  cy,
  slice,
  sizes,
  selection,
  highlighted,
  moment,
  onSelect,
}: {
  readonly cy: Core;
  readonly slice: Slice;
  /** Diameters by id, where they tell who matters; null where the number of links does. */
  readonly sizes: ReadonlyMap<string, number> | null;
  readonly selection: string | null;
  readonly highlighted: ReadonlySet<string> | null;
  readonly moment: number | null;
  readonly onSelect: (id: string) => void;
}) => {
  const weights = useMemo(() => {
    if (sizes === null) return null;
    const most = Math.max(1, ...sizes.values());
    return new Map([...sizes].map(([id, size]) => [id, (size / most) * heaviest]));
  }, [sizes]);
  const [placed, setPlaced] = useState<readonly PlacedLabel[]>([]);
  const { degrees, starts } = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { from, to } of slice.edges) {
      counts.set(from.id, (counts.get(from.id) ?? 0) + 1);
      counts.set(to.id, (counts.get(to.id) ?? 0) + 1);
    }
    return { degrees: counts, starts: new Map(slice.nodes.map(({ id, span }) => [id, span.start])) };
  }, [slice]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const place = (): void => {
      const view = { left: 0, top: 0, right: cy.width(), bottom: cy.height() };
      const candidates = visibleCandidates(cy, slice, weights ?? degrees, selection, highlighted);
      setPlaced(placeLabels(candidates, view, nodeBoxes(cy, view), ({ priority }) => priority >= coveringPriority));
    };
    const settle = (): void => {
      setPlaced([]);
      clearTimeout(timer);
      timer = setTimeout(place, settleMilliseconds);
    };
    const events = 'viewport resize position';
    cy.on(events, settle);
    timer = setTimeout(place, settleMilliseconds);
    return () => {
      clearTimeout(timer);
      cy.removeListener(events, settle);
    };
  }, [cy, slice, weights, degrees, selection, highlighted]);

  const isLater = useCallback(
    (id: string) => moment !== null && (starts.get(id) ?? Number.NEGATIVE_INFINITY) > moment,
    [moment, starts],
  );
  return <LabelLayer labels={placed} width={cy.width()} height={cy.height()} onSelect={onSelect} faded={isLater} />;
};
