import { describe, expect, it } from 'vitest';
import { bridgedWorld } from '../../support/bridgedWorld.ts';
import { recordsServer } from '../../support/curatedServer.ts';
import { smallWorld } from '../../support/smallWorld.ts';

const { ask } = recordsServer(() => bridgedWorld().records());

const fields = `peopleChanged
  people { person { id }
    before { degree betweenness constraint group { key } fragility } after { degree betweenness constraint group { key } fragility } }
  pairs { before { a { key } b { key } observed expected lastContact } after { a { key } b { key } observed expected lastContact } }`;

const whatIf = async (changes: string, more = '') => {
  const { data, errors } = await ask(
    `{ whatIf(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, changes: [${changes}]${more}) { ${fields} } }`,
  );
  if (errors) throw new Error(errors[0]!.message);
  return data.whatIf;
};

/** A1 and M, for their sides, at another meeting on a day. */
const meetAgain = (date: string): string => `{ kind: ADD_MEETING, meeting: "draft:again", date: "${date}" },
  { kind: ADD_TO_MEETING, person: "a1", meeting: "draft:again", side: "alpha" },
  { kind: ADD_TO_MEETING, person: "m", meeting: "draft:again", side: "gamma" }`;

describe('who and what a draft changes', () => {
  it('lists whom it changes in the group alone', async () => {
    // Z sat alone, and still does, but now for a side.
    const { people, peopleChanged } = await whatIf(
      '{ kind: REMOVE_FROM_MEETING, person: "z", meeting: "alone" }, { kind: ADD_TO_MEETING, person: "z", meeting: "alone", side: "alpha" }',
    );
    const z = people.find(({ person }: { person: { id: string } }) => person.id === 'z');
    expect(z).toMatchObject({ before: { degree: 0, group: null }, after: { degree: 0, group: { key: 'alpha' } } });
    expect(peopleChanged).toBe(people.length);
  });

  it('lists whom it changes in fragility alone', async () => {
    // The same ties, but A1 and M met after M and B1: now nothing of alpha reaches B1 any more, and beta reaches A1.
    const { people } = await whatIf(`{ kind: REMOVE_MEETING, meeting: "third" }, ${meetAgain('1993-03-01')}`);
    const b1 = people.find(({ person }: { person: { id: string } }) => person.id === 'b1');
    const { fragility: before, ...others } = b1.before;
    expect(b1.after).toMatchObject(others);
    // Of the connections between groups of which B1 is no end: from A1, A2, A3 to M, from M to A1, from B2 and B3 to M; the
    // last two are through B1. Afterwards B2 and B3 reach A1 as well.
    expect(before).toBeCloseTo(2 / 6, 12);
    expect(b1.after.fragility).toBeCloseTo(4 / 8, 12);
  });

  it('lists pairs whose last contact moves, though their ties stay', async () => {
    const { pairs } = await whatIf(meetAgain('1995-05-05'), ', smallestGroup: 1');
    // Influence of beta arrives at alpha now, too: that is the other pair.
    expect(pairs).toHaveLength(2);
    const unmoved = { a: { key: 'alpha' }, b: { key: 'gamma' }, observed: 1, expected: 7 / 8 };
    expect(pairs[1]).toEqual({
      before: { ...unmoved, lastContact: '1991-03-01' },
      after: { ...unmoved, lastContact: '1995-05-05' },
    });
  });

  it('lists pairs that change only in what chance would give', async () => {
    // One tie more elsewhere: of nine ties the seven and the seven of the two circles give less.
    const { pairs } = await whatIf(
      '{ kind: ADD_MEETING, meeting: "draft:dinner" }, { kind: ADD_TO_MEETING, person: "z", meeting: "draft:dinner" }, { kind: ADD_TO_MEETING, person: "m", meeting: "draft:dinner" }',
    );
    expect(pairs).toMatchObject([
      { before: { observed: 0, expected: 49 / 16 }, after: { observed: 0, expected: 49 / 18 } },
    ]);
  });
});

it('says of every pair how severe a gap it is, listed or not', async () => {
  const { data } = await ask(
    '{ gaps(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, smallestGroup: 1, first: 1) { gapCount pairs { a { key } b { key } severity } gaps { severity } } }',
  );
  const severities = data.gaps.pairs.map(({ severity }: { severity: number | null }) => severity);
  expect(severities.filter((severity: number | null) => severity !== null)).toHaveLength(data.gaps.gapCount);
  expect(data.gaps.gapCount).toBeGreaterThan(1);
  // The one of no tie and one bridge where chance would give 49/16 is the severest.
  expect(Math.max(...severities)).toBe(data.gaps.gaps[0].severity);
  expect(data.gaps.gaps[0].severity).toBeCloseTo((3 / 4) * (49 / 65), 12);
});

describe('communities under a draft', () => {
  /** Two circles of four and three, apart from each other. */
  const circles = recordsServer(() =>
    smallWorld()
      .meeting('first', '1990-01-01', { a1: '', a2: '', a3: '', a4: '' })
      .meeting('second', '1990-02-01', { b1: '', b2: '', b3: '' })
      .meeting('third', '1990-03-01', { c1: '', c2: '' })
      .records(),
  );
  const grow = ['c1', 'c2'].map((person) => `{ kind: ADD_TO_MEETING, person: "${person}", meeting: "second" }`).join();

  const groupsOf = async (changes: string): Promise<Record<string, string>> => {
    const { data } = await circles.ask(`{ brokers(grouping: COMMUNITY, input: { changes: [${changes}] }) {
      nodes { person { id } group { key label } } } }`);
    return Object.fromEntries(
      data.brokers.nodes.map((node: { person: { id: string }; group: { key: string; label: string } | null }) => [
        node.person.id,
        node.group?.label,
      ]),
    );
  };

  it('keep the number of those with whom they share most people, though another is now the largest', async () => {
    expect(await groupsOf('')).toMatchObject({ a1: 'Community 1', b1: 'Community 2', c1: 'Community 3' });
    // With C1 and C2 the second circle is of five.
    expect(await groupsOf(grow)).toMatchObject({ a1: 'Community 1', b1: 'Community 2', c1: 'Community 2' });
  });

  it('that are new get the next free number', async () => {
    // A1 and A2 meet elsewhere, and no more in the first circle: two of four are as many as the other two.
    const leave = ['a1', 'a2']
      .map(
        (person) => `{ kind: REMOVE_FROM_MEETING, person: "${person}", meeting: "first" },
        { kind: ADD_TO_MEETING, person: "${person}", meeting: "draft:x" }`,
      )
      .join();
    const after = await groupsOf(`{ kind: ADD_MEETING, meeting: "draft:x" }, ${leave}`);
    expect(new Set([after['a1'], after['a3']])).toEqual(new Set(['Community 1', 'Community 4']));
    expect(after).toMatchObject({ b1: 'Community 2', c1: 'Community 3' });
  });

  it('are compared as the same people', async () => {
    const { data } =
      await circles.ask(`{ whatIf(enough: { people: 1, meetings: 1, ties: 0 }, grouping: COMMUNITY, changes: [${grow}]) {
      people { person { id } before { group { key } } after { group { key } } }
      pairs { before { a { key size } b { key size } } after { a { key size } b { key size } } } } }`);
    const { people, pairs } = data.whatIf;
    const keysOf = (id: string) => {
      const { before, after } = people.find(({ person }: { person: { id: string } }) => person.id === id);
      return [before.group?.key, after.group?.key];
    };
    expect([keysOf('a1'), keysOf('b1'), keysOf('c1')]).toEqual([
      ['1', '1'],
      ['2', '2'],
      ['3', '2'],
    ]);
    const pair = pairs.find(({ after }: { after: unknown }) => after !== null);
    const sizes = ({ a, b }: { a: { key: string; size: number }; b: { key: string; size: number } }) =>
      Object.fromEntries([a, b].map(({ key, size }) => [key, size]));
    expect([sizes(pair.before), sizes(pair.after)]).toEqual([
      { 1: 4, 2: 3 },
      { 1: 4, 2: 5 },
    ]);
  });
});
