import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueOf, hues } from '../../client/picture/hues.ts';
import { assignLooks, lookOf, neutralLook, sidesByCount, swatchOf, type Look } from '../../client/picture/looks.ts';
import { distance, visions } from './colorVision.ts';
import { parseCsv } from './lanes/curatedSlice.ts';

const table = (name: string) => parseCsv(readFileSync(`data/${name}.csv`, 'utf8'));
const seen = ({ light, core }: Look): string => `${light} ${core}`;

/** Who came in another capacity came for no side. */
const forASide = ['official', 'personal', 'former-official'];
const attendances = table('participations').filter(({ capacity = '' }) => forASide.includes(capacity));

/** Who sat for whom in the processes of each conflict. */
const sidesOfConflicts = (): Map<string, { id: string; label: string }[]> => {
  const conflictsOf = new Map(table('processes').map((row) => [row['id']!, row['conflicts']!.split('|')]));
  const processOf = new Map(table('meetings').map((row) => [row['id']!, row['process']!]));
  const sides = new Map<string, { id: string; label: string }[]>();
  for (const { event = '', side: id = '' } of attendances) {
    if (id === '') continue;
    for (const conflict of conflictsOf.get(processOf.get(event) ?? event) ?? [])
      sides.set(conflict, [...(sides.get(conflict) ?? []), { id, label: id }]);
  }
  return sides;
};

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/), { maxLength: 60 });

describe('looks', () => {
  it('give an id its colour whoever else is there', () => {
    fc.assert(
      fc.property(ids, ids, (some, others) => {
        const [alone, among] = [assignLooks(some), assignLooks([...others, ...some])];
        for (const id of some) expect(among.get(id)!.light).toBe(alone.get(id)!.light);
      }),
    );
  });

  it('tell apart up to three of a colour, and say of whom they do not', () => {
    fc.assert(
      fc.property(ids, (all) => {
        const looks = assignLooks(all);
        const own = [...looks.values()].filter(({ shared }) => !shared).map(seen);
        const shared = [...looks.values()].filter((look) => look.shared).map(seen);
        expect(new Set(own).size).toBe(own.length);
        for (const look of shared) {
          expect(own).not.toContain(look);
          expect(shared.filter((other) => other === look).length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('leave the first as they are when others come after them', () => {
    fc.assert(
      fc.property(ids, ids, (first, later) => {
        const known = assignLooks(first);
        const looks = assignLooks([...later, ...first], known);
        for (const [id, look] of known) expect(seen(looks.get(id)!)).toBe(seen(look));
        expect([...looks.keys()].sort()).toEqual([...new Set([...first, ...later])].sort());
      }),
    );
  });

  it('are a plain colour, a ring, and a colour with a core', () => {
    const same = ['a', 'b', 'c', 'd', 'e'];
    const looks = [...assignLooks(same, new Map(), () => 2).values()];
    expect(looks.map(({ core }) => core)).toEqual(['none', 'ground', 'text', 'text', 'text']);
    expect(looks.map(({ shared }) => shared)).toEqual([false, false, true, true, true]);
    const third = assignLooks(same.slice(0, 3), new Map(), () => 2).get('c')!;
    expect([third.core, third.shared]).toEqual(['text', false]);
    expect(swatchOf(looks[0]!)).toBe(`light-dark(${hues[2]!.light}, ${hues[2]!.dark})`);
    expect(swatchOf(looks[1]!)).toContain('var(--surface)');
  });

  it('order sides by how often they are sat for, and fall back to the neutral', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
    expect(sidesByCount([b!, null, a!, c!, b!])).toEqual(['b', 'a', 'c']);
    expect(lookOf(null, new Map())).toBe(neutralLook);
    expect(lookOf(a!, assignLooks(['a'])).light).toBe(hues[hueOf('a')]!.light);
  });
});

describe('looks in the curated data', () => {
  const conflicts = sidesOfConflicts();

  it('tell apart all sides of every conflict', () => {
    expect(conflicts.size).toBeGreaterThan(25);
    const alike: string[] = [];
    for (const [conflict, sides] of conflicts) {
      const looks = assignLooks(sidesByCount(sides));
      if (new Set([...looks.values()].map(seen)).size < looks.size) alike.push(conflict);
      if ([...looks.values()].some(({ shared }) => shared)) alike.push(conflict);
    }
    expect(alike).toEqual([]);
  });

  it('need a core for few: not for the two most frequent sides of any conflict', () => {
    const cored = [...conflicts].flatMap(([conflict, sides]) => {
      const first = sidesByCount(sides).slice(0, 2);
      const looks = assignLooks(first);
      return first.filter((id) => looks.get(id)!.core !== 'none').map((id) => `${conflict}: ${id}`);
    });
    expect(cored).toEqual([]);
  });

  it('keep those who appear most far apart for everybody', () => {
    const most = sidesByCount(attendances.map(({ side = '' }) => (side === '' ? null : { id: side, label: side })));
    expect(most.slice(0, 3)).toEqual(['united-states', 'israel', 'plo']);
    const looks = most.slice(0, 3).map((id) => hues[hueOf(id)]!);
    for (const vision of Object.keys(visions))
      for (const [one, other] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const)
        for (const scheme of ['light', 'dark'] as const)
          expect(distance(looks[one]![scheme], looks[other]![scheme], vision)).toBeGreaterThan(11);
  });
});
