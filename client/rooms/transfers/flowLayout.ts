import { sankey } from 'd3-sankey';
import type { TransferDirection } from '../../api/columns/transferColumns.ts';
import type { FlowCell } from './flowTotals.ts';

/** A track at the left, where transfers left it, or at the right, where they reached it. */
export interface FlowNode {
  readonly id: string;
  readonly code: string;
  readonly side: 'from' | 'to';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
}

/** Transfers of one certainty from one track to another, as a band. */
export interface FlowBand {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly direction: TransferDirection;
  readonly possible: boolean;
  readonly count: number;
  readonly width: number;
  /** The middle of the band, from left to right. */
  readonly path: string;
}

/** A drawing of flows. */
export interface FlowLayout {
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
}

/** The room that a drawing of flows has. */
export interface FlowRoom {
  readonly width: number;
  readonly height: number;
  readonly nodeWidth: number;
  readonly gap: number;
}

interface NodeInput {
  readonly id: string;
  readonly code: string;
  readonly side: 'from' | 'to';
}

interface LinkInput {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly cell: FlowCell;
  readonly possible: boolean;
}

const linksOf = (cells: readonly FlowCell[]): LinkInput[] =>
  cells.flatMap((cell) =>
    [false, true].flatMap((possible) => {
      const value = possible ? cell.possible : cell.definite;
      const id = `${cell.from} ${cell.to}${possible ? ' possible' : ''}`;
      return value === 0 ? [] : [{ id, source: `from ${cell.from}`, target: `to ${cell.to}`, value, cell, possible }];
    }),
  );

/** Lays flows out from the tracks left to the tracks reached, both the most official first; those without any are left out. */
export const layoutFlows = (cells: readonly FlowCell[], codes: readonly string[], room: FlowRoom): FlowLayout => {
  const links = linksOf(cells);
  if (links.length === 0) return { nodes: [], bands: [] };
  const nodesOn = (side: 'from' | 'to'): NodeInput[] =>
    codes
      .filter((code) => cells.some((cell) => cell[side] === code))
      .map((code) => ({ id: `${side} ${code}`, code, side }));
  const layout = sankey<NodeInput, LinkInput>()
    .nodeId(({ id }) => id)
    .nodeWidth(room.nodeWidth)
    .nodePadding(room.gap)
    .extent([
      [0, 0],
      [room.width, room.height],
    ])
    .iterations(0)({ nodes: [...nodesOn('from'), ...nodesOn('to')], links });
  const middle = room.width / 2;
  const bends = (x: number, y: number, endX: number, endY: number): string =>
    `M${x},${y}C${middle},${y} ${middle},${endY} ${endX},${endY}`;
  return {
    nodes: layout.nodes.map(({ id, code, side, x0 = 0, y0 = 0, y1 = 0, value = 0 }) => ({
      id,
      code,
      side,
      x: x0,
      y: y0,
      width: room.nodeWidth,
      height: y1 - y0,
      count: value,
    })),
    bands: layout.links.map(({ id, cell, possible, value, width = 0, y0 = 0, y1 = 0 }) => ({
      id,
      from: cell.from,
      to: cell.to,
      direction: cell.direction,
      possible,
      count: value,
      width,
      path: bends(room.nodeWidth, y0, room.width - room.nodeWidth, y1),
    })),
  };
};
