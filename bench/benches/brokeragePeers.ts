import { UndirectedGraph } from 'graphology';
import { countConnectedComponents } from 'graphology-components';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import type { ActorWorld } from '../../server/analysis/actors/actorWorld.ts';
import { betweenness } from '../../server/analysis/brokerage/betweenness.ts';
import { components } from '../../server/analysis/brokerage/components.ts';
import { unknownFuture, unknownPast } from '../../server/analysis/temporalNetwork.ts';
import { createWorkPool, type WorkPool } from '../../server/work/pool.ts';
import { workerProgram } from '../../server/work/workerProgram.ts';
import type { Bench, Row } from '../bench.ts';
import { contest, ratioText, timeOnce, timingText } from '../harness.ts';
import { drawTies, networkOf, yearlyNetworks, type DatedTies } from './brokerageGraphs.ts';
import { textbookBetweenness } from './brokerageReferences.ts';

const graphologyOf = (actors: number, { from, to }: DatedTies): UndirectedGraph => {
  const graph = new UndirectedGraph();
  for (let actor = 0; actor < actors; actor += 1) graph.addNode(actor);
  for (const [tie, actor] of from.entries()) graph.addEdge(actor, to[tie]);
  return graph;
};

/** People whom nothing but these ties ties, as threads are given them. */
const worldOf = (actors: number, { from, to, start, end }: DatedTies): ActorWorld => {
  const none = new Int32Array(0);
  const noSpans = { start: none, startLatest: none, endEarliest: none, end: none };
  return {
    personCount: actors,
    eventCount: 0,
    institutionCount: 0,
    attendances: { person: none, event: none, spans: noSpans },
    eventSpans: noSpans,
    isProcess: new Uint8Array(0),
    affiliations: { person: none, institution: none, spans: noSpans },
    ties: { from, to, spans: { start, startLatest: start, endEarliest: end, end } },
    attendancesTie: false,
    isWeighedBySize: false,
    window: { from: unknownPast, to: unknownFuture },
    definite: false,
  };
};

const heldIn = ({ from, to, start, end }: DatedTies, year: number): DatedTies => {
  const rows = Int32Array.from(from.keys()).filter((tie) => start[tie]! < (year + 1) * 365 && end[tie]! > year * 365);
  const pick = (column: Int32Array): Int32Array => Int32Array.from(rows, (tie) => column[tie]!);
  return { from: pick(from), to: pick(to), weights: null, start: pick(start), end: pick(end) };
};

const silent = (): void => {};
const never = new AbortController().signal;

const inShares = (pool: WorkPool, world: ActorWorld): Promise<unknown> =>
  Promise.all(
    Array.from({ length: pool.size }, (_, index) =>
      pool.run({ name: 'measureBetweenness', input: { world, share: { index, of: pool.size } } }, never, silent),
    ),
  );

const whole = { index: 0, of: 1 };
const inYears = (pool: WorkPool, worlds: readonly ActorWorld[]): Promise<unknown> =>
  Promise.all(
    worlds.map((world) => pool.run({ name: 'measureBetweenness', input: { world, share: whole } }, never, silent)),
  );

const fewRounds = { warmUps: 1, rounds: 3 };
/** How the textbook's program stood to C igraph 0.10, measured apart in turn on one machine. */
const textbookByPeer = { betweenness: 1.44, years: 1.25 };

const measureThreads = async (): Promise<Row[]> => {
  const actors = 10_000;
  const ties = drawTies(actors, 50_000);
  const network = networkOf(actors, ties);
  const world = worldOf(actors, ties);
  const years = Array.from({ length: 60 }, (_, year) => worldOf(actors, heldIn(ties, year)));
  const someYears = yearlyNetworks(actors, ties).filter((_, year) => year % 6 === 0);
  const some = Array.from({ length: 1000 }, (_, place) => place * 10);
  const [one, two] = [createWorkPool(workerProgram, 1), createWorkPool(workerProgram, 2)];
  const duel = async (
    what: string,
    run: (pool: WorkPool) => Promise<unknown>,
    textbook: () => unknown,
    { part, byPeer, goal }: { readonly part: number; readonly byPeer: number; readonly goal: number },
  ): Promise<Row[]> => {
    const timings = await contest(
      [
        { name: 'one', run: () => run(one) },
        { name: 'two', run: () => run(two) },
        { name: 'textbook', run: textbook },
      ],
      fewRounds,
    );
    const limit = goal / byPeer;
    const ratio = timings['two']!.wall / (timings['textbook']!.wall / part);
    return [
      {
        what: `${what}, two threads`,
        value: timingText(timings['two']!),
        ratio: `wall: ${ratioText(ratio)} of the textbook's, ${ratioText(timings['two']!.wall / timings['one']!.wall)} of one thread's`,
        goal: `wall at most ${ratioText(limit)} of the textbook's`,
        reached: ratio <= limit,
      },
      { what: `${what}, one thread`, value: timingText(timings['one']!), ratio: '', goal: '', reached: null },
    ];
  };
  try {
    return [
      ...(await duel(
        'betweenness',
        (pool) => inShares(pool, world),
        () => textbookBetweenness(network, some),
        { part: 0.1, byPeer: textbookByPeer.betweenness, goal: 0.3 },
      )),
      ...(await duel(
        'betweenness in each of 60 years',
        (pool) => inYears(pool, years),
        () => someYears.map((year) => textbookBetweenness(year, some)),
        { part: 1 / 60, byPeer: textbookByPeer.years, goal: 0.05 },
      )),
    ];
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
};

const measureGraphology = async (): Promise<Row[]> => {
  const actors = 10_000;
  const ties = drawTies(actors, 50_000);
  const graph = graphologyOf(actors, ties);
  const network = networkOf(actors, ties);
  const found = betweenness(network);
  const expected = betweennessCentrality(graph, { normalized: false, getEdgeWeight: null });
  for (const [actor, value] of found.entries()) {
    const apart = Math.abs(value - expected[actor]!);
    if (apart > 1e-6 * Math.max(1, value))
      throw new Error(`Betweenness differs: ${value}, by graphology ${expected[actor]}.`);
  }
  const own = await timeOnce(() => betweenness(network));
  const peer = await timeOnce(() => betweennessCentrality(graph, { normalized: false, getEdgeWeight: null }));
  return [
    {
      what: 'betweenness',
      value: timingText(own),
      ratio: `${ratioText(own.cpu / peer.cpu)} of graphology's`,
      goal: 'at most 1/3 of graphology',
      reached: own.cpu * 3 <= peer.cpu,
    },
    { what: "graphology's", value: timingText(peer), ratio: '', goal: '', reached: null },
  ];
};

const measureComponents = async (): Promise<Row[]> => {
  const actors = 100_000;
  const ties = drawTies(actors, 1_000_000);
  const graph = graphologyOf(actors, ties);
  const network = networkOf(actors, ties);
  if (components(network).count !== countConnectedComponents(graph)) throw new Error('The components differ.');
  const timings = await contest(
    [
      { name: 'own', run: () => components(network) },
      { name: 'graphology', run: () => countConnectedComponents(graph) },
    ],
    fewRounds,
  );
  return [
    {
      what: 'components',
      value: timingText(timings['own']!),
      ratio: `${ratioText(timings['own']!.cpu / timings['graphology']!.cpu)} of graphology's`,
      goal: '',
      reached: null,
    },
    { what: "graphology's", value: timingText(timings['graphology']!), ratio: '', goal: '', reached: null },
  ];
};

/** Betweenness and components against graphology, and betweenness with two threads as the rooms have it done. */
export const brokeragePeersBench: Bench = {
  name: 'brokerage-peers',
  about:
    'The same graphs as under brokerage. graphology (graphology-metrics, graphology-components) over a graph of its own that ' +
    'is built beforehand, with equal results; it has no constraint and no brokerage roles. And betweenness as the rooms have ' +
    'it done, in threads, projection and messages included: the goals are for the clock on two cores with nothing else to do.',
  sizes: ['10k/50k', '100k/1M'],
  measure: async (size) =>
    size === '10k/50k' ? [...(await measureGraphology()), ...(await measureThreads())] : measureComponents(),
};
