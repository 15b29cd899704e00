import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/process/config.ts';
import { packageRoot } from '../../server/process/packageRoot.ts';
import { curatedServer } from '../support/curatedServer.ts';
import { textOfFile } from '../support/sourceFiles.ts';

const { ask } = curatedServer();
const readme = textOfFile('README.md');
const queries = new Map(
  [...readme.matchAll(/```graphql\n(query (\w+)[\s\S]*?)```/g)].map(([, query = '', name = '']) => [name, query]),
);

describe('README.md', () => {
  it('holds GraphQL examples that all answer without an error', async () => {
    expect(queries.size).toBe(6);
    for (const [name, query] of queries) expect({ name, errors: (await ask(query)).errors }).toEqual({ name });
  });

  it('shows an example that tells who took part and how we know', async () => {
    const { meeting } = (await ask(queries.get('Participants')!)).data;
    expect(meeting.relationships.nodes).toHaveLength(9);
    for (const { sources } of meeting.relationships.nodes) expect(sources.length).toBeGreaterThan(0);
  });

  it('shows an example that finds Ahmed Qurei by a misspelt alias', async () => {
    const [first] = (await ask(queries.get('FindByAlias')!)).data.search;
    expect(first).toMatchObject({ entity: { id: 'ahmed-qurei' }, field: 'ALIAS', matched: 'Abu Ala', fuzzy: true });
  });

  it('links only to files that are there', () => {
    const targets = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !existsSync(join(packageRoot, target)))).toEqual([]);
  });

  it('tells the defaults that the configuration has', () => {
    const { port, host, dataDirectory, logLevel } = readConfig({}, {});
    for (const value of [port, host, dataDirectory, logLevel]) expect(readme).toContain(`\`${value}\``);
  });

  it.each([
    [
      'oslo-channel',
      [
        'telaviv-beilin-larsen-1992-04:II:1992-04',
        'telaviv-egeland-beilin-1992-09:1.5:1992-09',
        'london-hirschfeld-qurei-1992:II:1992-12',
        'oslo-round-1:II:1993-01-20',
        'oslo-savir-first:1.5:1993-05-21',
        'oslo-july-rounds:I:1993-07',
        'oslo-initialling:I:1993-08-19',
        'white-house-dop:I:1993-09-13',
      ],
    ],
    ['duisburg-talks', ['duisburg-1988:II:1988-10', 'spiecker-mawhinney-1989:1.5:1989-02']],
  ])('tells of %s what the dataset holds', async (process, steps) => {
    const { data } = await ask(
      `{ process(id: "${process}") { meetings { id span { from } trackCodings { track { name } } } } }`,
    );
    const held = data.process.meetings.map(
      ({
        id,
        span,
        trackCodings,
      }: {
        id: string;
        span: { from: string };
        trackCodings: { track: { name: string } }[];
      }) => `${id}:${trackCodings[0]?.track.name.replace('Track ', '')}:${span.from}`,
    );
    expect(held).toEqual(expect.arrayContaining(steps));
  });

  it('tells of the transfers of the Oslo channel what the ledger holds', async () => {
    const { data } = await ask(`{
      all: transfers(window: { from: "1992", to: "1993" }, filter: { processes: ["oslo-channel"] }, first: 100) {
        totalCount directions { direction count }
        nodes { carrier { id } direction certainty to { span { from } at { id } } } } }`);
    const { totalCount, directions, nodes } = data.all;
    expect(totalCount).toBe(40);
    expect(directions[0]).toEqual({ direction: 'UPWARD', count: 21 });
    interface Row {
      readonly carrier: { readonly id: string };
      readonly direction: string;
      readonly certainty: string;
      readonly to: { readonly span: { readonly from: string }; readonly at: { readonly id: string } };
    }
    const upward = (nodes as Row[]).filter(({ direction }) => direction === 'UPWARD');
    const ofQurei = upward.filter(({ carrier }) => carrier.id === 'ahmed-qurei').map(({ to }) => to.span.from);
    expect(ofQurei).toEqual(['1993-05-21', '1993-07']);
    expect(upward.filter(({ carrier }) => carrier.id === 'gaza-jericho-first')).toMatchObject([
      { certainty: 'POSSIBLE', to: { at: { id: 'dop-1993' } } },
    ]);
  });

  it('tells of the gap in Northern Ireland, its candidates and the draft what the server answers', async () => {
    const input = 'input: { conflicts: ["northern-ireland"], window: { from: "1985", to: "1996" } }';
    const seat = (person: string): string => `{ kind: ADD_TO_MEETING, person: "${person}", meeting: "draft:n" }`;
    const { data } = await ask(`{
      gaps(${input}, smallestGroup: 1, first: 100) { gaps { sentence } }
      bridgeCandidates(gap: { a: "sinn-fein", b: "ulster-unionist-party" }, ${input}, first: 2) {
        candidates { person { id } counterReasons { sentence } } }
      whatIf(${input}, changes: [{ kind: ADD_MEETING, meeting: "draft:n", date: "1996-12-31" },
        ${['eberhard-spiecker', 'gerry-adams', 'jack-allen'].map(seat).join()}]) {
        before { ties components } after { ties components } }
      reid: relationship(id: "alec-reid.participated-in.duisburg-1988") { ...Evidence }
      spiecker: relationship(id: "eberhard-spiecker.participated-in.duisburg-1988") { ...Evidence } }
      fragment Evidence on Participation { capacity side { id } span { from } sources { id published } }`);
    expect(data.gaps.gaps.map(({ sentence }: { sentence: string }) => sentence)).toContainEqual(
      expect.stringMatching(
        /^Sinn Féin .* and Ulster Unionist Party .*: 1 tied pair where chance would give 1\.7; without Alec Reid no connection is left/,
      ),
    );
    expect(data.bridgeCandidates.candidates).toEqual([
      { person: { id: 'alec-reid' }, counterReasons: [] },
      { person: { id: 'eberhard-spiecker' }, counterReasons: [{ sentence: 'Only 2 records of this person.' }] },
    ]);
    expect(data.whatIf).toEqual({ before: { ties: 51, components: 4 }, after: { ties: 53, components: 4 } });
    expect(data.reid).toMatchObject({
      capacity: 'OBSERVER',
      side: { id: 'sinn-fein' },
      span: { from: '1988-10' },
      sources: [{ id: 'irish-news-2017-spiecker', published: expect.stringMatching(/^2017/) }],
    });
    expect(data.spiecker).toMatchObject({
      capacity: 'FACILITATOR',
      sources: [{ id: 'irish-news-2016-duisburg', published: expect.stringMatching(/^2016/) }],
    });
  });

  it('tells of Mohammad Javad Zarif that on this conflict he was in Track II before he was in Track I', async () => {
    const { data } =
      await ask(`{ person(id: "javad-zarif") { relationships(types: [PARTICIPATED_IN]) { nodes { span { from }
      to { ... on Process { conflicts { id } trackCodings { track { name } } }
        ... on Meeting { process { conflicts { id } } trackCodings { track { name } } } } } } } }`);
    const steps = data.person.relationships.nodes
      .filter(({ to }: { to: { conflicts?: { id: string }[]; process?: { conflicts: { id: string }[] } } }) =>
        (to.conflicts ?? to.process?.conflicts ?? []).some(({ id }) => id === 'iran-nuclear'),
      )
      .map(
        ({ span, to }: { span: { from: string }; to: { trackCodings: { track: { name: string } }[] } }) =>
          `${span.from} ${to.trackCodings.map(({ track }) => track.name).join()}`,
      );
    expect(steps[0]).toBe('2002-12 Track II');
    expect(steps).toContain('2005-03-23 Track I');
    expect(steps.at(-1)).toBe('2015-07-14 Track I');
  });
});
