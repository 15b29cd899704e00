import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { curatedServer, recordsServer } from '../../support/curatedServer.ts';
import { smallWorld } from '../../support/smallWorld.ts';

const fields = `people attendances forSide forNoSide sideNotRecorded inProcessOnly meetings meetingsWithParticipants
  meetingsWithDay processes sources sourcesRead sentence`;

describe('how much is recorded, counted by hand', () => {
  const { ask } = recordsServer(() =>
    smallWorld()
      .institution('north')
      .institution('south')
      .conflict('war', { north: 'primary', south: 'primary' })
      .conflict('other')
      .process('talks', 'war', '1990', '1992')
      .process('elsewhere', 'other', '1990')
      .meeting('first', '1990-01-01', { n: 'north', s: 'south', m: { side: 'north', capacity: 'mediator' } }, 'talks')
      .meeting('second', '1991', { n: 'north', unknown: '' }, 'talks')
      .meeting('empty', '1991-05', {}, 'talks')
      .meeting('far', '1991-05-05', { n: 'north' }, 'elsewhere')
      .takesPart('o', 'talks', { capacity: 'observer' })
      .takesPart('n', 'talks', { side: 'north' })
      .records(),
  );
  const coverage = async (input: string) =>
    (await ask(`{ coverage(input: { ${input} }) { ${fields} } }`)).data.coverage;

  it('of a conflict: the row of a process that a meeting covers counts once', async () => {
    expect(await coverage('conflicts: ["war"]')).toEqual({
      people: 5,
      attendances: 6,
      forSide: 3,
      forNoSide: 2,
      sideNotRecorded: 1,
      inProcessOnly: 1,
      meetings: 3,
      meetingsWithParticipants: 2,
      meetingsWithDay: 1,
      processes: 1,
      sources: 0,
      sourcesRead: 0,
      sentence:
        'On record: 5 people taking part 6 times, 3 of them for a named side; 1 process and 3 meetings, 2 with participants and 1 with their day; 0 of 0 sources were read. Absence of record is not absence of contact.',
    });
  });

  it('of a window: what lies in it', async () => {
    expect(await coverage('conflicts: ["war"], window: { from: "1990", to: "1990" }')).toMatchObject({
      people: 4,
      meetings: 1,
      meetingsWithParticipants: 1,
      processes: 1,
    });
  });

  it('is the same beside a projection, whatever its draft adds', async () => {
    const { data } = await ask(`{ projection(input: { conflicts: ["war"],
      changes: [{ kind: ADD_TO_MEETING, person: "s", meeting: "second", side: "south" }] }) { coverage { attendances forSide } } }`);
    expect(data.projection.coverage).toEqual({ attendances: 6, forSide: 3 });
  });
});

describe('how much is recorded, for who may not see all of it', () => {
  const records = () => {
    const { entities, relationships } = smallWorld()
      .institution('north')
      .process('talks')
      .meeting('open', '1990', { a: 'north', s: { side: 'north', sensitivity: 'restricted' } }, 'talks')
      .meeting('closed', '1991', { a: 'north' }, 'talks', 'restricted')
      .records();
    const source = (id: string, sensitivity: string) =>
      ({
        id,
        kind: 'SOURCE',
        properties: { id, name: id, accessed: true, sources: [], confidence: 'documented', sensitivity },
      }) as const;
    return {
      entities: [
        ...entities.map((one) => ({
          ...one,
          properties: { ...one.properties, sources: one.kind === 'MEETING' ? ['seen', 'hidden'] : [] },
        })),
        source('seen', 'public'),
        source('hidden', 'restricted'),
      ],
      relationships,
    };
  };
  const { ask } = recordsServer(records, { publicReadOnly: true });

  it('counts neither what is restricted nor the sources that are', async () => {
    const { data } = await ask(`{ coverage { ${fields} } process(id: "talks") { brief } }`);
    expect(data.coverage).toMatchObject({ people: 1, attendances: 1, meetings: 1, sources: 1, sourcesRead: 1 });
    expect(data.process.brief).toContain('1 meeting is recorded.');
  });
});

describe('how much is recorded of the curated data', () => {
  const { ask } = curatedServer();
  const rows = (table: string): Record<string, string>[] =>
    parse(readFileSync(`data/${table}.csv`, 'utf8'), { columns: true });

  it('is what its files say, conflict by conflict', async () => {
    const processes = rows('processes');
    const meetings = rows('meetings');
    const participations = rows('participations');
    for (const { id } of rows('conflicts')) {
      const { data } = await ask(`{ coverage(input: { conflicts: ["${id}"] }) { ${fields} } }`);
      const of = new Set(processes.filter((row) => row['conflicts']!.split('|').includes(id!)).map((row) => row['id']));
      const held = meetings.filter((row) => of.has(row['process']));
      const processOf = new Map(held.map((row) => [row['id'], row['process']]));
      const there = participations.filter((row) => processOf.has(row['event']) || of.has(row['event']));
      const met = new Set(there.map((row) => `${row['person']} ${processOf.get(row['event'])}`));
      const counted = there.filter(
        (row) => processOf.has(row['event']) || !met.has(`${row['person']} ${row['event']}`),
      );
      const forSide = ['official', 'personal', 'former-official'];
      expect(data.coverage).toMatchObject({
        processes: of.size,
        meetings: held.length,
        meetingsWithParticipants: new Set(there.map((row) => row['event']).filter((event) => processOf.has(event)))
          .size,
        people: new Set(counted.map((row) => row['person'])).size,
        attendances: counted.length,
        forSide: counted.filter((row) => row['side'] !== '' && forSide.includes(row['capacity']!)).length,
        forNoSide: counted.filter((row) => !forSide.includes(row['capacity']!)).length,
      });
    }
  });
});
