import { buildTemporalNetwork } from '../../server/analysis/temporalNetwork.ts';
import { buildNetworkView } from '../../server/view/networkView.ts';
import type { Bench } from '../bench.ts';
import { contest, ratioText, timingText } from '../harness.ts';
import { columnsOf, recordsOf } from '../sizes.ts';

/** Building the view that the server keeps, from records in memory. */
export const buildViewBench: Bench = {
  name: 'build-view',
  about:
    'The view that the server keeps of a revision, from records in memory: the temporal network, and the record behind ' +
    'each node and edge; beside it the network alone, from columns. No goal.',
  sizes: ['curated', '1k/5k', '10k/50k'],
  async measure(size) {
    const { entities, relationships } = await recordsOf(size);
    const { kind, nodeSpans, edges } = await columnsOf(size);
    const timings = await contest(
      [
        { name: 'view', run: () => buildNetworkView(1, 'public', entities, relationships) },
        { name: 'network', run: () => buildTemporalNetwork(kind, nodeSpans, edges) },
      ],
      { warmUps: 10, rounds: 9 },
    );
    const view = timings['view']!;
    const network = timings['network']!;
    const ratio = `${ratioText(network.cpu / view.cpu)} of the view`;
    return [
      { what: 'view from records', value: timingText(view), ratio: '', goal: '', reached: null },
      { what: 'network from columns', value: timingText(network), ratio, goal: '', reached: null },
    ];
  },
};
