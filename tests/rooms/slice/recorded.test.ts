import { describe, expect, it } from 'vitest';
import { readSlice } from '../../../client/picture/readSlice.ts';
import { windowSlice } from '../../../client/picture/windowSlice.ts';
import { toWindowDays } from '../../../client/state/windowDays.ts';
import { curatedServer, recordsServer } from '../../support/curatedServer.ts';
import { smallWorld } from '../../support/smallWorld.ts';

/**
 * A dialogue from 1990 of which no end is recorded, with meetings in 1992 and 1995; another without any date, with one
 * meeting in 1993; posts from 1991 on, until 1994, and undated.
 */
const records = () =>
  smallWorld()
    .institution('party')
    .institution('office')
    .conflict('war', { party: 'primary' })
    .process('dialogue', 'war', '1990')
    .process('talks')
    .process('plan', null, '1991')
    .meeting('first', '1992', { ann: '' }, 'dialogue')
    .meeting('last', '1995', { bob: '' }, 'dialogue')
    .meeting('only', '1993', { cyd: '' }, 'talks')
    .affiliation('dan', 'office', true, '1991')
    .affiliation('eve', 'office', true, undefined, '1994')
    .affiliation('fay', 'office', true)
    .records();

const { ask } = recordsServer(records);

const inYears = async (from: string, to: string, certainty = 'RECORDED') => {
  const { data, errors } = await ask(
    `{ slice(window: { from: "${from}", to: "${to}" }, certainty: ${certainty}) {
      leftOut { byWindow possible } nodes(first: 100) { nodes { id } } } }`,
  );
  expect(errors).toBeUndefined();
  const { nodes, leftOut } = data.slice;
  return { ids: nodes.nodes.map(({ id }: { id: string }) => id).sort() as string[], leftOut };
};

describe('in a window', () => {
  it('a process without a recorded end is up to the last meeting of it, and its conflict with it', async () => {
    const { ids } = await inYears('1994', '1994');
    expect(ids).toEqual(['dialogue', 'eve', 'office', 'party', 'war']);
    expect((await inYears('1995', '1995')).ids).toContain('last');
    expect((await inYears('1996', '1996')).ids).toEqual([]);
  });

  it('a process without any date is where its meetings are', async () => {
    expect((await inYears('1993', '1993')).ids).toEqual(['cyd', 'dialogue', 'only', 'party', 'talks', 'war']);
  });

  it('a post counts where its dates are: at its beginning, at its end, and undated nowhere', async () => {
    expect((await inYears('1991', '1991')).ids).toEqual(['dan', 'dialogue', 'office', 'party', 'plan', 'war']);
    expect((await inYears('1992', '1992')).ids).not.toContain('dan');
  });

  it.each([
    ['2050', '2060'],
    ['1900', '1900'],
  ])('from %s to %s nothing is recorded, and much cannot be excluded', async (from, to) => {
    const { ids, leftOut } = await inYears(from, to);
    expect(ids).toEqual([]);
    const possible = await inYears(from, to, 'POSSIBLE');
    expect(possible.ids).toContain('fay');
    expect(leftOut.possible).toBe(possible.ids.length);
    expect(possible.leftOut.possible).toBe(0);
    expect(leftOut.byWindow).toBe(possible.leftOut.byWindow + possible.ids.length);
  });

  it('the relationships of a record, and who is in a projection, go by the same rule', async () => {
    const { data, errors } = await ask(
      `query In($in: WindowInput, $projection: ProjectionInput) {
        office: institution(id: "office") { relationships(window: $in) { nodes { from { id } } } }
        wide: institution(id: "office") { relationships(window: $in, certainty: POSSIBLE) { nodes { from { id } } } }
        coverage(input: $projection) { people processes meetings }
      }`,
      { in: { from: '1994', to: '1994' }, projection: { window: { from: '1996', to: '1996' } } },
    );
    expect(errors).toBeUndefined();
    const people = ({ relationships }: typeof data.office) =>
      relationships.nodes.map(({ from }: { from: { id: string } }) => from.id).sort();
    expect(people(data.office)).toEqual(['eve']);
    expect(people(data.wide)).toEqual(['dan', 'eve', 'fay']);
    expect(data.coverage).toEqual({ people: 0, processes: 0, meetings: 0 });
  });
});

describe('the curated data', () => {
  const { ask: askCurated } = curatedServer();
  const whole = async () => readSlice((await askCurated('{ slice(limit: 10000) { columns } }')).data.slice.columns);

  it('hold nothing before the first and after the last thing recorded', async () => {
    const slice = await whole();
    for (const [from, to] of [
      ['1800', '1850'],
      ['2050', '2060'],
    ] as const) {
      expect(windowSlice(slice, toWindowDays({ from, to }), 'RECORDED').nodes).toEqual([]);
    }
  });

  it('hold in each decade no more than what cannot be excluded, and what is certain', async () => {
    const slice = await whole();
    for (const from of ['1950', '1960', '1970', '1980', '1990', '2000', '2010']) {
      const days = toWindowDays({ from, to: `${from.slice(0, 3)}9` });
      const [certain, recorded, possible] = (['DEFINITE', 'RECORDED', 'POSSIBLE'] as const).map(
        (certainty) => new Set(windowSlice(slice, days, certainty).edges),
      );
      expect(
        [...recorded!].filter((edge) => !possible!.has(edge)),
        from,
      ).toEqual([]);
      expect(
        [...certain!].filter((edge) => !recorded!.has(edge)),
        from,
      ).toEqual([]);
      expect(recorded!.size, from).toBeGreaterThan(0);
    }
  });
});

describe('the sentence of a projection', () => {
  const sentenceIn = async (certainty: string) => {
    const { data } = await ask(
      `{ projection(input: { window: { from: "1990", to: "1996" }, certainty: ${certainty} }) { sentence } }`,
    );
    return data.projection.sentence as string;
  };

  it('says what puts somebody in its window, so that two numbers never stand under one sentence', async () => {
    expect(await sentenceIn('RECORDED')).toContain('from 1990 to 1996; ');
    expect(await sentenceIn('POSSIBLE')).toContain('from 1990 to 1996, or may have; ');
    expect(await sentenceIn('DEFINITE')).toContain('from 1990 to 1996 for certain; ');
  });
});
