import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsAlong } from '../../../client/picture/lanes/crowding.ts';
import { lanesElements, relativeBends, type ThreadLook } from '../../../client/picture/lanes/elements.ts';
import { layoutLanes } from '../../../client/picture/lanes/layoutLanes.ts';
import { fadedIds, indexLights, litIds, reachedBy } from '../../../client/picture/lanes/lighting.ts';
import { shortName } from '../../../client/picture/lanes/stopLabels.ts';
import { lanesStyle } from '../../../client/picture/lanes/style.ts';
import { lanesThemes } from '../../../client/picture/lanes/themes.ts';
import { randomSlice, SliceBuilder } from './builders.ts';

const options = { width: 900, height: 500, blend: 0.5, unfolded: new Set<string>() };
const look = (): ThreadLook => ({ color: '#000000', core: 'none' });

function small(): { slice: ReturnType<SliceBuilder['slice']>; edges: string[] } {
  const builder = new SliceBuilder();
  const [one, two, three] = [
    builder.meeting('one', 'II', 1),
    builder.meeting('two', '1.5', 30),
    builder.meeting('three', 'I', 60),
  ];
  builder.attend(builder.add('PERSON', 'walker'), 'a', one, two, three);
  builder.attend(builder.add('PERSON', 'other'), 'b', two, three);
  return { slice: builder.slice(), edges: builder.edges.map(({ id }) => id) };
}

describe('elements', () => {
  it('have unique ids and existing ends, whatever the slice', () => {
    fc.assert(
      fc.property(randomSlice, (slice) => {
        const elements = lanesElements(layoutLanes(slice, options), look);
        const ids = elements.map(({ data }) => data.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { data } of elements) {
          if (data.source === undefined) continue;
          expect(ids).toContain(data.source);
          expect(ids).toContain(data.target);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('tell what a click selects: the meeting, the person', () => {
    const elements = lanesElements(layoutLanes(small().slice, options), look);
    expect(elements.find(({ data }) => data.id === 'one')?.data['select']).toBe('one');
    const edge = elements.find(({ data }) => data.source === 'one');
    expect(edge?.data['select']).toBe('walker');
    expect(edge?.classes).toContain('upward');
  });

  it('carry the colour and the core of a thread in all its lines', () => {
    const elements = lanesElements(layoutLanes(small().slice, options), () => ({ color: '#123456', core: 'ground' }));
    const lines = elements.filter(({ data }) => data['thread'] === 'walker' && data.source !== undefined);
    expect(lines.length).toBeGreaterThan(0);
    for (const { data, classes } of lines) {
      expect(data['color']).toBe('#123456');
      expect(String(classes).split(' ')).toEqual(expect.arrayContaining(['cored', 'ground-core']));
    }
    expect(
      lanesElements(layoutLanes(small().slice, options), look).some(({ classes }) => /core/.test(String(classes))),
    ).toBe(false);
  });

  it('are taken by Cytoscape with their style, curves ending at the slots', () => {
    const layout = layoutLanes(small().slice, options);
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: lanesElements(layout, look),
      style: lanesStyle(lanesThemes.light),
    });
    expect(cy.getElementById('one').width()).toBeCloseTo(layout.stations[0]?.width ?? NaN);
    expect(cy.edges('.upward').length).toBe(3);
    cy.destroy();
  });

  it('give control points back from weights and distances', () => {
    const [begin, finish] = [
      { x: 10, y: 20 },
      { x: 210, y: 120 },
    ];
    const bends = [
      { x: 60, y: 20 },
      { x: 160, y: 120 },
    ];
    const { weights, distances } = relativeBends(begin, finish, bends);
    const length = Math.hypot(200, 100);
    bends.forEach((bend, index) => {
      const [weight = NaN, distance = NaN] = [weights[index], distances[index]];
      expect(begin.x + weight * 200 - (100 / length) * distance).toBeCloseTo(bend.x, 1);
      expect(begin.y + weight * 100 + (200 / length) * distance).toBeCloseTo(bend.y, 1);
    });
  });

  it('follow curves from end to end', () => {
    const segment = layoutLanes(small().slice, options).threads[0]?.segments[0];
    if (!segment) throw new Error('a segment');
    const points = pointsAlong(segment, 5);
    expect(points[0]).toEqual(segment.begin);
    expect(points.at(-1)).toEqual(segment.finish);
  });
});

describe('light', () => {
  const { slice, edges } = small();
  const index = indexLights(lanesElements(layoutLanes(slice, options), look));
  const walker = index.items.filter(({ select }) => select === 'walker').map(({ id }) => id);

  it('reaches elements in order of their beginning', () => {
    expect(reachedBy(index, null)).toBe(index.items.length);
    expect(reachedBy(index, -100)).toBe(0);
    const reached = index.items.slice(0, reachedBy(index, 30)).map(({ id }) => id);
    expect(reached).toEqual(expect.arrayContaining(['one', 'two']));
    expect(reached).not.toContain('three');
  });

  it('lights the whole thread of a selected person', () => {
    expect([...litIds(index, 'walker')].sort()).toEqual([...walker].sort());
    expect(litIds(index, null).size).toBe(0);
  });

  it('fades what is not highlighted, and of a thread shows the highlighted part', () => {
    const faded = fadedIds(index, new Set(['walker', 'one', 'two', edges[0] ?? '', edges[1] ?? '']));
    expect(faded.has('one')).toBe(false);
    expect(faded.has('three')).toBe(true);
    expect(walker.filter((id) => !faded.has(id))).toHaveLength(1);
    expect(fadedIds(index, null).size).toBe(0);
  });
});

describe('short names', () => {
  it.each([
    ['Oslo channel, first round', 'Oslo back channel', 'First round'],
    ['Paris talks on mutual recognition', 'Oslo back channel', 'Paris talks on mutual recognition'],
    ['Geneva, 1985', 'Pugwash', 'Geneva, 1985'],
  ])('%s of %s is %s', (label, process, short) => expect(shortName(label, process)).toBe(short));
});
