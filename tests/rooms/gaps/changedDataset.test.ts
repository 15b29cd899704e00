import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../server/domain/edtf.ts';
import type { EntityRecord, Properties, RelationshipRecord } from '../../../server/domain/records.ts';
import { buildNetworkView, type NetworkView } from '../../../server/view/networkView.ts';
import { createWorkPool } from '../../../server/work/pool.ts';
import { workerProgram } from '../../../server/work/workerProgram.ts';
import { askingOf } from '../../support/askView.ts';
import { curatedServer } from '../../support/curatedServer.ts';

/** What a draft would do is what the dataset itself would give, were the change made in its records. */
const { app } = curatedServer();
const pool = createWorkPool(workerProgram, 2);
afterAll(() => pool.close());
const loaded: { view?: NetworkView } = {};
beforeAll(async () => {
  loaded.view = await app().networks.view('confidential');
});

interface Records {
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

const usual = { sources: [], confidence: 'documented', sensitivity: 'public' };

const dated = (name: string, text: string): Properties => {
  const date = parseEdtf(text);
  if ('error' in date) throw new Error(date.error);
  return { [name]: text, [`${name}Earliest`]: date.earliest!, [`${name}Latest`]: date.latest! };
};

const join = (
  type: RelationshipRecord['type'],
  from: string,
  to: string,
  properties: Properties = {},
): RelationshipRecord => ({
  id: `${from}.made.${to}`,
  type,
  from,
  to,
  properties: { id: `${from}.made.${to}`, ...usual, ...properties },
});

const takesPart = (person: string, event: string, side: string): RelationshipRecord =>
  join('PARTICIPATED_IN', person, event, { capacity: 'personal', side });

const isAttendance = (person: string, event: string) => (one: RelationshipRecord) =>
  one.type === 'PARTICIPATED_IN' && one.from === person && one.to === event;

/** The records without an entity and all that joins it. */
const without =
  (id: string) =>
  ({ entities, relationships }: Records): Records => ({
    entities: entities.filter((entity) => entity.id !== id),
    relationships: relationships.filter(({ from, to }) => from !== id && to !== id),
  });
const withMore =
  (...more: readonly RelationshipRecord[]) =>
  ({ entities, relationships }: Records): Records => ({ entities, relationships: [...relationships, ...more] });
const withoutAttendance =
  (person: string, event: string) =>
  ({ entities, relationships }: Records): Records => ({
    entities,
    relationships: relationships.filter((one) => !isAttendance(person, event)(one)),
  });
const withMeeting =
  (id: string, date: string, process: string, people: Readonly<Record<string, string>>) =>
  ({ entities, relationships }: Records): Records => ({
    entities: [...entities, { id, kind: 'MEETING', properties: { id, name: id, ...usual, ...dated('from', date) } }],
    relationships: [
      ...relationships,
      join('PART_OF', id, process),
      ...Object.entries(people).map(([person, side]) => takesPart(person, id, side)),
    ],
  });

/** Numbers as text, in which sums that were added up in another order do not differ. */
const rounded = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)),
  );

const input = 'window: { from: "1985", to: "1999" }, ties: [CO_PARTICIPATION, EXPLICIT]';

const answerOf = async (view: NetworkView, changes: string) => {
  const { brokers, gaps } = await askingOf(
    view,
    pool,
  )(`{
    brokers(grouping: SIDE, first: 500, sort: FRAGILITY, input: { ${input}, changes: [${changes}] }) { nodes { person { id } rank group { key }
      degree betweenness constraint effectiveSize efficiency fragility articulation
      roles { total coordinator { count zScore } itinerant { count zScore } liaison { count zScore } } } }
    gaps(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, smallestGroup: 1, input: { ${input}, changes: [${changes}] }) { gapCount
      pairs { a { key size } b { key size } observed expected disjointBridges lastContact earliestFromA earliestFromB } } }`);
  return rounded({ brokers: brokers.nodes, gaps });
};

const seat = (person: string, meeting: string, side: string): string =>
  `{ kind: ADD_TO_MEETING, person: "${person}", meeting: "${meeting}", side: "${side}" }`;

interface Case {
  readonly name: string;
  readonly changes: string;
  readonly change: (records: Records) => Records;
}

const cases: readonly Case[] = [
  {
    name: 'somebody is put into a meeting',
    changes: seat('gerry-adams', 'oslo-round-1', 'sinn-fein'),
    change: withMore(takesPart('gerry-adams', 'oslo-round-1', 'sinn-fein')),
  },
  {
    name: 'somebody is put into a process as such',
    changes: seat('gerry-adams', 'oslo-channel', 'sinn-fein'),
    change: withMore(takesPart('gerry-adams', 'oslo-channel', 'sinn-fein')),
  },
  {
    name: 'somebody is taken out of a meeting',
    changes: '{ kind: REMOVE_FROM_MEETING, person: "ahmed-qurei", meeting: "oslo-round-1" }',
    change: withoutAttendance('ahmed-qurei', 'oslo-round-1'),
  },
  {
    name: 'a meeting is held',
    changes: `{ kind: ADD_MEETING, meeting: "draft:table", date: "1993-05-01", process: "oslo-channel" },
      ${seat('gerry-adams', 'draft:table', 'sinn-fein')}, ${seat('ahmed-qurei', 'draft:table', 'plo')}`,
    change: withMeeting('table', '1993-05-01', 'oslo-channel', { 'gerry-adams': 'sinn-fein', 'ahmed-qurei': 'plo' }),
  },
  {
    name: 'a meeting is not held',
    changes: '{ kind: REMOVE_MEETING, meeting: "oslo-round-1" }',
    change: without('oslo-round-1'),
  },
  {
    name: 'two people are tied',
    changes: '{ kind: ADD_TIE, person: "gerry-adams", other: "ahmed-qurei" }',
    change: withMore(
      join('TIE', 'gerry-adams', 'ahmed-qurei', {
        tieKind: 'contact',
        ...dated('from', '1985-01-01'),
        ...dated('to', '1999-12-31'),
      }),
    ),
  },
  {
    name: 'somebody is not there at all',
    changes: '{ kind: REMOVE_PERSON, person: "ahmed-qurei" }',
    change: without('ahmed-qurei'),
  },
];

const view = (): NetworkView => loaded.view!;

const viewOf = (change: Case['change']): NetworkView => {
  const { entities, relationships } = change(view());
  return buildNetworkView(1, 'confidential', entities, relationships);
};

describe('what a draft gives is what the changed dataset gives, where', () => {
  it.each(cases)(
    '$name',
    async ({ changes, change }) => {
      const drafted = await answerOf(view(), changes);
      expect(drafted).toEqual(await answerOf(viewOf(change), ''));
      expect(drafted).not.toEqual(await answerOf(view(), ''));
    },
    60_000,
  );

  it.each([
    ['leaves', '{ kind: REMOVE_FROM_MEETING, person: "leaver", meeting: "only" }', withoutAttendance('leaver', 'only')],
    ['does not have', '{ kind: REMOVE_MEETING, meeting: "only" }', without('only')],
  ])(
    'somebody %s the only recorded meeting of a process that is recorded for the person, too',
    async (_, changes, change) => {
      const world = withMeeting('only', '1993-05-01', 'oslo-channel', { leaver: 'plo', 'gerry-adams': 'sinn-fein' })({
        entities: [
          ...view().entities,
          { id: 'leaver', kind: 'PERSON', properties: { id: 'leaver', name: 'L', ...usual } },
        ],
        relationships: [...view().relationships, takesPart('leaver', 'oslo-channel', 'plo')],
      });
      const recorded = buildNetworkView(1, 'confidential', world.entities, world.relationships);
      const { entities, relationships } = change(world);
      const changed = buildNetworkView(1, 'confidential', entities, relationships);
      expect(await answerOf(recorded, changes)).toEqual(await answerOf(changed, ''));
    },
    60_000,
  );
});
