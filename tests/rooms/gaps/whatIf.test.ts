import { describe, expect, it } from 'vitest';
import { bridgedWorld } from '../../support/bridgedWorld.ts';
import { recordsServer } from '../../support/curatedServer.ts';

const { ask } = recordsServer(() => bridgedWorld().records());

const fields = `peopleChanged
  people { person { id }
    before { degree betweenness constraint group { key } fragility } after { degree betweenness constraint group { key } fragility } }
  pairs { before { a { key } b { key } observed expected lastContact } after { a { key } b { key } observed expected lastContact } }`;

const whatIf = async (changes: string, more = '') => {
  const { data, errors } = await ask(`{ whatIf(changes: [${changes}]${more}) { ${fields} } }`);
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
