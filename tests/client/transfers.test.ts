import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSlice } from '../../client/picture/readSlice.ts';
import type { TransferColumns } from '../../client/api/columns/transferColumns.ts';
import { stepKey } from '../../client/picture/transferLight.ts';
import { writeBucket } from '../../client/dates/writeBucket.ts';
import { layoutCareer, type ListedCareer } from '../../client/rooms/transfers/careerLayout.ts';
import { countDirections, countUntil, placeTransfers } from '../../client/rooms/transfers/countTransfers.ts';
import { layoutFlows } from '../../client/rooms/transfers/flowLayout.ts';
import {
  addFlows,
  countCells,
  directionBetween,
  totalsByDirection,
  type Flows,
} from '../../client/rooms/transfers/flowTotals.ts';
import { flowRows } from '../../client/rooms/transfers/flowRows.ts';
import { legendSentence } from '../../client/rooms/transfers/legendSentence.ts';
import { scopeOf } from '../../client/rooms/transfers/scopeOf.ts';
import { transferFilter } from '../../client/rooms/transfers/transferFilter.ts';
import { transferHighlight } from '../../client/rooms/transfers/transferHighlight.ts';
import {
  pairRows,
  transferRows,
  type ExportedPair,
  type ExportedTransfer,
} from '../../client/rooms/transfers/transferRows.ts';
import { exportedIdeas, ideaRows } from '../../client/rooms/transfers/ideaRows.ts';
import { writeLag, writeLagRange } from '../../client/dates/writeLag.ts';
import { startView } from '../../client/shell/address.ts';
import { writeCsv } from '../../client/ui/writeCsv.ts';
import { columns as sliceColumns } from './sliceFixture.ts';
import { barParts } from '../../client/rooms/transfers/barsOfFlows.ts';
import {
  adoptedSentence,
  hasNarrowFocus,
  litSentence,
  openSentence,
  soonSentence,
} from '../../client/rooms/transfers/ideaWords.ts';
import { countLit, ideasLight } from '../../client/rooms/transfers/ideasLight.ts';
import { toDay } from '../../client/dates/calendar.ts';
import { spreadLabels } from '../../client/rooms/transfers/spreadLabels.ts';

const columns: TransferColumns = {
  id: ['t1', 't2', 't3', 't4', 't5'],
  carrier: ['ann', 'ann', 'bob', 'bob', 'ann'],
  from: ['m1', 'm2', 'm1', 'office', 'm1'],
  to: ['m2', 'm3', 'ministry', 'm3', 'm2'],
  fromTrack: ['II', 'I', 'II', 'I', 'II'],
  toTrack: ['I', 'I', 'I', 'II', 'I'],
  direction: ['UPWARD', 'LATERAL', 'UPWARD', 'DOWNWARD', 'UPWARD'],
  fromVia: ['EVENT', 'EVENT', 'EVENT', 'OFFICE', 'EVENT'],
  via: ['EVENT', 'EVENT', 'OFFICE', 'EVENT', 'EVENT'],
  certainty: ['DEFINITE', 'POSSIBLE', 'DEFINITE', 'DEFINITE', 'DEFINITE'],
  day: [10, 20, 30, 40, 50],
};
const steps = new Set([stepKey('ann', 'm1', 'm2'), stepKey('ann', 'm2', 'm3'), stepKey('bob', 'm1', 'm3')]);
const place = (...directions: readonly ('UPWARD' | 'LATERAL' | 'DOWNWARD')[]) =>
  placeTransfers(columns, directions, (step) => steps.has(step), false);

describe('placeTransfers() and countUntil()', () => {
  it('sort transfers into drawn, through an office and outside; the same way twice is drawn once', () => {
    expect([...place().drawn.values()].map(({ id, possible }) => [id, possible])).toEqual([
      ['t1', false],
      ['t2', true],
    ]);
    expect(countUntil(place(), null)).toEqual({ total: 5, drawn: 2, possible: 1, throughOffice: 2, outside: 1 });
  });

  it('keep only the directions chosen', () => {
    expect(countUntil(place('UPWARD'), null)).toMatchObject({ total: 3, drawn: 1, throughOffice: 1, outside: 1 });
    expect(countUntil(place('LATERAL', 'DOWNWARD'), null)).toMatchObject({ total: 2, drawn: 1, throughOffice: 1 });
  });

  it('count what has arrived by a moment, that day included', () => {
    expect(countUntil(place(), 9).total).toBe(0);
    expect(countUntil(place(), 10)).toMatchObject({ total: 1, drawn: 1 });
    expect(countUntil(place(), 30)).toMatchObject({ total: 3, drawn: 2, throughOffice: 1 });
  });

  it('lose none, whatever is drawn and chosen', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('UPWARD', 'DOWNWARD', 'LATERAL', 'UNRANKED')),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        fc.boolean(),
        (directions, drawn, officesAreDrawn) => {
          const placed = placeTransfers(columns, directions, (_, row) => drawn[row] === true, officesAreDrawn);
          const wanted = columns.direction.filter((each) => directions.length === 0 || directions.includes(each));
          expect(countUntil(placed, null).total).toBe(wanted.length);
        },
      ),
    );
  });
});

describe('countDirections()', () => {
  it('counts each direction that occurs', () => {
    expect([...countDirections(columns)]).toEqual([
      ['UPWARD', 3],
      ['LATERAL', 1],
      ['DOWNWARD', 1],
    ]);
  });
});

describe('legendSentence()', () => {
  const write = (counts: Parameters<typeof legendSentence>[0], projection: 'lanes' | 'network' = 'lanes'): string => {
    const { head, rest } = legendSentence(counts, projection, 'in this window');
    return head + rest;
  };

  it('tells all, drawn, not drawn and why', () => {
    expect(write({ total: 48, drawn: 25, possible: 2, throughOffice: 9, outside: 14 })).toBe(
      '48 transfers in this window: 25 drawn as crossings, 23 not drawn here (9 through an office, which Lanes does not draw; 14 begin or end outside this picture).',
    );
    expect(write({ total: 1, drawn: 1, possible: 0, throughOffice: 0, outside: 0 })).toBe(
      '1 transfer in this window: 1 drawn as a crossing, none left out.',
    );
    expect(write({ total: 3, drawn: 2, possible: 0, throughOffice: 0, outside: 1 })).toContain(
      '1 not drawn here (1 begins or ends outside this picture).',
    );
    expect(write({ total: 3, drawn: 1, possible: 0, throughOffice: 0, outside: 2 }, 'network')).toBe(
      '3 transfers in this window: 1 lit with both ends, 2 not drawn here (2 begin or end outside this picture).',
    );
    expect(write({ total: 0, drawn: 0, possible: 0, throughOffice: 0, outside: 0 })).toBe(
      'No transfers in this window.',
    );
  });
});

describe('transferFilter()', () => {
  const process = { id: 'oslo', kind: 'PROCESS' as const, process: null };
  const known = new Map(
    [
      process,
      { id: 'round', kind: 'MEETING' as const, process },
      { id: 'ann', kind: 'PERSON' as const, process: null },
      { id: 'gaza-first', kind: 'IDEA' as const, process: null },
      { id: 'plo', kind: 'INSTITUTION' as const, process: null },
      { id: 'conflict', kind: 'CONFLICT' as const, process: null },
    ].map((node) => [node.id, node]),
  );
  const filterOf = (...focus: string[]) =>
    transferFilter({ ...startView, focus }, (id) => (known.get(id) as typeof process | undefined) ?? null);

  it('limits by what the focus is', () => {
    expect(filterOf()).toMatchObject({ carriers: null, processes: null, sides: null, conflicts: null });
    expect(filterOf('oslo').processes).toEqual(['oslo']);
    expect(filterOf('round', 'oslo').processes).toEqual(['oslo']);
    expect(filterOf('ann', 'gaza-first').carriers).toEqual(['ann', 'gaza-first']);
    expect(filterOf('plo').sides).toEqual(['plo']);
    expect(filterOf('conflict').conflicts).toEqual(['conflict']);
    expect(filterOf('nobody')).toEqual(filterOf());
  });

  it('takes conflicts, carriers, confidence and certainty from the view', () => {
    const view = {
      ...startView,
      conflicts: ['c'],
      carrierKind: 'IDEA',
      confidences: ['REPORTED'],
      transferCertainty: 'DEFINITE',
    } as const;
    expect(transferFilter(view, () => null)).toMatchObject({
      conflicts: ['c'],
      carrierKind: 'IDEA',
      confidences: ['REPORTED'],
      certainty: 'DEFINITE',
    });
  });

  it('is told in words', () => {
    const names = new Map([
      ['oslo', 'Oslo back channel'],
      ['ann', 'Ann'],
    ]);
    const words = scopeOf({ carriers: ['ann'], processes: ['oslo'], conflicts: null }, (id) => names.get(id) ?? id);
    expect(words).toEqual(['of Ann', 'into or out of Oslo back channel']);
  });
});

describe('writeLag() and writeLagRange()', () => {
  it.each([
    [0, 'the same day'],
    [1, '1 day'],
    [13, '13 days'],
    [14, '2 weeks'],
    [59, '8 weeks'],
    [61, '2 months'],
    [729, '24 months'],
    [4205, '12 years'],
  ])('%i days: %s', (days, text) => expect(writeLag(days)).toBe(text));

  it('tells what is open', () => {
    expect(writeLagRange({ least: 14, most: 44 })).toBe('2 to 6 weeks');
    expect(writeLagRange({ least: 20, most: 70 })).toBe('3 weeks to 2 months');
    expect(writeLagRange({ least: 225, most: 255 })).toBe('7 to 8 months');
    expect(writeLagRange({ least: 3038, most: 3068 })).toBe('about 8 years');
    expect(writeLagRange({ least: 14, most: 14 })).toBe('2 weeks');
    expect(writeLagRange({ least: 0, most: 0 })).toBe('the same day');
    // Some day of 1999, and 7 July 1999.
    expect(writeLagRange({ least: 0, most: 187 })).toBe('at most 6 months');
    expect(writeLagRange({ least: null, most: 30 })).toBe('at most 4 weeks');
    expect(writeLagRange({ least: 916, most: null })).toBe('at least 3 years');
    expect(writeLagRange({ least: null, most: null })).toBe('not known');
  });
});

describe('flowRows()', () => {
  it('gives a row for each group, stretch of time and two tracks, and loses none', () => {
    const groups = [
      {
        label: 'Ann',
        total: 3,
        entities: [{ id: 'ann', name: 'Ann', kind: 'PERSON' as const }],
        flows: [
          { bucket: 0, from: 'II', to: 'I', count: 2, definite: 1 },
          { bucket: 1, from: 'I', to: 'I', count: 1, definite: 1 },
        ],
      },
    ];
    const buckets = [
      { from: '1992-01-01', to: '1992-12-31' },
      { from: '1993-01-01', to: '1993-12-31' },
    ];
    expect(flowRows({ groups, buckets }, ['I', 'II'], true).slice(1)).toEqual([
      ['Ann', 'ann', '1992-01-01', '1992-12-31', 'II', 'I', 'upward', 2, 1],
      ['Ann', 'ann', '1993-01-01', '1993-12-31', 'I', 'I', 'lateral', 1, 1],
    ]);
    expect(flowRows({ groups, buckets }, ['I', 'II'], false)[1]).toContain('unranked');
  });
});

describe('addFlows()', () => {
  const codes = ['I', '1.5', 'II', 'III'];
  const flow = fc.record({
    bucket: fc.integer({ min: 0, max: 3 }),
    from: fc.constantFrom(...codes),
    to: fc.constantFrom(...codes),
    definite: fc.integer({ min: 0, max: 5 }),
    possible: fc.integer({ min: 1, max: 5 }),
  });
  const toFlow = ({ possible, definite, ...rest }: { possible: number; definite: number }) => ({
    ...rest,
    definite,
    count: definite + possible,
  });

  it('loses no transfer, over all time and bucket by bucket', () => {
    fc.assert(
      fc.property(fc.array(flow), (given) => {
        const flows = given.map(toFlow) as Flows['groups'][number]['flows'];
        const all = addFlows(flows, null, codes, true);
        const sum = flows.reduce((total, { count }) => total + count, 0);
        expect(countCells(all)).toBe(sum);
        const byBucket = [0, 1, 2, 3].map((bucket) => countCells(addFlows(flows, bucket, codes, true)));
        expect(byBucket.reduce((total, count) => total + count, 0)).toBe(sum);
        const totals = totalsByDirection(all);
        expect(totals.UPWARD + totals.DOWNWARD + totals.LATERAL + totals.UNRANKED).toBe(sum);
        const { nodes, bands } = layoutFlows(all, codes, { width: 200, height: 100, nodeWidth: 8, gap: 6 });
        expect(bands.reduce((total, { count }) => total + count, 0)).toBe(sum);
        for (const side of ['from', 'to'] as const) {
          const own = nodes.filter((node) => node.side === side);
          expect(own.reduce((total, { count }) => total + count, 0)).toBe(sum);
          expect(own.map(({ code }) => codes.indexOf(code))).toEqual(
            own.map(({ code }) => codes.indexOf(code)).sort((one, other) => one - other),
          );
        }
      }),
    );
  });

  it('tells directions by officialness, and none where nothing is above another', () => {
    expect(directionBetween('II', 'I', codes, true)).toBe('UPWARD');
    expect(directionBetween('1.5', 'III', codes, true)).toBe('DOWNWARD');
    expect(directionBetween('II', 'II', codes, true)).toBe('LATERAL');
    expect(directionBetween('media', 'religion', ['religion', 'media'], false)).toBe('UNRANKED');
  });
});

describe('writeBucket()', () => {
  it.each([
    ['1993-01-01', '1993-12-31', '1993'],
    ['1993-03-01', '1993-03-31', 'March 1993'],
    ['1993-01-01', '1993-03-31', 'January to March 1993'],
    [null, null, 'all time'],
  ])('%s to %s: %s', (from, to, text) => expect(writeBucket({ from, to })).toBe(text));
});

const place1 = (id: string, track: string, from: string, via: 'EVENT' | 'OFFICE' = 'EVENT') => ({
  id,
  at: { id: `at-${id}`, name: `The ${id}`, kind: 'MEETING' as const },
  via,
  track,
  contested: [],
  mode: null,
  capacities: via === 'OFFICE' ? [] : ['FORMER_OFFICIAL' as const],
  span: { from, to: null, approximate: false },
});

describe('layoutCareer()', () => {
  const career: Pick<ListedCareer, 'appearances' | 'transfers' | 'orderNotKnown'> = {
    appearances: [place1('a', 'II', '1992-04'), place1('b', 'I', '1992-07~', 'OFFICE'), place1('c', 'I', '1993')],
    transfers: [
      {
        id: 't',
        from: { id: 'a' },
        to: { id: 'b' },
        direction: 'UPWARD',
        certainty: 'POSSIBLE',
        lagRange: { least: 62, most: 121 },
      },
    ],
    // Which of the two came first is not known: the second is somewhere around the first.
    orderNotKnown: [{ id: 'p', around: { id: 'c' }, within: { id: 'b' } }],
  };

  it('puts each appearance in its lane, in order of time, and colours only the transfers', () => {
    const {
      dots,
      steps: ways,
      ticks,
    } = layoutCareer(career, ['I', '1.5', 'II', 'III'], {
      left: 0,
      right: 100,
      laneHeight: 10,
    });
    expect(dots.map(({ y }) => y)).toEqual([25, 5, 5]);
    expect(dots[0]?.x).toBe(0);
    expect(dots[2]?.x).toBe(100);
    expect(dots[1]!.x).toBeGreaterThan(25);
    expect(dots[1]!.x).toBeLessThan(50);
    expect(ways.map(({ direction, possible, isOrderKnown }) => [direction, possible, isOrderKnown])).toEqual([
      ['UPWARD', true, true],
      [null, false, false],
    ]);
    expect(ticks.map(({ year }) => year)).toEqual([1992, 1993]);
  });

  it('stands in the middle with a single appearance', () => {
    const only = { appearances: career.appearances.slice(0, 1), transfers: [], orderNotKnown: [] };
    expect(layoutCareer(only, ['II'], { left: 0, right: 100, laneHeight: 10 }).dots[0]?.x).toBe(50);
  });
});

describe('transferRows()', () => {
  const transfer: ExportedTransfer = {
    id: 't',
    carrier: { id: 'ann', name: 'Ann', kind: 'PERSON' },
    from: {
      ...place1('a', 'II', '1992-04'),
      contested: ['1.5'],
      side: { name: 'PLO' },
      confidence: 'DISPUTED',
    },
    to: { ...place1('b', 'I', '1992-07', 'OFFICE'), side: null, confidence: 'DOCUMENTED' },
    direction: 'UPWARD',
    withinProcess: false,
    certainty: 'DEFINITE',
    weakestConfidence: 'REPORTED',
    lag: null,
    lagRange: { least: 62, most: 121 },
    sentence: 'Ann went up, =really.',
    likelyCarriers: [],
    evidence: [
      { id: 'e1', sources: [{ name: 'A book', url: null }] },
      {
        id: 'e2',
        sources: [
          { name: 'A book', url: null },
          { name: 'A page', url: 'https://example.org' },
        ],
      },
    ],
  };

  it('gives a row a transfer below the heading, with each source once', () => {
    const [heading, row] = transferRows([transfer]);
    const cells = new Map(heading!.map((name, column) => [name, row![column]]));
    expect(row).toHaveLength(heading!.length);
    expect(cells.get('carrier')).toBe('Ann');
    expect(cells.get('from track')).toBe('II');
    expect(cells.get('from contested tracks')).toBe('1.5');
    expect(cells.get('from side')).toBe('PLO');
    expect(cells.get('to via')).toBe('office');
    expect(cells.get('direction')).toBe('upward');
    expect(cells.get('lag days')).toBeNull();
    expect([cells.get('least lag days'), cells.get('most lag days')]).toEqual([62, 121]);
    expect(['capacity', 'mode', 'confidence'].map((name) => cells.get(`from ${name}`))).toEqual([
      'former official',
      null,
      'disputed',
    ]);
    expect(cells.get('to confidence')).toBe('documented');
    expect(cells.get('certainty')).toBe('definite');
    expect(cells.get('sources')).toBe('A book; A page <https://example.org>');
    expect(
      writeCsv(transferRows([transfer]))
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(2);
  });
});

describe('pairRows()', () => {
  it('gives a row a pair, both ends told as in the ledger, and no direction', () => {
    const pair: ExportedPair = {
      id: 'p',
      carrier: { id: 'idea', name: 'An idea', kind: 'IDEA' },
      around: { ...place1('a', 'II', '1999'), capacities: [], mode: 'VOICED', confidence: 'REPORTED', side: null },
      within: {
        ...place1('b', 'I', '1999-07-07'),
        capacities: [],
        mode: 'ADOPTED',
        confidence: 'DOCUMENTED',
        side: null,
      },
      withinProcess: false,
      weakestConfidence: 'REPORTED',
      sentence: 'Which came first is not known.',
      wording: { parts: [] },
      evidence: [],
    };
    const [heading, row] = pairRows([pair]);
    const cells = new Map(heading!.map((name, column) => [name, row![column]]));
    expect(row).toHaveLength(heading!.length);
    expect(
      ['somewhere in', 'somewhere in mode', 'which holds', 'which holds mode', 'order'].map((name) => cells.get(name)),
    ).toEqual(['The a', 'voiced', 'The b', 'adopted', 'not known']);
    expect(heading).not.toContain('direction');
  });
});

describe('transferHighlight()', () => {
  const slice = readSlice(sliceColumns);

  it('lights the carrier, both ends and what joins them, and nothing else', () => {
    const transfer = {
      id: 't',
      carrier: 'qurei',
      from: 'first',
      to: 'second',
      direction: 'UPWARD',
      possible: false,
      day: 0,
    } as const;
    const own = slice.edges.filter(({ from, to }) => from.id === 'qurei' && ['first', 'second'].includes(to.id));
    expect(own.length).toBe(2);
    expect(transferHighlight([transfer], slice)).toEqual(
      new Set(['qurei', 'first', 'second', ...own.map(({ id }) => id)]),
    );
  });
});

describe('the parts of a bar of transfers', () => {
  it('stand on each other, as tall as their numbers; none for none', () => {
    const parts = barParts({ UPWARD: 2, DOWNWARD: 1, LATERAL: 0, UNRANKED: 1 }, 4, 64, 40);
    expect(parts).toEqual([
      { direction: 'UPWARD', y: 44, height: 20 },
      { direction: 'DOWNWARD', y: 34, height: 10 },
      { direction: 'UNRANKED', y: 24, height: 10 },
    ]);
  });
});

describe('names of tracks beside the drawing', () => {
  it('stand in the middle of their track, and no nearer than a line to the name above', () => {
    const node = (id: string, side: 'from' | 'to', y: number, height: number) => ({
      id,
      side,
      y,
      height,
      code: id,
      x: 0,
      width: 8,
      count: 1,
    });
    const nodes = [node('a', 'from', 0, 20), node('b', 'from', 20, 2), node('c', 'to', 20, 2)];
    expect([...spreadLabels(nodes)]).toEqual([
      ['a', 10],
      ['b', 25],
      ['c', 21],
    ]);
  });
});

describe('ideas adopted', () => {
  it('stand out where they appeared by a moment, and not where they were rejected', () => {
    const ideas = new Set(['idea', 'elsewhere']);
    const slice = readSlice(sliceColumns);
    const network = { slice, projection: 'network', moment: null } as const;
    const lit = ['idea', 'idea.appeared-in.second.voiced.1993', 'second'];
    expect([...ideasLight(ideas, network)].sort()).toEqual(lit);
    expect([...ideasLight(ideas, { ...network, moment: toDay(1993) })].sort()).toEqual(lit);
    expect([...ideasLight(ideas, { ...network, moment: toDay(1993) - 1 })]).toEqual([]);
    expect([...ideasLight(new Set(['elsewhere']), network)]).toEqual([]);
    const rejected = readSlice({ ...sliceColumns, details: ['', 'ngo', 'official', 'facilitator', 'rejected'] });
    expect([...ideasLight(ideas, { ...network, slice: rejected })]).toEqual([]);
    expect([countLit(ideas, network), countLit(ideas, { ...network, slice: rejected })]).toEqual([1, 0]);
  });

  it('stand out in Lanes with the process, and not where it has no place for them', () => {
    const ideas = new Set(['idea']);
    const lanes = { slice: readSlice(sliceColumns), projection: 'lanes', moment: null } as const;
    expect(ideasLight(ideas, lanes)).toContain('process');
    const noLane = readSlice({ ...sliceColumns, nodes: { ...sliceColumns.nodes, lane: [1, 1, -1, -1, -1, -1, -1] } });
    expect(countLit(ideas, { ...lanes, slice: noLane })).toBe(0);
    expect(countLit(ideas, { ...lanes, slice: noLane, projection: 'network' })).toBe(1);
  });

  it('are told with how many of them stand out', () => {
    expect(litSentence(16, 16, null)).toBe('Lit in the picture: 16 of these 16 ideas, with where they appeared.');
    expect(litSentence(0, 16, null)).toBe('Lit in the picture: none of these ideas.');
    expect(litSentence(3, 16, '31 December 1994')).toBe(
      'Lit in the picture until 31 December 1994: 3 of these 16 ideas, with where they appeared; the others do not appear in it, or only later.',
    );
  });

  it('are told with how many there were', () => {
    expect(adoptedSentence({ ideas: 3, firstOutside: 0, adopted: 0 })).toBe(
      'No idea here first appeared outside Track I.',
    );
    expect(adoptedSentence({ ideas: 1, firstOutside: 1, adopted: 1 })).toBe(
      'The 1 idea recorded with a date and a track here first appeared outside Track I; 1 of these was adopted in a document of Track I that is held here.',
    );
    expect(adoptedSentence({ ideas: 96, firstOutside: 74, adopted: 16 })).toBe(
      'Of 96 ideas recorded with a date and a track here, 74 first appeared outside Track I; 16 of these were adopted in a document of Track I that is held here.',
    );
  });

  it('are told with how soon, as far as the dates say, and with what they leave open', () => {
    expect(soonSentence({ adopted: 16, medianLagRange: { least: 375, most: 693 } })).toBe(
      'Half of these were adopted within 12 to 23 months of the first appearance that is recorded, as far as its date says; an idea can be older.',
    );
    expect(soonSentence({ adopted: 0, medianLagRange: { least: null, most: null } })).toBe('');
    expect(openSentence({ firstOutsidePossible: 2 })).toBe(
      'Of 2 of those first outside, the dates do not say whether they were on Track I before.',
    );
    expect(openSentence({ firstOutsidePossible: 0 })).toBe('');
  });

  it('are counted more widely than a person or process is looked at', () => {
    expect(hasNarrowFocus({})).toBe(false);
    expect(hasNarrowFocus({ processes: ['oslo-channel'] })).toBe(true);
  });
});

describe('ideaRows()', () => {
  it('gives a row an idea, whether it was adopted or not', () => {
    const placed = (id: string, track: string, from: string, mode: 'VOICED' | 'ADOPTED') => ({
      ...place1(id, track, from),
      span: { from, to: null, approximate: false, earliestStart: null },
      capacities: [],
      mode,
      confidence: 'DOCUMENTED' as const,
      evidence: [],
    });
    const span = { from: '2018', to: null, approximate: false };
    const ideas = exportedIdeas({
      adoptions: [
        {
          idea: { id: 'one', name: 'One', span },
          certainty: 'POSSIBLE',
          first: placed('a', 'II', '1999', 'VOICED'),
          adoption: placed('b', 'I', '1999-07-07', 'ADOPTED'),
          lag: null,
          lagRange: { least: 0, most: 187 },
          likelyCarriers: [],
        },
      ],
      notAdopted: [{ id: 'two', name: 'Two', span }],
    });
    const [heading, adopted, other] = ideaRows(ideas);
    const cell = (row: typeof adopted, name: string) => row![heading!.indexOf(name)];
    expect([adopted, other].map((row) => row!.length)).toEqual([heading!.length, heading!.length]);
    expect(cell(adopted, 'adoption mode')).toBe('adopted');
    expect(cell(adopted, 'order')).toBe('possible');
    expect(cell(adopted, 'most lag days')).toBe(187);
    expect([cell(other, 'idea'), cell(other, 'adopted in a document of Track I held here')]).toEqual(['Two', 'no']);
  });
});
