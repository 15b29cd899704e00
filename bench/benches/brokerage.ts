import { articulationPoints } from '../../server/analysis/brokerage/articulationPoints.ts';
import { betweenness } from '../../server/analysis/brokerage/betweenness.ts';
import { brokerageRoles } from '../../server/analysis/brokerage/brokerageRoles.ts';
import { components } from '../../server/analysis/brokerage/components.ts';
import { projectMeetings } from '../../server/analysis/brokerage/projectMeetings.ts';
import { structuralHoles } from '../../server/analysis/brokerage/structuralHoles.ts';
import { byNewman } from '../../server/analysis/brokerage/tieWeight.ts';
import type { Bench, Row } from '../bench.ts';
import { contest, ratioText, timingText, type Rounds } from '../harness.ts';
import { drawGroups, drawParticipations, drawTies, networkOf, yearlyNetworks } from './brokerageGraphs.ts';
import {
  textbookBetweenness,
  textbookBrokered,
  textbookComponents,
  textbookConstraint,
  textbookProjection,
} from './brokerageReferences.ts';

/** A measure, the textbook's program for it, and how that stands to the peer that the goal is written against. */
interface Duel {
  readonly what: string;
  readonly run: () => unknown;
  readonly textbook: () => unknown;
  /** What share of the work of `run` the textbook's program is given. */
  readonly part: number;
  /** CPU time of the textbook's program by that of the peer, as measured apart on one machine. */
  readonly textbookByPeer: number;
  /** At most this share of the time of the peer (performance.md). */
  readonly goal: number;
  readonly peer: string;
  readonly rounds: Rounds;
}

const assertSame = (found: ArrayLike<number>, expected: ArrayLike<number>): void => {
  for (let place = 0; place < expected.length; place += 1) {
    const apart = Math.abs(found[place]! - expected[place]!);
    if (apart > 1e-9 * Math.max(1, Math.abs(expected[place]!))) throw new Error('The measures differ.');
  }
};

const fight = async (duel: Duel): Promise<Row[]> => {
  const timings = await contest(
    [
      { name: 'Crosstrack', run: duel.run },
      { name: 'textbook', run: duel.textbook },
    ],
    duel.rounds,
  );
  const ratio = timings['Crosstrack']!.cpu / (timings['textbook']!.cpu / duel.part);
  const limit = duel.goal / duel.textbookByPeer;
  return [
    {
      what: duel.what,
      value: timingText(timings['Crosstrack']!),
      ratio: `${ratioText(ratio)} of the textbook's`,
      goal: `at most ${ratioText(limit)} of the textbook's`,
      reached: ratio <= limit,
    },
    {
      what: `the textbook's${duel.part < 1 ? `, ${ratioText(duel.part)} of the work` : ''}`,
      value: timingText(timings['textbook']!),
      ratio: `takes ${ratioText(duel.textbookByPeer)} of ${duel.peer}, for which the goal is ${ratioText(duel.goal)}`,
      goal: '',
      reached: null,
    },
  ];
};

const evenly = (count: number, below: number): number[] =>
  Array.from({ length: count }, (_, place) => Math.floor((place * below) / count));

const once: Rounds = { warmUps: 1, rounds: 3 };
const often: Rounds = { warmUps: 15, rounds: 9 };
const igraph = 'igraph (C)';

const measureMiddle = async (): Promise<Row[]> => {
  const actors = 10_000;
  const ties = drawTies(actors, 50_000);
  const network = networkOf(actors, ties);
  const everyone = evenly(actors, actors);
  const years = yearlyNetworks(actors, ties);
  const someYears = years.filter((_, year) => year % 6 === 0);
  const meetings = 5000;
  const participations = drawParticipations(actors, meetings, 50_000);
  const groupCount = 5;
  const group = drawGroups(actors, groupCount);
  assertSame(betweenness(network), textbookBetweenness(network, everyone));
  assertSame(brokerageRoles(network, group, groupCount).total.count, textbookBrokered(network));
  const { offsets, neighbours, weights } = projectMeetings(actors, meetings, participations, byNewman).out;
  for (const [person, tied] of textbookProjection(actors, meetings, participations).entries()) {
    const first = offsets[person]!;
    if (offsets[person + 1]! - first !== tied.size) throw new Error('The projections differ.');
    assertSame(
      weights.subarray(first, offsets[person + 1]),
      Array.from(neighbours.subarray(first, offsets[person + 1]), (other) => tied.get(other)!),
    );
  }
  return [
    ...(await fight({
      what: 'betweenness',
      run: () => betweenness(network),
      textbook: () => textbookBetweenness(network, evenly(1000, actors)),
      part: 0.1,
      textbookByPeer: 1.44,
      goal: 0.5,
      peer: igraph,
      rounds: once,
    })),
    ...(await fight({
      what: 'betweenness in each of 60 years',
      run: () => years.map((year) => betweenness(year)),
      textbook: () => someYears.map((year) => textbookBetweenness(year, evenly(1000, actors))),
      part: 1 / 60,
      textbookByPeer: 1.25,
      goal: 0.1,
      peer: igraph,
      rounds: once,
    })),
    ...(await fight({
      what: 'brokerage roles',
      run: () => brokerageRoles(network, group, groupCount),
      textbook: () => textbookBrokered(network),
      part: 1,
      textbookByPeer: 0.0056,
      goal: 0.02,
      peer: 'R sna',
      rounds: often,
    })),
    ...(await fight({
      what: 'projection of 50k participations in 5k meetings',
      run: () => projectMeetings(actors, meetings, participations, byNewman),
      textbook: () => textbookProjection(actors, meetings, participations),
      part: 1,
      textbookByPeer: 5.05,
      goal: 0.4,
      peer: igraph,
      rounds: often,
    })),
  ];
};

const measureLarge = async (): Promise<Row[]> => {
  const actors = 100_000;
  const network = networkOf(actors, drawTies(actors, 1_000_000));
  const sources = evenly(100, actors);
  assertSame(betweenness(network, sources), textbookBetweenness(network, sources));
  assertSame(structuralHoles(network).constraint, textbookConstraint(network));
  if (components(network).count !== textbookComponents(network)) throw new Error('The components differ.');
  const points = await contest([{ name: 'Crosstrack', run: () => articulationPoints(network) }], often);
  return [
    ...(await fight({
      what: 'betweenness from 100 sources',
      run: () => betweenness(network, sources),
      textbook: () => textbookBetweenness(network, sources),
      part: 1,
      textbookByPeer: 1.13,
      goal: 0.25,
      peer: igraph,
      rounds: once,
    })),
    ...(await fight({
      what: 'constraint, effective size and efficiency',
      run: () => structuralHoles(network),
      textbook: () => textbookConstraint(network),
      part: 1,
      textbookByPeer: 0.54,
      goal: 0.1,
      peer: igraph,
      rounds: { warmUps: 5, rounds: 5 },
    })),
    ...(await fight({
      what: 'components',
      run: () => components(network),
      textbook: () => textbookComponents(network),
      part: 1,
      textbookByPeer: 0.43,
      goal: 0.3,
      peer: igraph,
      rounds: often,
    })),
    {
      what: 'articulation points',
      value: timingText(points['Crosstrack']!),
      ratio: `checked apart: 0.14 of ${igraph}, for which the goal is 0.30`,
      goal: '',
      reached: null,
    },
  ];
};

/** The measures of brokerage, against the textbook's programs. */
export const brokerageBench: Bench = {
  name: 'brokerage',
  about:
    'The measures of brokerage on graphs as performance.md describes them (power-law degrees with the exponent 3, no tie ' +
    'twice; ties last five years on average), against programs as a textbook has them, over the same typed arrays and ' +
    'with equal results. The goals there are written against C igraph 0.10 and R sna; how long the textbook takes by ' +
    'those was measured once, in turn on one machine, and the goals are restated by that.',
  sizes: ['10k/50k', '100k/1M'],
  measure: (size) => (size === '10k/50k' ? measureMiddle() : measureLarge()),
};
