import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesElements } from '../../../client/picture/lanes/elements.ts';
import { layoutLanes } from '../../../client/picture/lanes/layoutLanes.ts';
import { indexLights } from '../../../client/picture/lanes/lighting.ts';
import { threadSteps } from '../../../client/picture/lanes/threadSteps.ts';
import { classesAt, fadedBeside, litTransfers } from '../../../client/picture/lanes/transferLighting.ts';
import { stepKey, type DrawnTransfer } from '../../../client/picture/transferLight.ts';
import { randomSlice, SliceBuilder } from './builders.ts';

const options = { width: 1200, height: 700, blend: 0.5, unfolded: new Set<string>() };

const builder = new SliceBuilder();
const process = builder.add('PROCESS', 'channel', { lane: 'II' });
const [first, second, third] = [
  builder.meeting('first', 'II', 100, process),
  builder.meeting('second', 'I', 200, process),
  builder.meeting('third', 'I', 300, process),
] as const;
const ann = builder.add('PERSON', 'ann');
const bob = builder.add('PERSON', 'bob');
builder.attend(ann, 'a', first, second, third);
builder.attend(bob, 'b', first, third);
const layout = layoutLanes(builder.slice(), options);
const index = indexLights(lanesElements(layout, () => ({ color: '#000', core: 'none' })));

const transfer = (carrier: string, from: string, to: string, day: number, more: Partial<DrawnTransfer> = {}) =>
  [
    stepKey(carrier, from, to),
    { id: `${carrier} ${to}`, carrier, from, to, direction: 'UPWARD', possible: false, day, ...more },
  ] as const;
const light = {
  transfers: new Map<string, DrawnTransfer>([
    transfer('ann', 'first', 'second', 200),
    transfer('bob', 'first', 'third', 290, { possible: true, direction: 'LATERAL' }),
    transfer('bob', 'first', 'second', 200),
  ]),
  chosen: null,
};

describe('threadSteps()', () => {
  it('are the very segments that the layout draws', () => {
    fc.assert(
      fc.property(
        randomSlice,
        fc.option(fc.integer({ min: -1000, max: 5000 })),
        fc.integer({ min: 1, max: 4000 }),
        (slice, from, length) => {
          const extent = { from, to: from === null ? null : from + length };
          const { threads } = layoutLanes(slice, { ...options, extent });
          const drawn = threads.flatMap(({ id, segments }) => segments.map((each) => stepKey(id, each.from, each.to)));
          expect(new Set(drawn)).toEqual(threadSteps(slice));
          expect(drawn).toHaveLength(new Set(drawn).size);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('litTransfers()', () => {
  const lit = litTransfers(layout, light);

  it('finds the segments of those transfers that are drawn, with what they join', () => {
    expect([...lit.segments.values()].map(({ id }) => id)).toEqual(['ann second', 'bob third']);
    expect(lit.named).toEqual(new Set(['ann', 'bob', 'first', 'second', 'third', 'channel']));
  });

  it('lets everything else fade', () => {
    const one = litTransfers(layout, { ...light, transfers: new Map([transfer('ann', 'first', 'second', 200)]) });
    const faded = fadedBeside(index, one);
    const [segment] = [...one.segments.keys()];
    expect(faded.has(segment!)).toBe(false);
    expect(faded.has('first')).toBe(false);
    expect(faded.has('second')).toBe(false);
    expect(faded.has('third')).toBe(true);
    const segments = layout.threads.flatMap((thread) => thread.segments.map(({ id }) => id));
    expect(segments.filter((id) => !faded.has(id))).toEqual([segment]);
  });
});

describe('classesAt()', () => {
  const lit = litTransfers(layout, light);

  it('colours by direction and dashes what is only possible', () => {
    expect([...classesAt(lit, null, null).values()]).toEqual(['transfer to-upward', 'transfer to-lateral possible']);
  });

  it('lights each transfer from the day on which it arrives', () => {
    expect(classesAt(lit, null, 199).size).toBe(0);
    expect(classesAt(lit, null, 200).size).toBe(1);
    expect(classesAt(lit, null, 290).size).toBe(2);
  });

  it('brings out the opened one beside the others', () => {
    expect([...classesAt(lit, 'ann second', null).values()]).toEqual([
      'transfer to-upward opened',
      'transfer to-lateral possible beside',
    ]);
  });
});
