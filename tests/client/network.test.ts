import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { forceLayout } from '../../client/picture/network/forceLayout.ts';
import { markSelection } from '../../client/picture/network/markSelection.ts';
import { arrowDirections, nearestInDirection } from '../../client/picture/network/nearestInDirection.ts';
import { startPlaces } from '../../client/picture/network/startPlaces.ts';
import { readSlice } from '../../client/picture/readSlice.ts';
import { columns } from './sliceFixture.ts';

const slice = readSlice(columns);

describe('startPlaces()', () => {
  it('pins what was placed before and starts the rest beside its neighbours', () => {
    const input = startPlaces(slice, new Map([['first', { x: 500, y: 400 }]]), () => 6);
    expect([...input.pinned]).toEqual([0, 1, 0, 0, 0, 0, 0]);
    expect([input.x[1], input.y[1]]).toEqual([500, 400]);
    expect(Math.hypot((input.x[4] ?? 0) - 500, (input.y[4] ?? 0) - 400)).toBeCloseTo(30);
  });
});

describe('forceLayout()', () => {
  it('gives the same places each time', () => {
    const input = startPlaces(slice, new Map(), () => 6);
    expect(forceLayout(input)).toEqual(forceLayout(input));
  });

  it('does not move what is pinned', () => {
    const places = new Map([
      ['first', { x: 500, y: 400 }],
      ['qurei', { x: -90, y: 20 }],
    ]);
    const output = forceLayout(startPlaces(slice, places, () => 6));
    expect([output.x[1], output.y[1], output.x[3], output.y[3]]).toEqual([500, 400, -90, 20]);
  });
});

describe('markSelection()', () => {
  const elements = ['a', 'b', 'c'].map((id) => ({ data: { id } }));
  const edges = [{ data: { id: 'a-b', source: 'a', target: 'b' } }, { data: { id: 'b-c', source: 'b', target: 'c' } }];
  const marked = (traced: boolean): Record<string, string[]> => {
    const cy = cytoscape({ headless: true, elements: [...elements, ...edges] });
    markSelection(cy, null, new Set(['a', 'b', 'a-b']), null, traced);
    return Object.fromEntries(cy.elements().map((element) => [element.id(), element.classes()]));
  };

  it('draws a traced path strongly and fades the rest', () => {
    expect(marked(true)).toEqual({ a: ['traced'], b: ['traced'], 'a-b': ['traced'], c: ['faded'], 'b-c': ['faded'] });
  });

  it('lights what is no path without drawing it strongly', () => {
    expect(marked(false)).toEqual({ a: [], b: [], 'a-b': [], c: ['faded'], 'b-c': ['faded'] });
  });
});

describe('nearestInDirection()', () => {
  const items = [
    { name: 'right', x: 10, y: 1 },
    { name: 'far right', x: 40, y: 0 },
    { name: 'above', x: 0, y: -12 },
  ];

  it('prefers what is near and straight ahead', () => {
    expect(nearestInDirection({ x: 0, y: 0 }, items, arrowDirections['ArrowRight'] ?? { x: 1, y: 0 })?.name).toBe(
      'right',
    );
    expect(nearestInDirection({ x: 0, y: 0 }, items, arrowDirections['ArrowUp'] ?? { x: 0, y: -1 })?.name).toBe(
      'above',
    );
  });

  it('finds nothing where nothing lies', () => {
    expect(nearestInDirection({ x: 0, y: 0 }, items, { x: 0, y: 1 })).toEqual(items[0]);
    expect(nearestInDirection({ x: 0, y: 0 }, items.slice(2), { x: 0, y: 1 })).toBeNull();
  });
});
