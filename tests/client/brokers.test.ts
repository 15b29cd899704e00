import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProjectionColumns } from '../../client/api/columns/actorColumns.ts';
import { tieKey } from '../../client/picture/actors/actorPicture.ts';
import { actorSizes, diameterOf, strengths } from '../../client/picture/actors/actorSizes.ts';
import { groupLooks, groupSwatch, isToldByColor, lookPeople } from '../../client/picture/actors/groupColors.ts';
import { OtherGroups } from '../../client/picture/actors/OtherGroups.tsx';
import { readActors } from '../../client/picture/actors/readActors.ts';
import { tieWidths } from '../../client/picture/actors/tieWidths.ts';
import { hueOf, hues, neutralColor } from '../../client/picture/hues.ts';
import { readSlice } from '../../client/picture/readSlice.ts';
import { brokerLight } from '../../client/rooms/brokerage/brokerLight.ts';
import { brokerRows } from '../../client/rooms/brokerage/brokerRows.ts';
import { windowUntil } from '../../client/rooms/brokerage/brokersQuestion.ts';
import { allBefore, sameLengthBefore } from '../../client/rooms/brokerage/earlierWindow.ts';
import { writeRank, writeValue } from '../../client/projection/measureWords.ts';
import { projectionInput } from '../../client/projection/projectionInput.ts';
import { describeRoles, roleStretches } from '../../client/projection/roleWords.ts';
import { bestYear, livelyYears, yearBars } from '../../client/rooms/brokerage/seriesShape.ts';
import { startView } from '../../client/shell/address.ts';
import type { Window } from '../../client/state/fieldKinds.ts';
import { toDay } from '../../client/dates/calendar.ts';
import { columns as sliceColumns } from './sliceFixture.ts';
import { namedYears, pointsWithin } from '../../client/rooms/brokerage/seriesShape.ts';
import { sizeSteps } from '../../client/rooms/brokerage/sizeSteps.ts';

const projection: ProjectionColumns = {
  people: {
    id: ['a', 'b', 'c'],
    label: ['Ann', 'Ben', 'Cem'],
    group: ['I', 'II', null],
    betweenness: [2, 0, null],
  },
  ties: { a: [0, 0], b: [1, 2], weight: [1, 0.25], added: [false, false] },
  removed: { a: [], b: [] },
};

describe('sizes', () => {
  it('are in proportion to the value by area, and nobody is too small to see', () => {
    const sizes = actorSizes(['most', 'quarter', 'none', 'unknown'], [8, 2, 0, null], false);
    const [most, quarter, none, unknown] = [...sizes.values()] as [number, number, number, number];
    expect(quarter / most).toBeCloseTo(0.5);
    expect(none).toBe(unknown);
    expect(none / most).toBeCloseTo(0.2);
  });

  it('keeps to one scale while time plays: whose value grows does not shrink because another grows more', () => {
    const whole = [10, 40];
    const early = actorSizes(['a', 'b'], [5, 8], false, whole);
    const late = actorSizes(['a', 'b'], [6, 40], false, whole);
    expect(late.get('a')!).toBeGreaterThan(early.get('a')!);
    // Without it, a would shrink.
    expect(actorSizes(['a', 'b'], [6, 40], false).get('a')!).toBeLessThan(
      actorSizes(['a', 'b'], [5, 8], false).get('a')!,
    );
  });

  it('are largest for the least constraint', () => {
    const sizes = actorSizes(['free', 'middle', 'bound', 'unknown'], [0.2, 0.6, 1, null], true);
    const [free, middle, bound, unknown] = [...sizes.values()] as [number, number, number, number];
    expect(free).toBeGreaterThan(middle);
    expect(middle).toBeGreaterThan(bound);
    expect(bound).toBe(unknown);
  });

  it('keep the order of the values, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true })), fc.boolean(), (values, low) => {
        const shares = strengths(values, low);
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
        for (const share of shares) expect(share).toBeLessThanOrEqual(1);
        for (const [row, value] of values.entries()) {
          const [one, other] = [shares[0]!, shares[row]!];
          if (value > values[0]!) expect(low ? one - other : other - one).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('of lines grow with the weight of the tie', () => {
    const widths = tieWidths(projection);
    expect(widths.get(tieKey('b', 'a'))).toBeGreaterThan(2 * widths.get(tieKey('c', 'a'))! - 1);
    expect(widths.size).toBe(2);
    expect(diameterOf(1)).toBe(1);
  });
});

describe('colours of groups', () => {
  const groups = ['k', 'l', 'm'].map((key) => ({ key }));
  const none = new Map();

  it('are those of their keys, and stay as they are when others come', () => {
    const first = groupLooks(groups, none);
    for (const key of ['k', 'l', 'm']) expect(first.get(key)!.light).toBe(hues[hueOf(key)]!.light);
    const moved = groupLooks([{ key: 'new' }, { key: 'm' }, { key: 'k' }], first);
    for (const key of ['k', 'l', 'm']) expect(moved.get(key)).toEqual(first.get(key));
    expect(moved.get('new')!.light).toBe(hues[hueOf('new')]!.light);
  });

  it('are for a camp named like a side those of the side, and for communities one after the other', () => {
    const camps = groupLooks([{ key: 'israeli-palestinian/israel' }, { key: 'israel-syria/syria' }], none);
    expect([...camps.values()].map(({ light }) => light)).toEqual(
      ['israel', 'syria'].map((id) => hues[hueOf(id)]!.light),
    );
    const communities = groupLooks([{ key: '1' }, { key: '2' }, { key: '9' }], none);
    expect([...communities.values()].map(({ light, core }) => [light, core])).toEqual([
      [hues[0]!.light, 'none'],
      [hues[1]!.light, 'none'],
      [hues[0]!.light, 'ground'],
    ]);
  });

  it('say which group it is unless several look alike', () => {
    const many = Array.from({ length: 40 }, (_, place) => ({ key: String(place + 1) }));
    const colors = { byTrack: false, looks: groupLooks(many, none) };
    expect(many.filter(({ key }) => isToldByColor(key, colors)).map(({ key }) => Number(key))).toEqual(
      Array.from({ length: 16 }, (_, place) => place + 1),
    );
    expect(isToldByColor('I', { byTrack: true, looks: none })).toBe(true);
  });

  it('are the greys of the lanes where groups are tracks', () => {
    expect(groupSwatch('1.5', { byTrack: true, looks: none })).toContain('--lane-1-5');
    expect(groupSwatch(null, { byTrack: true, looks: none })).toContain(neutralColor.dark);
    const slice = readActors(projection, [{ code: 'I', label: 'Track I' }], true);
    expect(slice.nodes.map(({ lane }) => lane)).toEqual(['I', 'II', null]);
    expect(readActors(projection, []).nodes.map(({ lane }) => lane)).toEqual([null, null, null]);
  });

  it('leave out people of no coloured group', () => {
    const looks = groupLooks([{ key: 'II' }], none);
    expect([...lookPeople(projection.people, looks)]).toEqual([['b', looks.get('II')]]);
  });
});

const roles = {
  coordinator: { count: 4, zScore: 1.1 },
  itinerant: { count: 0, zScore: null },
  gatekeeperOrRepresentative: { count: 6, zScore: 3 },
  liaison: { count: 10, zScore: -2 },
  total: 20,
};

describe('bars of roles', () => {
  it('are as long as the roles are many, one part after the other', () => {
    const stretches = roleStretches(roles, 40);
    expect(stretches.map(({ role }) => role)).toEqual(['coordinator', 'gatekeeperOrRepresentative', 'liaison']);
    expect(stretches.map(({ start }) => start)).toEqual([0, 0.1, 0.25]);
    expect(stretches.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(0.5);
    expect(roleStretches(roles, 0)).toEqual([]);
  });

  it('say the same in words', () => {
    expect(describeRoles(roles)).toBe(
      'Between two who are not tied 20 times: 4 within the own group, 6 between the own group and another, 10 between two groups of others',
    );
    expect(describeRoles({ ...roles, total: 0 })).toBe('No roles between groups');
    expect(describeRoles(null)).toBe('In no group, so no roles');
  });
});

describe('a series over the years', () => {
  const points = [
    { year: 1990, value: null, rank: null },
    { year: 1991, value: 0, rank: 1 },
    { year: 1992, value: 8, rank: 2 },
    { year: 1993, value: 8, rank: 1 },
    { year: 1994, value: null, rank: null },
  ];

  it('has a bar for every value, none where there is no tie', () => {
    const bars = yearBars(points, { width: 50, height: 20 });
    expect(bars.map(({ point }) => point.year)).toEqual([1991, 1992, 1993]);
    expect(bars.map(({ x }) => x)).toEqual([10, 20, 30]);
    expect(bars.map(({ height }) => height)).toEqual([1.5, 20, 20]);
    expect(yearBars([], { width: 50, height: 20 })).toEqual([]);
  });

  it('is strongest in the first year of the best value', () => {
    expect(bestYear(points, false)?.year).toBe(1992);
    expect(bestYear(points, true)?.year).toBe(1991);
    expect(bestYear(points.slice(0, 1), false)).toBeNull();
    expect(bestYear([{ year: 1990, value: 0, rank: 3 }] as typeof points, false)).toBeNull();
  });

  it('takes room only for years in which anyone has a value', () => {
    expect(livelyYears([points, points.slice(0, 1)])).toEqual({ from: 1991, to: 1993 });
    expect(livelyYears([points.slice(0, 1)])).toBeNull();
  });
});

describe('earlier windows', () => {
  it.each<[Window | null, Window | null, Window | null]>([
    [
      { from: '1991', to: '1993' },
      { from: '1988', to: '1990' },
      { from: null, to: '1990' },
    ],
    [
      { from: '1993-03', to: '1993-05' },
      { from: '1992-12', to: '1993-02' },
      { from: null, to: '1993-02' },
    ],
    [
      { from: '1993-01-20', to: '1993-01-22' },
      { from: '1993-01-17', to: '1993-01-19' },
      { from: null, to: '1993-01-19' },
    ],
    [{ from: '1991', to: null }, null, { from: null, to: '1990' }],
    [{ from: null, to: '1993' }, null, null],
    [null, null, null],
  ])('before %j', (window, same, all) => {
    expect(sameLengthBefore(window)).toEqual(same);
    expect(allBefore(window)).toEqual(all);
  });

  it('end with the moment that the playback has reached', () => {
    expect(windowUntil({ from: '1991', to: '1993' }, toDay(1992, 7, 31))).toEqual({ from: '1991', to: '1992-07' });
    expect(windowUntil(null, toDay(1992, 12, 31))).toEqual({ from: null, to: '1992' });
  });
});

describe('words and tables', () => {
  it('write values as each measure is read', () => {
    expect(writeValue('BETWEENNESS', 146.357)).toBe('146');
    expect(writeValue('BETWEENNESS', 6.41)).toBe('6.4');
    expect(writeValue('CONSTRAINT', 0.3091)).toBe('0.31');
    expect(writeValue('FRAGILITY', 0.0982)).toBe('9.8%');
    expect(writeValue('ROLES', 1200)).toBe('1,200');
    expect(writeValue('EFFICIENCY', null)).toBe('–');
    expect([1, 2, 3, 4, 11, 22, 103].map(writeRank)).toEqual(['1st', '2nd', '3rd', '4th', '11th', '22nd', '103rd']);
  });

  it('are exported with every measure and role', () => {
    const [head, row] = brokerRows([
      {
        person: { id: 'a', name: 'Ann' },
        rank: 1,
        group: { key: 'k', label: 'Kin' },
        degree: 3,
        betweenness: 2.5,
        betweennessShare: 0.5,
        constraint: 0.4,
        effectiveSize: 2,
        efficiency: 0.66,
        articulation: true,
        roles,
        sides: {
          attendances: 3,
          sides: [{ side: { id: 'kin', name: 'Kin' }, times: 2 }],
          wording: { parts: [] },
        },
      },
    ]);
    const cells = Object.fromEntries(head!.map((name, place) => [String(name), row![place]]));
    expect(cells).toMatchObject({
      rank: 1,
      person: 'Ann',
      group: 'Kin',
      'sides come for': 'Kin (2)',
      betweenness: 2.5,
      fragility: null,
      'articulation point': 'yes',
      'roles in all': 20,
      'gatekeeper or representative': 6,
      'liaison z-score': -2,
    });
    expect(row).toHaveLength(head!.length);
  });
});

describe('what the room asks and lights', () => {
  it('narrows the network by focus and filters', () => {
    const view = { ...startView, focus: ['p', 'm', 'x'], conflicts: ['c'], tracks: ['II'], window: null };
    const process = readSlice(sliceColumns).nodes.find(({ id }) => id === 'process')!;
    const known: Record<
      string,
      Parameters<typeof projectionInput>[1] extends (id: string) => infer Found ? Found : never
    > = {
      p: { id: 'p', kind: 'PROCESS', process: null },
      m: { id: 'm', kind: 'MEETING', process },
    };
    const input = projectionInput(view, (id) => known[id] ?? null);
    expect(input).toMatchObject({ processes: ['p', 'process'], conflicts: ['c'], tracks: ['II'], confidences: null });
  });

  it('lights the thread of a broker and the meetings that connect', () => {
    const slice = readSlice(sliceColumns);
    const attended = slice.edges.filter(({ from, type }) => from.id === 'qurei' && type === 'PARTICIPATED_IN');
    expect(attended).toHaveLength(2);
    const lit = brokerLight('qurei', ['second'], slice);
    expect(lit).toEqual(new Set(['qurei', 'second', ...attended.map(({ id }) => id)]));
  });
});

describe('the legend of brokers', () => {
  it('shows three sizes by area, the largest for the lowest where low is strong', () => {
    expect(sizeSteps([2, 8], false)).toEqual([
      { share: 1, value: 8 },
      { share: 0.25, value: 2 },
      { share: 0, value: 0 },
    ]);
    expect(sizeSteps([2, 8], true)).toEqual([
      { share: 1, value: 2 },
      { share: 0.5, value: 5 },
      { share: 0, value: 8 },
    ]);
  });

  it('shows one size where all are 0, and none without values', () => {
    expect(sizeSteps([0, 0], false)).toEqual([{ share: 0, value: 0 }]);
    expect(sizeSteps([], false)).toEqual([]);
  });

  it('tells who is not told by colour', () => {
    const lines = (shared: number, leftOut: number, ungrouped: number): string[] =>
      OtherGroups({ shared, leftOut, ungrouped }).map(({ key }) => key ?? '');
    expect(lines(0, 0, 0)).toEqual([]);
    expect(lines(0, 1, 0)).toEqual(['1 smaller group']);
    expect(lines(4, 2, 3)).toEqual(['With this middle: one of 4 further groups', '2 smaller groups, 3 in no group']);
  });
});

describe('years below a drawing', () => {
  const points = [1990, 1991, 1992, 1993].map((year) => ({ year, value: 1, rank: 1 }));

  it('are all named where there is room, else the first and the last', () => {
    expect(namedYears(points, 96).map(({ year, x }) => [year, x])).toEqual([
      [1990, 12],
      [1991, 36],
      [1992, 60],
      [1993, 84],
    ]);
    expect(namedYears(points, 95).map(({ year }) => year)).toEqual([1990, 1993]);
  });

  it('are cut to those that are drawn', () => {
    expect(pointsWithin(points, { from: 1991, to: 1992 }).map(({ year }) => year)).toEqual([1991, 1992]);
    expect(pointsWithin(points, null)).toEqual([]);
  });
});
