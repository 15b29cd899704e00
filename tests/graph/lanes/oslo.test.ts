import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overlaps, placeLabels } from '../../../client/picture/labels.ts';
import { threadCrowding } from '../../../client/picture/lanes/crowding.ts';
import { describer } from '../../../client/picture/lanes/describe.ts';
import { labelCandidates, labelObstructions } from '../../../client/picture/lanes/labelCandidates.ts';
import { layoutLanes } from '../../../client/picture/lanes/layoutLanes.ts';
import { fittedViewport, gutterWidth } from '../../../client/picture/lanes/viewport.ts';
import { curatedSlice, parseCsv, type Tables } from './curatedSlice.ts';

const names = [
  'processes',
  'meetings',
  'documents',
  'people',
  'ideas',
  'participations',
  'idea-appearances',
  'institutions',
];
const tables: Tables = Object.fromEntries(
  names.map((name) => [name, parseCsv(readFileSync(new URL(`../../../data/${name}.csv`, import.meta.url), 'utf8'))]),
);
const options = { width: 1440, height: 870, blend: 0.6, unfolded: new Set<string>() };

describe('the Oslo channel', () => {
  const layout = layoutLanes(
    curatedSlice(tables, ({ id }) => id === 'oslo-channel'),
    options,
  );
  const station = (id: string): (typeof layout.stations)[number] => {
    const found = layout.stations.find((each) => each.id === id);
    if (!found) throw new Error(`no station ${id}`);
    return found;
  };
  const thread = (id: string): (typeof layout.threads)[number] => {
    const found = layout.threads.find((each) => each.id === id);
    if (!found) throw new Error(`no thread ${id}`);
    return found;
  };

  it('names everyone: nobody is folded', () => {
    expect(layout.stations.flatMap(({ folded }) => folded)).toEqual([]);
    expect(layout.leftOut).toEqual([]);
    expect(thread('bill-clinton').once).toBe(true);
  });

  it('fits the space without shrinking', () => {
    expect(layout.spread).toBeLessThan(1.1);
    expect(layout.width).toBe(1440);
  });

  it('begins in the Track II lane and ends with the signing at the top right', () => {
    const first = station('oslo-round-1');
    const signing = station('white-house-dop');
    expect(first.lane).toBe('II');
    expect(signing.lane).toBe('I');
    expect(signing.y).toBeLessThan(first.y);
    expect(Math.max(...layout.stations.filter(({ form }) => form === 'meeting').map(({ x }) => x))).toBe(signing.x);
    const declaration = layout.documents.find(({ id }) => id === 'dop-1993');
    expect(declaration?.y).toBeLessThan(signing.y);
    expect(declaration?.lane).toBe('I');
  });

  it('lets the negotiators climb: II to 1.5 to I', () => {
    const { segments, side } = thread('ahmed-qurei');
    expect(side?.id).toBe('plo');
    expect(segments.filter(({ move }) => move === 'upward').map(({ from, to }) => [from, to])).toEqual([
      ['oslo-round-3', 'oslo-savir-first'],
      ['oslo-singer-first', 'oslo-july-rounds'],
    ]);
  });

  it('attaches to the whole process only who is known at no meeting of it', () => {
    const whole = layout.stations.find(({ form }) => form === 'process');
    expect(whole?.people.map(({ id }) => id)).toEqual(['geir-pedersen']);
  });

  it('shows the first round, dated to the day, as a point and the second, dated to the month, with a faded width', () => {
    expect(station('oslo-round-1').fade).toBeNull();
    const fade = station('oslo-round-2').fade;
    expect(fade && fade.right - fade.left).toBeGreaterThan(10);
  });

  it('saves crossings against the baseline', () => {
    expect(layout.crossings).toBeLessThan(layout.baselineCrossings);
  });
});

describe('the labels of the Oslo channel', () => {
  const layout = layoutLanes(
    curatedSlice(tables, ({ id }) => id === 'oslo-channel'),
    options,
  );
  const viewport = fittedViewport(layout, 1440, 900);
  const box = { left: 92, top: 2, right: 1438, bottom: 870 };
  const view = { viewport, far: false, gutter: gutterWidth(1440), seen: box, colorOf: () => '#000000' };
  const obstructions = labelObstructions(layout, viewport);
  const crowding = threadCrowding(layout.threads, viewport, box);
  const placed = placeLabels(labelCandidates(layout, view), box, obstructions, () => false, crowding);

  it('name nearly everyone, the agreement and most meetings, and cover nothing', () => {
    const count = (kind: string): number => placed.filter(({ candidate }) => candidate.id.startsWith(kind)).length;
    expect(count('thread:')).toBeGreaterThanOrEqual(22);
    expect(count('station:')).toBeGreaterThanOrEqual(11);
    expect(placed.some(({ candidate }) => candidate.id === 'document:dop-1993')).toBe(true);
    placed.forEach(({ box: one }, index) => {
      for (const { box: other } of placed.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
    });
  });

  it('have more to say on hover', () => {
    const describeId = describer(layout);
    expect(describeId('oslo-round-1')?.lines.join(' ')).toMatch(/20–22 Jan 1993 Track II · Oslo back channel .*Qurei/u);
    expect(describeId('ahmed-qurei')?.lines[0]).toBe('Palestine Liberation Organization');
    expect(describeId('dop-1993')?.lines.join(' ')).toMatch(/13 Sep 1993 · agreement Track I/u);
    expect(describeId('oslo-channel')?.title).toBe('Oslo back channel');
    expect(describeId('nobody')).toBeNull();
  });
});

describe('the whole dataset', () => {
  it('lays out in reasonable time, with its undated events counted', () => {
    const before = performance.now();
    const layout = layoutLanes(
      curatedSlice(tables, () => true),
      options,
    );
    expect(performance.now() - before).toBeLessThan(8000);
    expect(layout.stations.filter(({ form }) => form === 'meeting')).toHaveLength(278);
    expect(layout.leftOut.length).toBeGreaterThan(0);
    expect(layout.leftOut.length).toBeLessThan(10);
  });
});
