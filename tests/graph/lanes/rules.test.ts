import { describe, expect, it } from 'vitest';
import { foldOnceSeen } from '../../../client/picture/lanes/folding.ts';
import { layoutLanes } from '../../../client/picture/lanes/layoutLanes.ts';
import { collectStops } from '../../../client/picture/lanes/stops.ts';
import { collectTravellers } from '../../../client/picture/lanes/travellers.ts';
import { exactly, SliceBuilder } from './builders.ts';
import { unknownSpan } from './curatedSlice.ts';

const options = { width: 1000, height: 600, blend: 0.5, unfolded: new Set<string>() };

describe('stops', () => {
  it('leave out what is undated or has no lane, and say so', () => {
    const builder = new SliceBuilder();
    builder.meeting('dated', 'I', 10);
    builder.meeting('undated', 'I', 0, null, unknownSpan);
    builder.add('MEETING', 'laneless', { span: exactly(5) });
    const { stops, leftOut } = collectStops(builder.slice());
    expect(stops.map(({ id }) => id)).toEqual(['dated']);
    expect(leftOut.map(({ node, reason }) => [node.id, reason])).toEqual([
      ['undated', 'undated'],
      ['laneless', 'no lane'],
    ]);
  });

  it('come in order of first day, last day, id', () => {
    const builder = new SliceBuilder();
    builder.meeting('b', 'I', 10);
    builder.meeting('a', 'I', 10);
    builder.meeting('long', 'I', 0, null, exactly(10, 20));
    builder.meeting('early', 'II', 9, null, exactly(9, 30));
    expect(collectStops(builder.slice()).stops.map(({ id }) => id)).toEqual(['early', 'a', 'b', 'long']);
  });

  it('give a bar to a process without meetings and to one with people of its own', () => {
    const builder = new SliceBuilder();
    const bare = builder.add('PROCESS', 'bare', { lane: 'II', span: exactly(0, 100) });
    const met = builder.add('PROCESS', 'met', { lane: 'II', span: exactly(0, 100) });
    const meeting = builder.meeting('meeting', 'II', 50, met);
    const person = builder.add('PERSON', 'person');
    builder.attend(person, null, met, meeting);
    expect(collectStops(builder.slice()).stops.map(({ id }) => id)).toEqual([bare.id, 'meeting']);
  });
});

describe('travellers', () => {
  it('count a process only where no meeting of it is recorded', () => {
    const builder = new SliceBuilder();
    const process = builder.add('PROCESS', 'process', { lane: 'II', span: exactly(0, 100) });
    const meeting = builder.meeting('meeting', 'II', 50, process);
    const both = builder.add('PERSON', 'both');
    const only = builder.add('PERSON', 'only');
    builder.attend(both, 'x', process, meeting);
    builder.attend(only, null, process);
    const { stops } = collectStops(builder.slice());
    const travellers = collectTravellers(builder.slice(), stops);
    expect(travellers.map(({ node, visits }) => [node.id, visits.map(({ stop }) => stop.id)])).toEqual([
      ['both', ['meeting']],
      ['only', ['process']],
    ]);
    expect(travellers.map(({ side }) => side?.id ?? null)).toEqual(['x', null]);
  });
});

describe('folding', () => {
  const crowd = (size: number): ReturnType<SliceBuilder['slice']> => {
    const builder = new SliceBuilder();
    const one = builder.meeting('one', 'I', 1);
    const two = builder.meeting('two', 'II', 2);
    for (let index = 0; index < size; index += 1) builder.attend(builder.add('PERSON', `p${index}`), null, one);
    builder.attend(builder.add('PERSON', 'both'), null, one, two);
    return builder.slice();
  };

  it('draws everyone in a small slice', () => {
    expect(layoutLanes(crowd(20), options).threads).toHaveLength(21);
  });

  it('folds people seen once in a larger one, until asked for', () => {
    const folded = layoutLanes(crowd(60), options);
    expect(folded.threads.map(({ id }) => id)).toEqual(['both']);
    expect(folded.stations.find(({ id }) => id === 'one')?.folded).toHaveLength(60);
    expect(folded.stations.find(({ id }) => id === 'one')?.people).toHaveLength(61);
    const open = layoutLanes(crowd(60), { ...options, unfolded: new Set(['one']) });
    expect(open.threads).toHaveLength(61);
    expect(open.stations.find(({ id }) => id === 'one')?.unfolded).toBe(true);
  });

  it('keeps ideas seen once out of the counts', () => {
    const { drawn, folded } = foldOnceSeen([], new Set());
    expect([drawn, folded.size]).toEqual([[], 0]);
  });
});

describe('lanes', () => {
  it('close when empty and grow with what is in them', () => {
    const builder = new SliceBuilder();
    const small = builder.meeting('small', 'I', 1);
    const large = builder.meeting('large', 'II', 2);
    for (let index = 0; index < 12; index += 1) builder.attend(builder.add('PERSON', `p${index}`), null, large);
    builder.attend(builder.add('PERSON', 'q'), null, small);
    const { lanes } = layoutLanes(builder.slice(), { ...options, height: 420 });
    const heights = new Map(lanes.map(({ code, top, bottom }) => [code, bottom - top]));
    expect(heights.get('II')).toBeGreaterThan(heights.get('I') ?? 0);
    expect(heights.get('III')).toBeLessThan(60);
    expect(lanes.filter(({ empty }) => empty).map(({ code }) => code)).toEqual(['1.5', 'III']);
  });

  it('tell upward, downward and lateral moves apart', () => {
    const builder = new SliceBuilder();
    const [p, q] = [builder.add('PROCESS', 'p', { lane: 'II' }), builder.add('PROCESS', 'q', { lane: 'II' })];
    const stops = [
      builder.meeting('m1', 'II', 1, p),
      builder.meeting('m2', 'II', 20, p),
      builder.meeting('m3', 'II', 40, q),
      builder.meeting('m4', 'I', 60, q),
      builder.meeting('m5', '1.5', 80, q),
    ];
    builder.attend(builder.add('PERSON', 'walker'), null, ...stops);
    const [thread] = layoutLanes(builder.slice(), options).threads;
    expect(thread?.segments.map(({ move }) => move)).toEqual(['stay', 'lateral', 'upward', 'downward']);
  });

  it('survive an empty slice and a single event', () => {
    expect(layoutLanes({ lanes: [], nodes: [], edges: [] }, options).stations).toEqual([]);
    const builder = new SliceBuilder();
    builder.meeting('alone', 'I', 1);
    expect(layoutLanes(builder.slice(), options).stations).toHaveLength(1);
  });
});
