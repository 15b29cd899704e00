import { describe, expect, it } from 'vitest';
import { forceLayout } from '../../client/graph/network/forceLayout.ts';
import { arrowDirections, nearestInDirection } from '../../client/graph/network/nearestInDirection.ts';
import { startPlaces } from '../../client/graph/network/startPlaces.ts';
import { readSlice } from '../../client/graph/readSlice.ts';
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
