/**
 * Graphology, in a thread of its own: its graph of a million edges is a heap of gigabytes, and what the collector does
 * about that must not be charged to whoever runs next. Answers each task when it is done.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { MultiDirectedGraph } from 'graphology';
import type { DayWindow } from '../../server/analysis/edgesInWindow.ts';
import type { NetworkColumns } from '../generate.ts';

/** What graphology is given to keep of an edge: less than we keep of it. */
interface EdgeDays {
  readonly start: number;
  readonly end: number;
}

type Graph = MultiDirectedGraph<Record<string, never>, EdgeDays>;

/** A task: to build the graph of the columns, or to cut a window out of the graph built last. */
export type Task = 'build' | DayWindow;

/** The size of what a task made. */
export interface Made {
  readonly nodes: number;
  readonly edges: number;
}

const build = ({ kind, edges: { from, to, spans } }: NetworkColumns): Graph => {
  const graph: Graph = new MultiDirectedGraph();
  for (let node = 0; node < kind.length; node += 1) graph.addNode(node);
  for (let edge = 0; edge < from.length; edge += 1) {
    graph.addDirectedEdge(from[edge], to[edge], { start: spans.start[edge]!, end: spans.end[edge]! });
  }
  return graph;
};

/** The edges that overlap the window, and their ends, as a graph of their own. */
const cut = (graph: Graph, { from, to }: DayWindow): Graph => {
  const slice: Graph = new MultiDirectedGraph();
  graph.forEachDirectedEdge((_, days, source, target) => {
    if (days.start >= to || days.end <= from) return;
    slice.mergeNode(source);
    slice.mergeNode(target);
    slice.addDirectedEdge(source, target, days);
  });
  return slice;
};

const columns = workerData as NetworkColumns;
let graph: Graph | null = null;

parentPort!.on('message', (task: Task) => {
  const made = task === 'build' ? (graph = build(columns)) : cut((graph ??= build(columns)), task);
  parentPort!.postMessage({ nodes: made.order, edges: made.size } satisfies Made);
});
