import type { Bench } from '../bench.ts';
import { brokerageBench } from './brokerage.ts';
import { brokeragePeersBench } from './brokeragePeers.ts';
import { brokersBench } from './brokers.ts';
import { buildNetworkBench } from './buildNetwork.ts';
import { buildViewBench } from './buildView.ts';
import { canvasBench } from './canvas.ts';
import { firstPaintBench } from './firstPaint.ts';
import { loadDatasetBench } from './loadDataset.ts';
import { pathsBench } from './paths.ts';
import { searchBench } from './search.ts';
import { sliceWindowBench } from './sliceWindow.ts';
import { timeStepBench } from './timeStep.ts';
import { transfersBench } from './transfers.ts';
import { windowEdgesBench } from './windowEdges.ts';

/** Every bench, in the order in which they are run. */
export const benches: readonly Bench[] = [
  loadDatasetBench,
  buildNetworkBench,
  sliceWindowBench,
  windowEdgesBench,
  buildViewBench,
  canvasBench,
  searchBench,
  pathsBench,
  transfersBench,
  brokerageBench,
  brokeragePeersBench,
  brokersBench,
  firstPaintBench,
  timeStepBench,
];
