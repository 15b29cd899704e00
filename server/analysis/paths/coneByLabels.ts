/**
 * The cone where order is strict or must hold under every reading. A node has two labels, for what came by an edge with
 * the node's own dates can leave by another of them in the same moment, and what came otherwise cannot. Crossing never
 * makes a label earlier, so labels are set in order of their days (Dijkstra). O(edges log nodes).
 */

import { openFuture, type TemporalNetwork } from '../temporalNetwork.ts';
import type { Cone } from './coneResult.ts';
import { DayHeap } from './dayHeap.ts';
import { directedWindow } from './directedWindow.ts';
import { certainDays, later, possibleDays } from './hopDays.ts';
import type { PassageOptions } from './pathOptions.ts';
import { mirrorDay, type Direction } from './timeDirection.ts';
import { unreachedDay } from './unreached.ts';

/** The cone by setting labels. */
export const coneByLabels = (
  network: TemporalNetwork,
  origins: readonly number[],
  direction: Direction,
  { window, traversal, allowed, passable, avoid, bearer, strict, certainty }: PassageOptions,
): Cone => {
  const { nodeCount, spans, type } = network;
  const forward = direction === 'FORWARD';
  const given = certainty === 'DEFINITE' ? certainDays(spans) : possibleDays(spans);
  const opens = forward ? given.first : (edge: number): number => mirrorDay(given.last(edge));
  const closes = forward ? given.last : (edge: number): number => mirrorDay(given.first(edge));
  const { first, last } = directedWindow(window, direction);
  const step = strict ? 1 : 0;
  const labels = new Int32Array(nodeCount * 2).fill(openFuture);
  const edges = new Int32Array(nodeCount * 2).fill(-1);
  const closed = new Uint8Array(nodeCount);
  for (const node of avoid) closed[node] = 1;
  const isOrigin = new Uint8Array(nodeCount);
  const heap = new DayHeap();

  const expand = (node: number, day: number, own: boolean): void => {
    const ready = isOrigin[node] === 1 ? day : later(day, step);
    for (let way = 1; way <= 2; way += 1) {
      const { offsets, edges: row } = (way === 1) === forward ? network.out : network.in;
      const others = (way === 1) === forward ? network.to : network.from;
      for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
        const edge = row[place]!;
        const other = others[edge]!;
        if (closed[other] === 1 || isOrigin[other] === 1 || (traversal[type[edge]!]! & way) === 0) continue;
        if ((allowed !== null && allowed[edge] === 0) || spans.start[edge]! >= spans.end[edge]!) continue;
        const bornHere = bearer !== null && bearer[edge] === node;
        const oneMoment = own && bornHere;
        if (!oneMoment && ready > closes(edge)) continue;
        const crossed = oneMoment ? day : Math.max(ready, opens(edge));
        const label = other * 2 + (bearer !== null && bearer[edge] === other ? 1 : 0);
        if (crossed > last || crossed >= labels[label]!) continue;
        labels[label] = crossed;
        edges[label] = edge;
        heap.push(crossed, label);
      }
    }
  };

  for (const node of origins) if (closed[node] === 0) isOrigin[node] = 1;
  for (const node of origins) if (closed[node] === 0) expand(node, first, false);
  while (heap.size > 0) {
    const label = heap.leastItem;
    const day = heap.leastDay;
    heap.pop();
    const node = label >> 1;
    if (day === labels[label] && (passable === null || passable[node] === 1)) expand(node, day, (label & 1) === 1);
  }

  const none = unreachedDay(direction);
  const best = (node: number): number => (labels[node * 2 + 1]! < labels[node * 2]! ? node * 2 + 1 : node * 2);
  const dayOf = (node: number): number => {
    const day = isOrigin[node] === 1 ? first : labels[best(node)]!;
    return day === openFuture ? none : forward ? day : mirrorDay(day);
  };
  return {
    days: Int32Array.from({ length: nodeCount }, (_, node) => dayOf(node)),
    edges: Int32Array.from({ length: nodeCount }, (_, node) => edges[best(node)]!),
  };
};
