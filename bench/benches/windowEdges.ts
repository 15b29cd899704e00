import { edgesInWindow, type DayWindow } from '../../server/analysis/edgesInWindow.ts';
import { buildTemporalNetwork, type TemporalNetwork } from '../../server/analysis/temporalNetwork.ts';
import type { Bench, Row } from '../bench.ts';
import { contest, ratioText, timingText } from '../harness.ts';
import { columnsOf } from '../sizes.ts';
import { tenYears, yearsWindow } from '../windows.ts';

const goal = 0.42;

/** The floor: every edge looked at, without a branch, into a buffer that is there already. */
const scan = ({ spans: { start, end } }: TemporalNetwork, { from, to }: DayWindow, buffer: Int32Array): number => {
  let count = 0;
  for (let edge = 0; edge < start.length; edge += 1) {
    buffer[count] = edge;
    count += (start[edge]! < to ? 1 : 0) & (end[edge]! > from ? 1 : 0);
  }
  return count;
};

const windows = {
  'first ten years': yearsWindow(1964, 1973),
  'ten years': tenYears,
  'last ten years': yearsWindow(2014, 2023),
};

/** Finding the edges of a window, against a plain scan. */
export const windowEdgesBench: Bench = {
  name: 'window-edges',
  about:
    'The numbers of the edges that overlap ten years (1984 to 1993; also the first and the last ten of the sixty), ' +
    'against a branch-free scan over all edges into a buffer that is reused. Goal: at most 1.5 times a C program with a ' +
    'time index at 100k/1M; the scan took 3.6 times that program, so 1.5/3.6 = 0.42 of the scan.',
  sizes: ['10k/50k', '100k/1M'],
  async measure(size) {
    const columns = await columnsOf(size);
    const network = buildTemporalNetwork(columns.kind, columns.nodeSpans, columns.edges);
    const buffer = new Int32Array(network.edgeCount);
    const rows: Row[] = [];
    for (const [name, window] of Object.entries(windows)) {
      const found = edgesInWindow(network, window);
      if (scan(network, window, buffer) !== found.length || found.some((edge, place) => edge !== buffer[place])) {
        throw new Error('The edges found differ.');
      }
      const timings = await contest(
        [
          { name: 'Crosstrack', run: () => edgesInWindow(network, window) },
          { name: 'scan', run: () => scan(network, window, buffer) },
        ],
        { warmUps: 30, rounds: 11 },
      );
      const ratio = timings['Crosstrack']!.cpu / timings['scan']!.cpu;
      const judged = size === '100k/1M' && window === tenYears;
      rows.push(
        {
          what: `Crosstrack, ${name}: ${found.length} edges`,
          value: timingText(timings['Crosstrack']!),
          ratio: `${ratioText(ratio)} of the scan`,
          goal: judged ? `at most ${goal} of the scan` : '',
          reached: judged ? ratio <= goal : null,
        },
        { what: `scan, ${name}`, value: timingText(timings['scan']!), ratio: '', goal: '', reached: null },
      );
    }
    return rows;
  },
};
