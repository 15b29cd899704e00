import { describe, expect, it } from 'vitest';
import { readSlice } from '../../../client/picture/readSlice.ts';
import { sliceOfKinds, windowSlice } from '../../../client/picture/windowSlice.ts';
import { toWindowDays } from '../../../client/state/windowDays.ts';
import { curatedServer, recordsServer } from '../../support/curatedServer.ts';
import { smallWorld } from '../../support/smallWorld.ts';

const { ask } = curatedServer();

const columns = async (request: string) => {
  const { data, errors } = await ask(
    `{ slice(limit: 10000, ${request}) { leftOut { byWindow byFilter byLimit } columns } }`,
  );
  expect(errors).toBeUndefined();
  return data.slice;
};

const sorted = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id).sort();

const filters = [
  'lens: FOUR_TRACKS',
  'conflicts: ["israeli-palestinian"]',
  'conflicts: ["northern-ireland"], confidences: [DOCUMENTED]',
  'tracks: ["1.5"]',
  'confidences: [DISPUTED]',
  'confidences: [REPORTED, INFERRED]',
  'focus: ["oslo-channel"], depth: 3',
  'focus: ["uri-savir"], confidences: [DOCUMENTED]',
];
const windows = [
  ['1993', '1993'],
  ['1900', '1910'],
  ['2010', '2011-06'],
  ['2020', null],
  [null, '1972-05'],
  ['1993-08-20', '1993-09-13'],
] as const;

describe('a window', () => {
  it.each(filters)(
    'keeps of the slice by %s what the page keeps of it, as recorded, certainly and possibly',
    async (filter) => {
      const whole = readSlice((await columns(filter)).columns);
      for (const [from, to] of windows) {
        for (const certainty of ['RECORDED', 'POSSIBLE', 'DEFINITE'] as const) {
          const window = `window: { from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)} }, certainty: ${certainty}`;
          const part = windowSlice(whole, toWindowDays({ from: from ?? '', to: to ?? '' }), certainty);
          const told = await columns(`${filter}, ${window}`);
          const own = readSlice(told.columns);
          expect(sorted(own.nodes), window).toEqual(sorted(part.nodes));
          expect(sorted(own.edges), window).toEqual(sorted(part.edges));
          expect(told.leftOut).toMatchObject({ byWindow: whole.nodes.length - part.nodes.length, byLimit: 0 });
          const people = readSlice((await columns(`${filter}, ${window}, kinds: [PERSON, IDEA]`)).columns);
          expect(sorted(people.nodes)).toEqual(sorted(sliceOfKinds(part, ['PERSON', 'IDEA']).nodes));
        }
      }
    },
  );

  it('holds nobody who is dead before it or born after it', async () => {
    for (const [from, to] of windows) {
      const { data } = await ask(
        `{ slice(window: { from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)} }, kinds: [PERSON], limit: 10000) {
          nodes(first: 500) { nodes { ... on Person { id born died } } } } }`,
      );
      for (const { id, born, died } of data.slice.nodes.nodes) {
        if (died !== null && from !== null) expect(died.slice(0, 4) >= from.slice(0, 4), id).toBe(true);
        if (born !== null && to !== null) expect(born.slice(0, 4) <= to.slice(0, 4), id).toBe(true);
      }
    }
  });

  it('certainly holds a meeting that began in it and ended some day of the month', async () => {
    // From 20 August 2001 to some day in August.
    const { data } = await ask(
      '{ slice(window: { from: "2001-08-10", to: "2001-08-31" }, certainty: DEFINITE, kinds: [MEETING]) { nodes { nodes { id } } } }',
    );
    expect(data.slice.nodes.nodes).toContainEqual({ id: 'gaborone-2001-08' });
  });
});

describe('kinds', () => {
  it.each([
    ['kinds: [PERSON], focus: ["oslo-channel"]', ['ahmed-qurei', 'uri-savir']],
    ['kinds: [CONFLICT], conflicts: ["israeli-palestinian"]', ['israeli-palestinian']],
    ['kinds: [IDEA], conflicts: ["israeli-palestinian"], window: { from: "1993" }', ['gaza-jericho-first']],
  ])('%s holds what the events left out have brought', async (request, expected) => {
    const { columns: found } = await columns(request);
    expect(found.nodes.id).toEqual(expect.arrayContaining(expected));
  });
});

describe('confidences', () => {
  const records = () => {
    const { entities, relationships } = smallWorld()
      .meeting('doubted', '1990', {})
      .meeting('sure', '1991', { guest: { confidence: 'disputed' }, host: '' })
      .meeting('other', '1992', { host: '' })
      .records();
    const doubt = { confidence: 'disputed' };
    return {
      entities: entities.map((one) =>
        one.id === 'doubted' || one.id === 'host' ? { ...one, properties: { ...one.properties, ...doubt } } : one,
      ),
      relationships,
    };
  };
  const { ask: askRecords } = recordsServer(records);

  it('keep events that are themselves of them, what relationships of them join, and nobody else', async () => {
    const { data } = await askRecords(
      '{ slice(confidences: [DISPUTED]) { leftOut { byFilter byWindow } nodes { nodes { id } } edges { nodes { id } } } }',
    );
    expect(data.slice.nodes.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(['doubted', 'guest', 'sure']);
    expect(data.slice.edges.nodes).toHaveLength(1);
    expect(data.slice.leftOut).toEqual({ byFilter: 2, byWindow: 0 });
  });
});
