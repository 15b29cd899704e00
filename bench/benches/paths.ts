import { cone } from '../../server/analysis/paths/cone.ts';
import { conesAsBits, isReached } from '../../server/analysis/paths/conesAsBits.ts';
import type { PathOptions } from '../../server/analysis/paths/pathOptions.ts';
import { searchPaths } from '../../server/analysis/paths/searchPaths.ts';
import {
  buildTemporalNetwork,
  openFuture,
  openPast,
  type TemporalNetwork,
} from '../../server/analysis/temporalNetwork.ts';
import { kinds, relationshipTypes, type Kind, type RelationshipType } from '../../server/domain/kinds.ts';
import type { Bench, Row } from '../bench.ts';
import { contest, milliseconds, ratioText, timingText } from '../harness.ts';
import { columnsOf } from '../sizes.ts';
import { createRandom } from '../synthetic/random.ts';

const passages: readonly Kind[] = ['PERSON', 'MEETING', 'IDEA', 'DOCUMENT'];
const directed: readonly RelationshipType[] = ['APPEARED_IN', 'PRODUCED', 'AUTHORED', 'SIGNED', 'INFLUENCED'];
const context: readonly RelationshipType[] = ['PART_OF', 'ADDRESSES', 'PARTY_TO', 'ON_TRACK'];

const optionsOf = (network: TemporalNetwork): PathOptions => ({
  sources: [],
  targets: [],
  criterion: 'EARLIEST_ARRIVAL',
  window: { from: openPast, to: openFuture },
  traversal: Uint8Array.from(relationshipTypes, (type) =>
    context.includes(type) ? 0 : directed.includes(type) ? 1 : 3,
  ),
  allowed: null,
  passable: Uint8Array.from(network.kind, (kind) => (passages.includes(kinds[kind]!) ? 1 : 0)),
  avoid: [],
  bearer: null,
  sameAs: null,
  bySharedEmployer: null,
  strict: false,
  certainty: 'POSSIBLE',
  via: [],
  maxHops: Infinity,
  first: 1,
  budget: 12_000_000,
  shouldStop: null,
});

const never = openFuture;

/** The floor: every edge looked at once in order of time, as if each were crossed when it is met or never. */
const scan = ({ from, to, spans: { start, end } }: TemporalNetwork, source: number, arrival: Int32Array): number => {
  arrival.fill(never);
  arrival[source] = openPast;
  for (let edge = 0; edge < from.length; edge += 1) {
    const a = from[edge]!;
    const b = to[edge]!;
    const opens = start[edge]!;
    const closes = end[edge]!;
    const leave = Math.max(arrival[a]!, opens);
    const back = Math.max(arrival[b]!, opens);
    if (leave < closes && leave < arrival[b]!) arrival[b] = leave;
    else if (back < closes && back < arrival[a]!) arrival[a] = back;
  }
  return arrival[0]!;
};

const manyOrigins = 100;
const pairCount = 20;

/** Paths and cones, against a plain scan. */
export const pathsBench: Bench = {
  name: 'paths',
  about:
    'Paths between two people (each of twenty pairs in turn, time of one), cones of one person and of 100 as bits, ' +
    'against a plain scan over the edges in order of time, which is right for instants only: the floor. Goals: the times ' +
    "of the issue; at most 2 times the floor for one cone (performance.md says: of a C program, which took 1/1.9 of a scan's " +
    'time), and as bits at most 0.5 of the floor for each origin.',
  sizes: ['10k/50k', '100k/1M'],
  async measure(size) {
    const { kind, nodeSpans, edges } = await columnsOf(size);
    const network = buildTemporalNetwork(kind, nodeSpans, edges);
    const options = optionsOf(network);
    const random = createRandom(3);
    const people = Array.from(network.kind.keys()).filter((node) => network.kind[node] === kinds.indexOf('PERSON'));
    const reaching = people.filter((node) => network.out.offsets[node + 1]! - network.out.offsets[node]! > 1);
    const some = Array.from({ length: manyOrigins }, () => random.pick(reaching));
    const pairs = Array.from({ length: pairCount }, () => [random.pick(reaching), random.pick(reaching)] as const);

    const bits = conesAsBits(network, some, 'FORWARD', options);
    for (const [place, origin] of some.slice(0, 5).entries()) {
      const { days } = cone(network, [origin], 'FORWARD', options);
      if (days.some((day, node) => (day !== never) !== isReached(bits, place, node)))
        throw new Error('The cones differ.');
    }
    const arrival = new Int32Array(network.nodeCount);
    let turn = 0;
    const search = (first: number): number => {
      const [source, target] = pairs[(turn += 1) % pairCount]!;
      const { paths, cut } = searchPaths(network, { ...options, sources: [source], targets: [target], first });
      if (cut) throw new Error('A search was cut.');
      return paths.length;
    };
    const next = (): number => some[(turn += 1) % manyOrigins]!;
    const large = size === '100k/1M';
    const timings = await contest(
      [
        { name: 'pair', run: () => search(1) },
        { name: 'ten', run: () => search(10) },
        { name: 'forward', run: () => cone(network, [next()], 'FORWARD', options) },
        { name: 'backward', run: () => cone(network, [next()], 'BACKWARD', options) },
        { name: 'bits', run: () => conesAsBits(network, some, 'FORWARD', options) },
        { name: 'floor', run: () => scan(network, next(), arrival) },
      ],
      { warmUps: large ? 5 : 20, rounds: large ? 9 : 15 },
    );
    const floor = timings['floor']!.cpu;
    const timed = (name: string, what: string, goal: number | null): Row => ({
      what,
      value: timingText(timings[name]!),
      ratio: `${ratioText(timings[name]!.cpu / floor)} of the floor`,
      goal: goal === null ? '' : `under ${goal} ms wall`,
      reached: goal === null ? null : timings[name]!.wall < goal,
    });
    const coneRatio = timings['forward']!.cpu / floor;
    const bitsRatio = timings['bits']!.cpu / manyOrigins / floor;
    return [
      timed('pair', 'one pair, earliest arrival', large ? null : 10),
      timed('ten', 'ten paths of one pair', large ? null : 100),
      timed('forward', 'cone forward', large ? 60 : 20),
      { ...timed('forward', 'cone forward, ratio', null), goal: 'at most 2 of the floor', reached: coneRatio <= 2 },
      timed('backward', 'cone backward', large ? 60 : 20),
      {
        what: `${manyOrigins} cones as bits, each`,
        value: `${milliseconds(timings['bits']!.cpu / manyOrigins)} CPU`,
        ratio: `${ratioText(bitsRatio)} of the floor`,
        goal: 'at most 0.5 of the floor',
        reached: bitsRatio <= 0.5,
      },
      { what: 'the floor: a scan', value: timingText(timings['floor']!), ratio: '', goal: '', reached: null },
    ];
  },
};
