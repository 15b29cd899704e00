import { describe, expect, it } from 'vitest';
import { readSlice } from '../../../client/picture/readSlice.ts';
import { sidesOffered } from '../../../client/picture/sidesOffered.ts';
import { sliceOfSides } from '../../../client/picture/sliceOfSides.ts';
import { sliceOfKinds, windowSlice } from '../../../client/picture/windowSlice.ts';
import { toWindowDays } from '../../../client/state/windowDays.ts';
import { curatedServer, recordsServer } from '../../support/curatedServer.ts';
import { smallWorld } from '../../support/smallWorld.ts';

/** A made-up world: ann came for the north, then for the south; med of the north mediated; eve is recorded for a process alone. */
const world = () =>
  smallWorld()
    .institution('north')
    .institution('south')
    .institution('academy')
    .institution('club')
    .conflict('war')
    .process('talks', 'war', '1990', '1992')
    .meeting(
      'first',
      '1990-01-01',
      { ann: 'north', bob: 'south', med: { side: 'north', capacity: 'mediator' } },
      'talks',
    )
    .meeting('second', '1991-01-01', { ann: 'south', bob: 'south' }, 'talks')
    .meeting('third', '1992-01-01', { dan: '' }, 'talks')
    .process('letters', null, '1990', '1990')
    .takesPart('eve', 'letters', { side: 'north' })
    .affiliation('ann', 'academy', false, '1989', '1993')
    .affiliation('dan', 'club', false, '1989', '1993');

describe('sides', () => {
  const { ask } = recordsServer(() => world().records());
  const idsOf = async (filter: string): Promise<string> => {
    const { data, errors } = await ask(`{ slice(${filter}) { nodes(first: 500) { nodes { id } } } }`);
    expect(errors).toBeUndefined();
    return data.slice.nodes.nodes
      .map(({ id }: { id: string }) => id)
      .sort()
      .join(' ');
  };

  it('keep who came for them, the events where they did, the processes of these, and what hangs on them', async () => {
    // Not med, who mediated; not the second meeting, to which ann came for the south; not the third, dan and his club.
    expect(await idsOf('sides: ["north"]')).toBe('academy ann eve first letters talks war');
    // ann came for both.
    expect(await idsOf('sides: ["south"]')).toBe('academy ann bob first second talks war');
    expect(await idsOf('sides: ["north", "south"]')).toBe('academy ann bob eve first letters second talks war');
    expect(await idsOf('sides: ["club"]')).toBe('');
  });

  it('are those of the window', async () => {
    const in1991 = 'window: { from: "1991", to: "1991" }';
    expect(await idsOf(`sides: ["north"], ${in1991}`)).toBe('');
    expect(await idsOf(`sides: ["south"], ${in1991}`)).toBe('academy ann bob second talks war');
    expect(await idsOf(`sides: ["south"], ${in1991}, kinds: [PERSON]`)).toBe('ann bob');
    expect(await idsOf('sides: ["north"], window: { from: "1990", to: "1990" }')).toBe(
      'academy ann eve first letters talks war',
    );
  });

  it('are counted as a filter, after the window', async () => {
    const { data } = await ask(
      '{ slice(sides: ["south"], window: { from: "1991", to: "1991" }) { nodeCount leftOut { byWindow byFilter possible } } }',
    );
    const { nodeCount, leftOut } = data.slice;
    // Of fifteen, dan and his club are in the window and came for no side.
    expect(nodeCount).toBe(6);
    expect(leftOut.byFilter).toBe(2);
    expect(nodeCount + leftOut.byFilter + leftOut.byWindow).toBe(15);
  });

  it('narrow the events over time', async () => {
    const { data } = await ask('{ timeline(bucket: YEAR, sides: ["north"]) { buckets { from counts } undated } }');
    const years = data.timeline.buckets.map(({ from }: { from: string }) => from.slice(0, 4));
    // The first meeting, and letters, of which no meeting is recorded.
    expect(years).toEqual(['1990']);
  });

  it.each([
    ['sides: ["nobody"]', '"sides" names "nobody", which is not there; expected the id of an institution.'],
    ['sides: ["ann"]', '"sides" names "ann" (person); expected the id of an institution.'],
  ])('refuse %s', async (filter, message) => {
    const { errors } = await ask(`{ slice(${filter}) { nodeCount } }`);
    expect(errors).toMatchObject([{ message }]);
  });
});

describe('sides of the curated data', () => {
  const { ask } = curatedServer();
  const columnsOf = async (request: string) =>
    (await ask(`{ slice(limit: 10000, ${request}) { columns } }`)).data.slice.columns;
  const sorted = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id).sort();

  it.each([
    'lens: FOUR_TRACKS',
    'conflicts: ["israeli-palestinian"]',
    'tracks: ["1.5"], confidences: [DOCUMENTED]',
    'focus: ["oslo-channel"]',
  ])('are those that the page keeps of the slice by %s, in and without a window', async (filter) => {
    const whole = readSlice(await columnsOf(filter));
    for (const [from, to] of [
      [null, null],
      ['1993', '1993'],
      ['1988', '1996-06'],
    ]) {
      const window = `window: { from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)} }`;
      const part = windowSlice(whole, toWindowDays({ from: from ?? null, to: to ?? null }), 'RECORDED');
      const offered = sidesOffered(part);
      for (const sides of [offered.slice(0, 1), offered.slice(1, 3)].map((some) => some.map(({ id }) => id))) {
        if (sides.length === 0) continue;
        const asked = `${filter}, ${window}, sides: ${JSON.stringify(sides)}`;
        const told = readSlice(await columnsOf(asked));
        const kept = sliceOfSides(part, sides);
        expect(sorted(told.nodes), asked).toEqual(sorted(kept.nodes));
        expect(sorted(told.edges), asked).toEqual(sorted(kept.edges));
        const people = readSlice(await columnsOf(`${asked}, kinds: [PERSON]`));
        expect(sorted(people.nodes), asked).toEqual(sorted(sliceOfKinds(kept, ['PERSON']).nodes));
        // As many people as the filter says of one side alone.
        if (sides.length > 1) continue;
        expect(people.nodes.length, asked).toBe(offered.find(({ id }) => id === sides[0])?.people);
      }
    }
  });
});
