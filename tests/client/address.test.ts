import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddress } from '../../client/state/address.ts';
import { about } from '../../client/state/field.ts';
import { oneOf, record, records } from '../../client/state/fieldKinds.ts';
import { address, startView } from '../../client/shell/address.ts';
import { rooms } from '../../client/rooms.ts';

describe('what of an address cannot be read', () => {
  it.each([
    [
      'window=1993..1992',
      'cannot be read: expected two dates that follow each other, such as 1992..1993-09; all of time is shown',
    ],
    ['view=globe', 'cannot be read: expected lanes or network; lanes holds'],
    ['hops=0', 'cannot be read: expected a whole number from 1 to 30; 8 holds'],
    ['panel=cellar', 'cannot be read: expected none, paths, transfers, brokers or gaps; none holds'],
    ['windw=1992', 'is not known here and changes nothing'],
  ])('says of %s what was expected and what holds', (part, fault) => {
    expect(address.unread(`?focus=oslo-channel&${part}`)).toEqual([{ part, fault }]);
  });

  it('is nothing in what the page itself writes', () => {
    const view = { ...startView, focus: ['oslo-channel'], window: { from: '1992', to: null }, panel: 'gaps' };
    expect(address.unread(address.write(view))).toEqual([]);
  });

  it('is told whatever stands there, without failing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const names = [...new URLSearchParams(`?${text}`)].map(([name, value]) => `${name}=${value}`);
        for (const { part } of address.unread(`?${text}`)) expect(names).toContain(part);
      }),
    );
  });
});

describe('a field that is about another', () => {
  const small = createAddress([
    { lens: oneOf('lens', ['A', 'B'], 'A'), tracks: about(records('tracks'), 'lens'), focus: record('focus') },
  ]);
  const view = small.read('?tracks=one,two&focus=x');

  it('is as at the start once that changes', () => {
    expect(small.change(view, { lens: 'B' } as never)).toEqual({ lens: 'B', tracks: [], focus: 'x' });
  });

  it('stays where that does not change, or where the step says what it is', () => {
    expect(small.change(view, { lens: 'A', focus: null } as never)).toEqual({
      lens: 'A',
      tracks: ['one', 'two'],
      focus: null,
    });
    expect(small.change(view, { lens: 'B', tracks: ['three'] } as never)).toEqual({
      lens: 'B',
      tracks: ['three'],
      focus: 'x',
    });
  });

  it('is refused its name where another field has it', () => {
    expect(() => createAddress([{ one: record('same'), other: record('same') }])).toThrow(
      /two of its fields have one name/,
    );
  });
});

describe('what a field implies', () => {
  it('holds where the address does not say otherwise: a gap between sides is one by side', () => {
    const sides = '?panel=gaps&gap=sinn-fein,united-kingdom';
    expect(address.read(sides)).toMatchObject({ gap: ['sinn-fein', 'united-kingdom'], actorGrouping: 'SIDE' });
    expect(address.read(`${sides}&groups=`)).toMatchObject({ actorGrouping: 'SIDE' });
    expect(address.read(`${sides}&groups=country`)).toMatchObject({ actorGrouping: 'COUNTRY' });
    expect(address.read('?gap=cyprus/greek,cyprus/turkish')).toMatchObject({ actorGrouping: 'CAMP' });
    expect(address.read('?panel=gaps')).toMatchObject({ actorGrouping: 'CAMP' });
  });

  it('is written out, whatever it is, so that a link opens what it was made of', () => {
    for (const search of ['?gap=one,other', '?gap=one,other&groups=camp', '?gap=one,other&groups=track']) {
      const view = address.read(search);
      expect(address.read(address.write(view))).toEqual(view);
    }
    expect(address.write(address.read('?gap=one,other'))).toContain('groups=side');
  });
});

describe('the records that a view names', () => {
  it('are those of all fields that hold records, each once, and not groups or lanes', () => {
    const view = address.read(
      '?focus=oslo-channel&tracks=II&select=yossi-beilin&from=oslo-channel&broker=jan-egeland&gap=plo,israel&draft=seat,abu-ala,,draft:new-meeting',
    );
    expect([...address.recordsOf(view)].sort()).toEqual(['abu-ala', 'jan-egeland', 'oslo-channel', 'yossi-beilin']);
  });
});

describe('the rooms', () => {
  it('have ids, names and fields of their own', () => {
    const ids = rooms.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = rooms.flatMap(({ fields }) => Object.keys(fields));
    expect(new Set(names).size).toBe(names.length);
  });
});
