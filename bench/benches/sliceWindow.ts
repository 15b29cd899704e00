import { edgesInWindow } from '../../server/analysis/edgesInWindow.ts';
import { buildTemporalNetwork } from '../../server/analysis/temporalNetwork.ts';
import type { Bench } from '../bench.ts';
import { contest, ratioText, timingText } from '../harness.ts';
import { columnsOf } from '../sizes.ts';
import { tenYears } from '../windows.ts';
import { withGraphology } from './graphology.ts';
import { subgraphOf } from './subgraph.ts';

const goal = 1 / 180;

/** Cutting ten of sixty years out of the network as a network of its own, against graphology. */
export const sliceWindowBench: Bench = {
  name: 'slice-window',
  about:
    'Ten of sixty years (1984 to 1993) as a network of their own: the edges that overlap them, their ends numbered ' +
    "anew, adjacency in both directions; against graphology's edges filtered into a new graph. Goal: at most 0.15 of C " +
    "igraph's time at 100k/1M; graphology took 27 times igraph's there, so 0.15/27 = 1/180 of graphology's.",
  sizes: ['1k/5k', '10k/50k', '100k/1M'],
  async measure(size) {
    const columns = await columnsOf(size);
    const network = buildTemporalNetwork(columns.kind, columns.nodeSpans, columns.edges);
    const cut = () => subgraphOf(network, edgesInWindow(network, tenYears));
    const ourCut = cut();
    const large = size === '100k/1M';
    const timings = await withGraphology(columns, async (graphology) => {
      const theirCut = await graphology.run(tenYears);
      if (theirCut.edges !== ourCut.from.length || theirCut.nodes !== ourCut.nodes.length) {
        throw new Error('The slices differ.');
      }
      return contest(
        [
          { name: 'Crosstrack', run: cut },
          { name: 'graphology', run: () => graphology.run(tenYears) },
        ],
        large ? { warmUps: 5, rounds: 7 } : { warmUps: 20, rounds: 9 },
      );
    });
    const ours = timings['Crosstrack']!;
    const theirs = timings['graphology']!;
    const ratio = ours.cpu / theirs.cpu;
    return [
      {
        what: `Crosstrack, ${ourCut.nodes.length} nodes and ${ourCut.from.length} edges`,
        value: timingText(ours),
        ratio: `${ratioText(ratio)} of graphology`,
        goal: large ? `at most ${ratioText(goal)} of graphology` : '',
        reached: large ? ratio <= goal : null,
      },
      { what: 'graphology', value: timingText(theirs), ratio: '', goal: '', reached: null },
    ];
  },
};
