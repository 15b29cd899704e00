import { describe, expect, it } from 'vitest';
import type { ProjectionColumns } from '../../client/api/columns/actorColumns.ts';
import { assignLooks } from '../../client/picture/looks.ts';
import {
  draftedMeetings,
  holdMeeting,
  lastDay,
  nextMeeting,
  withDate,
  withoutChange,
} from '../../client/rooms/gaps/draftEditing.ts';
import { gapLight, gapLightInLanes } from '../../client/rooms/gaps/gapLight.ts';
import { gapPicture } from '../../client/rooms/gaps/gapPicture.ts';
import { nextCell } from '../../client/rooms/gaps/heatCells.ts';
import { heatLevel } from '../../client/rooms/gaps/heatLevel.ts';
import { livedOn, membersByTies } from '../../client/rooms/gaps/members.ts';
import {
  changedCells,
  describeCell,
  findGap,
  findPair,
  gapState,
  lastMet,
  writeNumber,
  type Analysis,
  type Pair,
} from '../../client/rooms/gaps/pairs.ts';
import type { WordingPart } from '../../client/api/wordingPart.ts';
import { writeWording } from '../../client/records/writeWording.ts';
import { draftWords } from '../../client/rooms/gaps/draftWords.ts';
import { emptyChange, type DraftChange } from '../../client/state/draft.ts';
import { fromSearch, toSearch } from '../../client/shell/address.ts';
import { startView } from '../../client/shell/address.ts';
import { textOfFile } from '../support/sourceFiles.ts';
import { candidateCounts } from '../../client/rooms/gaps/candidateCounts.ts';
import { asKind, boxOf, changeAfter, isWhole } from '../../client/rooms/gaps/changeKinds.ts';
import { isDraftedMeeting, isInDraft } from '../../client/rooms/gaps/draftEditing.ts';
import { draftWordings } from '../../client/rooms/gaps/draftWordings.ts';
import { nearestCell } from '../../client/rooms/gaps/heatCells.ts';
import { leftOutText } from '../../client/rooms/gaps/leftOutText.ts';
import { companyOf } from '../../client/rooms/gaps/members.ts';
import { pairTable } from '../../client/rooms/gaps/pairTable.ts';
import { whatIfSentence } from '../../client/rooms/gaps/whatIfSentence.ts';
import { createCellFinder } from '../../client/rooms/gaps/pairs.ts';

const inParts = (words: string): { parts: WordingPart[] } => ({ parts: [{ kind: 'TEXT', text: words }] });
const person = (id: string) => ({ id, name: id.toUpperCase(), kind: 'PERSON' as const });
const group = (key: string, size = 3) => ({ key, label: key.toUpperCase(), size });
const pairOf = (a: string, b: string, more: Partial<Pair> = {}): Pair => ({
  a: group(a),
  b: group(b),
  observed: 1,
  expected: 1.6,
  disjointBridges: 1,
  bridges: [person('m')],
  lastContact: '1988-10-31',
  lastMeeting: { id: 'talks', name: 'Talks', kind: 'MEETING', span: { from: '1988-10', to: null, approximate: false } },
  earliestFromA: null,
  earliestFromB: null,
  finding: 'GAP',
  findingWording: inParts('Far fewer than chance.'),
  severity: 0.27,
  wording: inParts('A gap.'),
  ...more,
});

/** People a1, a2 of A, b1 of B, m of none; a1–m and m–b1 are tied, a2–a1 too. */
const columns: ProjectionColumns = {
  people: {
    id: ['a2', 'a1', 'b1', 'm'],
    label: ['A2', 'A1', 'B1', 'M'],
    group: ['a', 'a', 'b', null],
    betweenness: [null, null, null, null],
  },
  ties: { a: [0, 1, 2], b: [1, 3, 3], weight: [1, 1, 1], added: [false, false, false] },
  removed: { a: [], b: [] },
};

const coverage = { people: 4, attendances: 6, meetings: 2, wording: inParts('Little.') };

const analysis = (pairs: readonly Pair[]): Analysis => ({
  projection: { people: 4, ties: 3, components: 1, isolates: 0, wording: inParts(''), coverage, columns },
  groups: [group('a'), group('b'), group('c')],
  groupsLeftOut: 0,
  ungrouped: 1,
  gapCount: 1,
  pairs: [...pairs],
  gaps: [{ severity: 0.27, wording: inParts('A gap.'), pair: { a: { key: 'a' }, b: { key: 'b' } } }],
});

describe('the colours of the heat map', () => {
  it.each([
    [0, 6, -3],
    [0, 1, -2],
    [1, 1.6, -1],
    [2, 2, 0],
    [0, 0, 0],
    [0, 0.05, 0],
    [3, 2, 1],
    [6, 2, 2],
    [59, 9, 3],
  ])('%s ties where chance would give %s are at %s', (observed, expected, level) => {
    expect(heatLevel(observed, expected)).toBe(level);
  });

  it('are symmetric: so many times too few is as far as so many times too many', () => {
    for (const [one, other] of [
      [0, 3],
      [1, 2],
      [2, 9],
    ] as const) {
      expect(heatLevel(one, other)).toBe(-heatLevel(other, one));
    }
  });

  it('leave the number readable in both schemes', () => {
    const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const luminance = (hex: string): number => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(parseInt(hex.slice(at, at + 2), 16) / 255));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
      return (high + 0.05) / (low + 0.05);
    };
    const [, light = '', dark = ''] = textOfFile('client/ui/theme.css').split(':root');
    for (const tokens of [light, dark]) {
      const text = /--text: (#\w{6})/.exec(tokens)?.[1] ?? '';
      const colors = [...tokens.matchAll(/--heat-\w+: (#\w{6})/g)].map(([, hex = '']) => hex);
      expect(colors).toHaveLength(7);
      for (const color of colors) expect(contrast(color, text)).toBeGreaterThan(4.5);
    }
  });
});

describe('pairs of groups', () => {
  it('say in a cell what they are', () => {
    expect(describeCell('A', 'B', pairOf('a', 'b'))).toBe('A and B: 1 tie, 1.6 by chance, 1 bridge; a gap');
    expect(describeCell('A', 'B', pairOf('a', 'b', { observed: 0, disjointBridges: 0 }))).toBe(
      'A and B: 0 ties, 1.6 by chance, 0 bridges; a gap, nobody in this network connects them',
    );
    expect(
      describeCell('A', 'B', pairOf('a', 'b', { observed: 4, disjointBridges: 2, finding: 'NO_GAP', severity: null })),
    ).toBe('A and B: 4 ties, 1.6 by chance, 2 bridges');
  });

  it('are gaps where the server finds one, be it hardly severe at all', () => {
    expect(gapState(pairOf('a', 'b', { finding: 'NO_GAP', severity: null }))).toBe('none');
    expect(gapState(pairOf('a', 'b', { severity: 0 }))).toBe('thin');
    expect(gapState(pairOf('a', 'b', { disjointBridges: 0 }))).toBe('unbridged');
  });

  it('are no gaps where nothing can be said, or none is looked for, however little joins them', () => {
    const little = { observed: 0, disjointBridges: 0, severity: null };
    expect(gapState(pairOf('a', 'b', { ...little, finding: 'TOO_LITTLE_RECORDED' }))).toBe('unknown');
    for (const finding of ['SAME_CAMP', 'OUTSIDE', 'NO_CONFLICT'] as const) {
      expect(gapState(pairOf('a', 'b', { ...little, finding }))).toBe('unasked');
    }
    expect(describeCell('A', 'B', pairOf('a', 'b', { ...little, finding: 'TOO_LITTLE_RECORDED' }))).toBe(
      'A and B: 0 ties, 1.6 by chance, 0 bridges; too little is recorded to say',
    );
  });

  it('are as severe as the server says, listed among the most severe or not', () => {
    const all = {
      ...analysis([pairOf('a', 'b'), pairOf('a', 'c', { severity: 0.67, wording: inParts('Another.') })]),
      gaps: [],
    };
    expect(findGap(all, ['c', 'a'])).toEqual({ severity: 0.67, wording: inParts('Another.') });
    expect(findGap(analysis([pairOf('a', 'b', { severity: null })]), ['a', 'b'])).toBeNull();
  });

  it('are found whichever group is named first', () => {
    const all = analysis([pairOf('a', 'b'), pairOf('a', 'c')]);
    expect(findPair(all, ['c', 'a'])).toBe(all.pairs[1]);
    expect(findPair(all, ['b', 'c'])).toBeNull();
    expect(findGap(all, ['b', 'a'])?.severity).toBe(0.27);
    expect(findPair(null, ['a', 'b'])).toBeNull();
  });

  it('have changed where another number of people, other bridges or another day join them', () => {
    const before = analysis([pairOf('a', 'b'), pairOf('a', 'c'), pairOf('b', 'c')]);
    const after = analysis([
      pairOf('a', 'b', { bridges: [person('b1')] }),
      pairOf('a', 'c'),
      pairOf('b', 'c', { expected: 1.7 }),
      pairOf('c', 'd'),
    ]);
    expect([...changedCells(before, after)]).toEqual(['a b', 'b a', 'c d', 'd c']);
    expect(changedCells(before, null).size).toBe(0);
  });

  it('are counted with two digits', () => {
    expect([0, 0.238, 1.6, 2, 2.04, 12.4].map((value) => writeNumber(value))).toEqual([
      '0',
      '0.24',
      '1.6',
      '2',
      '2',
      '12',
    ]);
  });
});

describe('the arrow keys in the heat map', () => {
  it.each([
    [[0, 1], 'ArrowDown', [2, 1]],
    [[2, 1], 'ArrowRight', [2, 3]],
    [[2, 1], 'ArrowLeft', [2, 0]],
    [[1, 0], 'ArrowRight', [1, 2]],
    [[0, 1], 'ArrowUp', null],
    [[3, 2], 'ArrowRight', null],
    [[2, 1], 'Home', [2, 0]],
    [[0, 3], 'Home', [0, 1]],
    [[3, 0], 'End', [3, 2]],
    [[0, 1], 'a', null],
  ] as const)('from %s, %s leads to %s', (from, key, to) => {
    expect(nextCell(from, key, 4)).toEqual(to);
  });
});

describe('drafts', () => {
  const seat = (who: string, meeting: string): DraftChange => ({
    ...emptyChange('ADD_TO_MEETING'),
    person: who,
    meeting,
  });
  const hold = (meeting: string): DraftChange => ({ ...emptyChange('ADD_MEETING'), meeting });
  const unseat = (who: string, meeting: string): DraftChange => ({
    ...seat(who, meeting),
    kind: 'REMOVE_FROM_MEETING',
  });
  const without = (who: string): DraftChange => ({ ...emptyChange('REMOVE_PERSON'), person: who });

  it('give each new meeting a name of its own', () => {
    expect(nextMeeting([])).toBe('draft:new-meeting');
    const first = holdMeeting([], ['m', 'a1', 'm'], '1996-12-31');
    expect(first).toEqual([
      { ...hold('draft:new-meeting'), date: '1996-12-31' },
      seat('m', 'draft:new-meeting'),
      seat('a1', 'draft:new-meeting'),
    ]);
    const second = holdMeeting(first, ['b1'], null);
    expect(second[0]?.meeting).toBe('draft:new-meeting-2');
    expect(draftedMeetings([...first, ...second, hold('oslo-round-1')])).toEqual([
      'draft:new-meeting',
      'draft:new-meeting-2',
    ]);
  });

  it('lose with a meeting of their own all that builds on it, and nothing else', () => {
    const draft = [without('x'), hold('draft:n'), seat('m', 'draft:n'), seat('m', 'oslo'), unseat('m', 'draft:n')];
    expect(withoutChange(draft, 1)).toEqual([without('x'), seat('m', 'oslo')]);
    expect(withoutChange(draft, 0)).toEqual(draft.slice(1));
  });

  it('lose with a seat only what is later said of the same seat', () => {
    const draft = [hold('draft:n'), seat('m', 'draft:n'), seat('a', 'draft:n'), unseat('m', 'draft:n')];
    expect(withoutChange(draft, 1)).toEqual([draft[0], draft[2]]);
    expect(withoutChange(draft, 3)).toEqual(draft.slice(0, 3));
    expect(withoutChange(draft, 9)).toEqual(draft);
  });

  it('move a meeting to another day', () => {
    const draft = holdMeeting([], ['m'], '1996');
    expect(withDate(draft, 0, '1994-02')[0]?.date).toBe('1994-02');
    expect(withDate(draft, 0, '1994-02')[1]).toBe(draft[1]);
  });

  it('are held by the address, which reads back to the same', () => {
    const draft = [...holdMeeting([], ['eberhard-spiecker', 'gerry-adams'], '1996-12-31'), without('alec-reid')];
    const search = toSearch({ ...startView, panel: 'gaps', draft });
    expect(search).toContain('draft=hold,,,draft:new-meeting,,1996-12-31;seat,eberhard-spiecker,,draft:new-meeting');
    expect(fromSearch(search).draft).toEqual(draft);
  });

  it('date a new meeting by the end of the window, else by the last day that is known', () => {
    expect(lastDay({ from: '1985', to: '1996' }, ['1993-12-31'])).toBe('1996-12-31');
    expect(lastDay({ from: null, to: '1993-02' }, [])).toBe('1993-02-28');
    expect(lastDay(null, [null, '1988-10-31', '1993-12-31', '1990-01-01'])).toBe('1993-12-31');
    expect(lastDay({ from: '1985', to: null }, [null])).toBeNull();
  });
});

describe('who is brought together to try a candidate', () => {
  it('is the best connected of a group, those who hold the gap together already last', () => {
    expect(membersByTies(columns, 'a')).toEqual(['a1', 'a2']);
    expect(membersByTies(columns, 'a', new Set(['a1']))).toEqual(['a2', 'a1']);
    expect(membersByTies(columns, 'c')).toEqual([]);
  });

  it('was alive on the day', () => {
    expect(livedOn(null, '1996-12-31')).toBe(true);
    expect(livedOn('2013-11-22', '1996-12-31')).toBe(true);
    expect(livedOn('1994-05', '1996-12-31')).toBe(false);
    expect(livedOn('1996~', '1996-12-31')).toBe(true);
    expect(livedOn('1995?', '1996-12-31')).toBe(false);
    expect(livedOn('1994', null)).toBe(true);
  });
});

describe('the picture of the actors', () => {
  const looksOfGroups = assignLooks(['a']);

  it('has people in the colours of their groups, and is larger for who has more contacts', () => {
    const { slice, looks } = gapPicture(columns, null, [], 'SIDE', looksOfGroups);
    expect(slice.nodes.map(({ id }) => id)).toEqual(columns.people.id);
    expect(slice.edges.map(({ id }) => id)).toEqual(['a1~a2', 'a1~m', 'b1~m']);
    expect(looks.colors.get('a1')).toBe(looksOfGroups.get('a'));
    expect(looks.colors.has('b1')).toBe(false);
    expect(looks.sizes.get('a1')!).toBeGreaterThan(looks.sizes.get('a2')!);
    expect([looks.added.size, looks.removed.size]).toEqual([0, 0]);
  });

  const drafted: ProjectionColumns = {
    people: {
      id: ['a1', 'b1', 'm', 'z', 'a2'],
      label: ['A1', 'B1', 'M', 'Z', 'A2'],
      group: ['a', 'b', null, null, null],
      betweenness: [null, null, null, null, null],
    },
    ties: { a: [0, 1, 1], b: [2, 2, 3], weight: [1, 1, 1], added: [false, false, true] },
    removed: { a: [4], b: [0] },
  };

  it('marks who and what only a draft has, and who and what it removes, in the colours of before', () => {
    const { looks } = gapPicture(columns, { columns: drafted, people: 4 }, [], 'SIDE', looksOfGroups);
    expect([...looks.added]).toEqual(['z', 'b1~z']);
    expect([...looks.removed]).toEqual(['a2', 'a1~a2']);
    expect(looks.colors.get('a2')).toBe(looksOfGroups.get('a'));
    expect(looks.sizes.get('a2')).toBe(looks.sizes.get('a1'));
  });

  it('lights for a gap both groups, its bridges, their ties, and all that a draft changes', () => {
    const groupOf = new Map(columns.people.id.map((id, row) => [id, columns.people.group[row] ?? null]));
    const plain = gapPicture(columns, null, [], 'SIDE', looksOfGroups);
    expect([...gapLight(plain, groupOf, pairOf('a', 'b'))].sort()).toEqual(
      ['a1', 'a2', 'b1', 'm', 'a1~a2', 'a1~m', 'b1~m'].sort(),
    );
    expect(gapLight(plain, groupOf, pairOf('b', 'c', { bridges: [] }))).toEqual(new Set(['b1']));
    const after = gapPicture(columns, { columns: drafted, people: 4 }, [], 'SIDE', looksOfGroups);
    const lit = gapLight(after, new Map(), pairOf('c', 'd', { bridges: [] }));
    expect([...lit].sort()).toEqual(['a1', 'a1~a2', 'a2', 'b1', 'b1~z', 'z'].sort());
  });

  it('lights in Lanes the threads of the bridges and the last meeting, or nothing at all', () => {
    expect(gapLightInLanes(pairOf('a', 'b'))).toEqual(new Set(['m', 'talks']));
    expect(gapLightInLanes(pairOf('a', 'b', { bridges: [], lastMeeting: null }))).toBeNull();
  });
});

describe('draftWords()', () => {
  it.each([
    [{ ...emptyChange('ADD_TO_MEETING'), person: 'm', meeting: 'draft:new-meeting' }, 'm is put into “new meeting”.'],
    [{ ...emptyChange('REMOVE_FROM_MEETING'), person: 'm', meeting: 'talks' }, 'm is taken out of “talks”.'],
    [{ ...emptyChange('ADD_MEETING'), meeting: 'draft:x' }, 'The meeting “x” is held.'],
    [{ ...emptyChange('REMOVE_MEETING'), meeting: 'talks' }, 'The meeting “talks” is not held.'],
    [{ ...emptyChange('ADD_TIE'), person: 'm' }, 'm and nobody are tied.'],
    [{ ...emptyChange('REMOVE_PERSON'), person: 'm' }, 'm is not there at all.'],
  ])('tells a change by its ids', (change, sentence) => {
    expect(writeWording(draftWords(change))).toBe(sentence);
  });
});

describe('when two groups met last', () => {
  it('is told as precisely as it is recorded', () => {
    expect(lastMet(pairOf('a', 'b'))).toBe('October 1988');
    const span = { from: '1985', to: '1993', approximate: false };
    const process = { id: 'talks', name: 'Talks', kind: 'PROCESS' as const, span };
    expect(lastMet(pairOf('a', 'b', { lastMeeting: process }))).toBe('1985 – 1993');
    expect(lastMet(pairOf('a', 'b', { lastMeeting: { ...process, span: { ...span, to: null } } }))).toBe('from 1985');
  });

  it('is a day where only a draft has it, and said not to be known here where there is neither', () => {
    expect(lastMet(pairOf('a', 'b', { lastMeeting: null }))).toBe('31 Oct 1988');
    expect(lastMet(pairOf('a', 'b', { lastMeeting: null, lastContact: null }))).toBe('none known in this network');
  });
});

describe('pairs of groups as a table', () => {
  it('have a row each, gap or not, with what is found of them', () => {
    const [head, gap, other] = pairTable([pairOf('a', 'b'), pairOf('a', 'c', { severity: null, finding: 'NO_GAP' })]);
    expect(head).toHaveLength(gap!.length);
    expect(gap!.slice(0, 12)).toEqual(['A', 3, 'B', 3, 1, 1.6, 1, 'M', '1988-10-31', 'Talks', null, null]);
    expect(gap!.slice(12)).toEqual(['gap', 0.27, 'Far fewer than chance.']);
    expect(other!.slice(-3, -1)).toEqual(['no gap', null]);
  });
});

describe('what a draft would change', () => {
  const before = { people: 38, ties: 97, gaps: 2 };

  it('is said in a sentence: of the whole, then of the two groups that are looked at', () => {
    const drafted = pairOf('a', 'b', {
      observed: 3,
      disjointBridges: 2,
      lastMeeting: null,
      lastContact: '1996-12-31',
      finding: 'NO_GAP',
      severity: null,
    });
    const change = { before: { pair: pairOf('a', 'b') }, after: { pair: drafted } };
    expect(whatIfSentence(before, { people: 38, ties: 98, gaps: 1 }, change)).toBe(
      'The draft adds 1 tie (97 → 98) and takes away 1 gap (2 → 1). Between A and B: 3 tied pairs in place of 1, ' +
        '2 separate bridges in place of 1, last meeting 31 Dec 1996 (on record: October 1988) and no longer a gap.',
    );
  });

  it('says together what there is more of, and what less', () => {
    expect(whatIfSentence(before, { people: 37, ties: 1089, gaps: 1 }, null)).toBe(
      'The draft adds 992 ties (97 → 1,089) and takes away 1 person (38 → 37) and 1 gap (2 → 1).',
    );
  });

  it('says where nothing changes, and nothing of a pair that is not there before and after', () => {
    const same = { before: { pair: pairOf('a', 'b') }, after: { pair: pairOf('a', 'b') } };
    const nothing = 'The draft changes no number of people, ties or gaps.';
    expect(whatIfSentence(before, before, same)).toBe(`${nothing} Nothing changes between A and B.`);
    expect(whatIfSentence(before, before, { ...same, after: { pair: null } })).toBe(nothing);
    expect(whatIfSentence(before, before, null)).toBe(nothing);
  });
});

describe('the cursor of the heat map', () => {
  it('stays where it is, comes back when groups have gone, and is never where a row crosses itself', () => {
    expect(nearestCell([1, 3], 4)).toEqual([1, 3]);
    expect(nearestCell([1, 3], 3)).toEqual([1, 2]);
    expect(nearestCell([3, 3], 4)).toEqual([0, 1]);
    expect(nearestCell([2, 3], 3)).toEqual([0, 1]);
  });

  it('finds a pair from either end, and none on the diagonal', () => {
    const pair = pairOf('a', 'b');
    const find = createCellFinder([pair]);
    expect([find('a', 'b'), find('b', 'a'), find('a', 'a')]).toEqual([pair, pair, null]);
  });
});

describe('a change that is put together', () => {
  const seat: DraftChange = { ...emptyChange('ADD_TO_MEETING'), person: 'adams', meeting: 'talks' };

  it('is whole with all that its kind needs and a date that can be read', () => {
    expect(isWhole(seat)).toBe(true);
    expect(isWhole({ ...seat, meeting: null })).toBe(false);
    expect(isWhole(emptyChange('ADD_MEETING'))).toBe(true);
    expect(isWhole({ ...emptyChange('ADD_MEETING'), date: '1993-02-30' })).toBe(false);
  });

  it('keeps the person where another kind takes one', () => {
    expect(asKind(seat, 'REMOVE_PERSON')).toEqual({ ...emptyChange('REMOVE_PERSON'), person: 'adams' });
    expect(asKind(seat, 'ADD_MEETING')).toEqual(emptyChange('ADD_MEETING'));
  });

  it('goes on with its meeting, unless that is cancelled', () => {
    expect(changeAfter(seat)).toEqual({ ...emptyChange('ADD_TO_MEETING'), meeting: 'talks' });
    expect(changeAfter({ ...emptyChange('REMOVE_MEETING'), meeting: 'talks' }).meeting).toBeNull();
  });

  it('asks for meetings and processes, but cancels meetings alone', () => {
    expect(boxOf('ADD_TO_MEETING', 'meeting').kinds).toEqual(['MEETING', 'PROCESS']);
    expect(boxOf('REMOVE_MEETING', 'meeting').kinds).toEqual(['MEETING']);
  });

  it('knows meetings of the draft, and who is tried in it already', () => {
    expect([isDraftedMeeting('draft:new-meeting'), isDraftedMeeting('talks'), isDraftedMeeting(null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(isInDraft([seat], 'adams')).toBe(true);
    expect(isInDraft([{ ...emptyChange('REMOVE_PERSON'), person: 'adams' }], 'adams')).toBe(false);
  });
});

describe('what the panel of gaps says', () => {
  it('tells who is left out of the comparison', () => {
    expect(leftOutText({ groupsLeftOut: 0, ungrouped: 0 })).toBe('');
    expect(leftOutText({ groupsLeftOut: 1, ungrouped: 2 })).toBe(
      '1 further group is not compared: too small, or not among the 40 largest. 2 people are in none of the groups.',
    );
  });

  it('tells how many were considered, and of nobody that nobody is found', () => {
    expect(candidateCounts({ considered: 1200, unavailable: 1, candidates: [], spoken: [] })).toBe(
      'All 1,200 people on record were considered. 1 who could bridge it is left out: dead by the end of the window, or in a post that conflicts. Nobody is on record with people of both, or as facilitator or mediator in this conflict.',
    );
  });

  it('takes sentences of a draft only from an answer to that draft', () => {
    const data = { whatIf: { changes: [{ wording: inParts('One.') }] } } as unknown as Parameters<
      typeof draftWordings
    >[0]['data'];
    expect(draftWordings({ data, loading: false, error: null }, 1)).toEqual([inParts('One.')]);
    expect(draftWordings({ data, loading: false, error: null }, 2)).toBeNull();
    expect(draftWordings({ data, loading: true, error: null }, 1)).toBeNull();
  });

  it('brings a candidate together with the best connected of each group who is somebody else', () => {
    const groups = [[{ id: 'adams' }, { id: 'morrison' }], [{ id: 'trimble' }], []];
    expect(companyOf('adams', groups)).toEqual([{ id: 'morrison' }, { id: 'trimble' }]);
  });
});
