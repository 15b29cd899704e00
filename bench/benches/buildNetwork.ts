import { buildAdjacency, buildTemporalNetwork } from '../../server/analysis/temporalNetwork.ts';
import type { Bench, Row } from '../bench.ts';
import { contest, ratioText, timingText, type Timing } from '../harness.ts';
import { columnsOf } from '../sizes.ts';
import { withGraphology } from './graphology.ts';

const goal = 1 / 280;

/** Building the temporal network, against graphology. */
export const buildNetworkBench: Bench = {
  name: 'build-network',
  about:
    'The temporal network from arrays, against graphology from the same arrays. Ours keeps four days, type and ' +
    'confidence of every edge, sorts by time and indexes both directions; graphology keeps two days. Goal: at most ' +
    "0.15 of C igraph's time at 100k/1M; graphology took 42 times igraph's there, so 0.15/42 = 1/280 of graphology's. " +
    'igraph builds the adjacency and keeps no dates, so the adjacency alone is beside the whole.',
  sizes: ['curated', '1k/5k', '10k/50k', '100k/1M'],
  async measure(size) {
    const columns = await columnsOf(size);
    const build = () => buildTemporalNetwork(columns.kind, columns.nodeSpans, columns.edges);
    const built = build();
    const large = size === '100k/1M';
    const timings = await withGraphology(columns, async (graphology) => {
      const peer = await graphology.run('build');
      if (peer.edges !== built.edgeCount || peer.nodes !== built.nodeCount) throw new Error('The networks differ.');
      return contest(
        [
          { name: 'Crosstrack', run: build },
          {
            name: 'adjacency',
            run: () => [buildAdjacency(built.from, built.nodeCount), buildAdjacency(built.to, built.nodeCount)],
          },
          { name: 'graphology', run: () => graphology.run('build') },
        ],
        large ? { warmUps: 2, rounds: 5 } : { warmUps: 20, rounds: 9 },
      );
    });
    const theirs = timings['graphology']!;
    const judged = (what: string, timing: Timing): Row => ({
      what,
      value: timingText(timing),
      ratio: `${ratioText(timing.cpu / theirs.cpu)} of graphology`,
      goal: large ? `at most ${ratioText(goal)} of graphology` : '',
      reached: large ? timing.cpu / theirs.cpu <= goal : null,
    });
    return [
      judged('Crosstrack', timings['Crosstrack']!),
      judged('Crosstrack, adjacency alone', timings['adjacency']!),
      { what: 'graphology', value: timingText(theirs), ratio: '', goal: '', reached: null },
    ];
  },
};
