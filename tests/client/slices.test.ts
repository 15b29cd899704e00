import { describe, expect, it } from 'vitest';
import { onlySides } from '../../client/picture/network/sidesOfPeople.ts';
import { onlySide, sidesInWords, sidesOfPerson } from '../../client/picture/sidesOfPerson.ts';
import { readSlice } from '../../client/picture/readSlice.ts';
import { sliceOfKinds, windowSlice } from '../../client/picture/windowSlice.ts';
import { countFacets } from '../../client/shell/filters/countFacets.ts';
import { leftOutSentence } from '../../client/shell/stage/leftOutSentence.ts';
import { summarize } from '../../client/shell/overview/summarize.ts';
import { toDay } from '../../client/dates/calendar.ts';
import { lensSentence } from '../../client/shell/legend/lensSentence.ts';
import { columns } from './sliceFixture.ts';

const slice = readSlice(columns);
const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('readSlice()', () => {
  it('gives nodes their words, lane and process', () => {
    const meeting = slice.nodes[2];
    expect(meeting).toMatchObject({
      id: 'second',
      kind: 'MEETING',
      lane: 'I',
      confidence: 'REPORTED',
      conflicts: ['c'],
    });
    expect(meeting?.process).toBe(slice.nodes[0]);
    expect(slice.nodes[3]).toMatchObject({ kind: 'PERSON', lane: null, process: null });
  });

  it('gives edges their ends as the very nodes, and the side', () => {
    expect(slice.edges[0]?.from).toBe(slice.nodes[3]);
    expect(slice.edges[0]?.side).toEqual({ id: 'plo', label: 'PLO' });
    expect(slice.edges[2]?.side).toBeNull();
  });

  it('refuses columns of unequal length', () => {
    expect(() => readSlice({ ...columns, nodes: { ...columns.nodes, label: [] } })).toThrow('Cannot read the slice');
  });
});

describe('windowSlice()', () => {
  const in1992 = { from: toDay(1992), to: toDay(1993) };

  it('gives back the slice itself without a window', () => {
    expect(windowSlice(slice, { from: null, to: null }, 'POSSIBLE')).toBe(slice);
  });

  it('keeps what overlaps, and people and ideas only with an edge left', () => {
    const part = windowSlice(slice, in1992, 'POSSIBLE');
    expect(idsOf(part.nodes)).toEqual(['process', 'first', 'qurei', 'larsen']);
    expect(idsOf(part.edges)).toEqual(['qurei.participated-in.first', 'larsen-first', 'first.part-of.process']);
  });

  it('drops what only may lie inside when it must', () => {
    const spring = { from: toDay(1992, 3), to: toDay(1992, 6) };
    expect(idsOf(windowSlice(slice, spring, 'POSSIBLE').nodes)).toContain('first');
    expect(idsOf(windowSlice(slice, spring, 'DEFINITE').nodes)).not.toContain('first');
  });

  it('treats an end left open as reaching for ever', () => {
    expect(idsOf(windowSlice(slice, { from: toDay(1993), to: null }, 'POSSIBLE').nodes)).toEqual([
      'process',
      'second',
      'qurei',
      'idea',
    ]);
  });
});

describe('sliceOfKinds()', () => {
  it('keeps edges only between what is kept', () => {
    const part = sliceOfKinds(slice, ['PERSON', 'MEETING']);
    expect(idsOf(part.edges)).toEqual([
      'qurei.participated-in.first',
      'qurei.participated-in.second.again',
      'larsen-first',
    ]);
  });

  it('takes no choice as all', () => expect(sliceOfKinds(slice, [])).toBe(slice));
});

describe('countFacets()', () => {
  it('counts nodes, events by track, processes by conflict and edges by confidence', () => {
    const counts = countFacets(slice);
    expect(counts.kinds.get('PERSON')).toBe(2);
    expect(counts.tracks.get('II')).toBe(2);
    expect(counts.conflicts.get('c')).toBe(1);
    expect(counts.confidences.get('REPORTED')).toBe(1);
  });
});

describe('summarize()', () => {
  it('lists the most linked of each kind first', () => {
    const people = summarize(slice, 1).find(({ kind }) => kind === 'PERSON');
    expect(people?.total).toBe(2);
    expect(people?.items.map(({ node, times }) => [node.id, times])).toEqual([['qurei', 2]]);
  });
});

describe('the sides of people', () => {
  const [north, south] = [
    { id: 'n', label: 'North' },
    { id: 's', label: 'South' },
  ];

  it('are those of their attendances, and colour who came for one alone', () => {
    expect([...onlySides(slice)]).toEqual([['qurei', { id: 'plo', label: 'PLO' }]]);
    expect(onlySide(sidesOfPerson([{ side: north }, { side: null }, { side: north }]))).toEqual(north);
  });

  it('are several where people came for several: no majority, and no tie, decides', () => {
    const sides = sidesOfPerson([{ side: south }, { side: south }, { side: north }]);
    expect(sides).toEqual([north, south]);
    expect(onlySide(sides)).toBeNull();
    expect(sidesInWords(sides)).toBe('Several sides: North, South');
  });

  it('are none for who came only as mediator, host or observer', () => {
    expect(onlySide(sidesOfPerson([{ side: null }]))).toBeNull();
    expect(sidesInWords(sidesOfPerson([{ side: null }]))).toBe('No side');
  });
});

describe('leftOutSentence()', () => {
  it('says how much is chosen, and why the rest is not', () => {
    expect(leftOutSentence(1409, { byFilter: 0, byWindow: 0, byLimit: 0, contradictions: 0 })).toBe(
      '1,409 entries chosen; nothing is left out by a choice.',
    );
    expect(leftOutSentence(1, { byFilter: 3, byWindow: 12, byLimit: 4000, contradictions: 0 })).toBe(
      '1 entry chosen; left out: 3 by the filters, 12 outside the time window and 4,000 because more would be too many to draw.',
    );
  });

  it('says how much is recorded and cannot be', () => {
    const nothing = { byFilter: 0, byWindow: 0, byLimit: 0 };
    expect(leftOutSentence(2, { ...nothing, contradictions: 1 })).toBe(
      '2 entries chosen; nothing is left out by a choice. 1 recorded statement contradicts the dates of what it joins; it is counted nowhere.',
    );
    expect(leftOutSentence(2, { ...nothing, contradictions: 1200 })).toBe(
      '2 entries chosen; nothing is left out by a choice. 1,200 recorded statements contradict the dates of what they join; they are counted nowhere.',
    );
  });
});

describe('lensSentence()', () => {
  it('says how much a lens leaves open, and what it settles by convention', () => {
    expect(lensSentence('DERIVED_TRACKS', { events: 376, notDetermined: 220, onSeveral: 0 })).toBe(
      'Of all 376 processes and meetings, 220 (59%) are not determined: what is not recorded of who took part could change the answer.',
    );
    expect(lensSentence('NINE_TRACKS', { events: 376, notDetermined: 88, onSeveral: 28 })).toBe(
      'Of all 376 processes and meetings, 88 (23%) are not determined: nobody is recorded who convened or hosted them. 28 were convened by several kinds: they stand in the first of their lanes, a convention and no ranking.',
    );
    expect(lensSentence('FOUR_TRACKS', { events: 376, notDetermined: 0, onSeveral: 37 })).toBe(
      'Of all 376 processes and meetings, 37 are coded on several tracks: the best supported coding counts, of equals the least official.',
    );
    expect(lensSentence('DERIVED_TRACKS', { events: 3, notDetermined: 0, onSeveral: 0 })).toBe('');
  });
});
