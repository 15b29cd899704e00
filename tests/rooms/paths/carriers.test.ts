/**
 * What carries influence, against the rules as they are written: every sequence of records is tried, in small synthetic
 * worlds of people, institutions, meetings, a process and a document. It shares nothing with the search but the records.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityRecord, Properties, RelationshipRecord } from '../../../server/domain/records.ts';
import type { Kind, RelationshipType } from '../../../server/domain/kinds.ts';
import { findInfluence } from '../../../server/rooms/paths/influence.ts';
import type { Passage } from '../../../server/rooms/paths/passage.ts';
import { searchingHere } from '../../support/searchingHere.ts';
import { findPaths } from '../../../server/rooms/paths/paths.ts';
import { buildNetworkView, type NetworkView } from '../../../server/view/networkView.ts';

const usual = { sources: [], confidence: 'documented', sensitivity: 'public' };
const dated = (name: string, day: number): Properties => ({
  [name]: `${day}`,
  [`${name}Earliest`]: day,
  [`${name}Latest`]: day,
});

const people = ['p0', 'p1', 'p2', 'p3'];
const institutions = ['i0', 'i1'];
const meetings = ['m0', 'm1', 'm2'];
const processes = ['s0', 's1'];
const documents = ['d0', 'd1'];
const kindOf: Readonly<Record<string, Kind>> = {
  p: 'PERSON',
  i: 'INSTITUTION',
  m: 'MEETING',
  s: 'PROCESS',
  d: 'DOCUMENT',
};

interface World {
  readonly days: Readonly<Record<string, number>>;
  readonly records: readonly RelationshipRecord[];
}

const pick = (from: readonly string[]) => fc.constantFrom(...from);
const day = fc.integer({ min: 0, max: 9 });

const worlds: fc.Arbitrary<World> = fc
  .record({
    days: fc.array(day, { minLength: 5, maxLength: 5 }),
    posts: fc.array(fc.tuple(pick(people), pick(institutions), day, fc.nat(5)), { maxLength: 5 }),
    seats: fc.array(fc.tuple(pick(people), pick([...meetings, ...processes])), { maxLength: 6 }),
    convened: fc.array(fc.tuple(pick(institutions), pick(meetings)), { maxLength: 2 }),
    parts: fc.array(fc.tuple(pick(meetings), pick(processes)), { maxLength: 3 }),
    produced: fc.array(fc.tuple(pick(processes), pick(documents)), { maxLength: 2 }),
    wrote: fc.array(fc.tuple(pick(people), pick(documents)), { maxLength: 1 }),
  })
  .map(({ days, posts, seats, convened, parts, produced, wrote }) => {
    const records: RelationshipRecord[] = [];
    const join = (type: RelationshipType, from: string, to: string, properties: Properties = {}): void => {
      const id = `r${String(records.length).padStart(3, '0')}`;
      records.push({ id, type, from, to, properties: { id, ...usual, ...properties } });
    };
    for (const [person, institution, from, length] of posts)
      join('AFFILIATED_WITH', person, institution, { ...dated('from', from), ...dated('to', from + length) });
    for (const [person, event] of seats) join('PARTICIPATED_IN', person, event);
    for (const [institution, meeting] of convened) join('CONVENED', institution, meeting, { role: 'convened' });
    for (const [meeting, process] of parts) join('PART_OF', meeting, process);
    for (const [process, document] of produced) join('PRODUCED', process, document);
    for (const [person, document] of wrote) join('AUTHORED', person, document);
    const dates = Object.fromEntries([...meetings, ...documents].map((id, place) => [id, days[place]!]));
    return { days: dates, records };
  });

const firstDay = -100;
const processSpan: readonly [number, number] = [0, 9];

const viewOf = ({ days, records }: World): NetworkView => {
  const entity = (id: string): EntityRecord => {
    const kind = kindOf[id[0]!]!;
    const dates: Readonly<Partial<Record<Kind, Properties>>> = {
      MEETING: dated('from', days[id] ?? 0),
      DOCUMENT: dated('date', days[id] ?? 0),
      PROCESS: { ...dated('from', processSpan[0]), ...dated('to', processSpan[1]) },
      INSTITUTION: { institutionKind: 'university' },
    };
    return { id, kind, properties: { id, name: id, ...usual, ...dates[kind] } };
  };
  const all = [...people, ...institutions, ...meetings, ...processes, ...documents].sort();
  return buildNetworkView(1, 'public', all.map(entity), records);
};

/** The days on which a record can be crossed, both included. */
const daysOf = ({ days }: World, { type, from, to, properties }: RelationshipRecord): readonly [number, number] => {
  if (type === 'AFFILIATED_WITH') return [Number(properties['from']), Number(properties['to'])];
  const bearer = type === 'PART_OF' ? from : to;
  return bearer.startsWith('s') ? processSpan : [days[bearer]!, days[bearer]!];
};

/** Whether a walk may come to a node by one record and leave it by another. */
const mayPass = (node: string, entered: RelationshipRecord, left: RelationshipRecord, employers: boolean): boolean => {
  const isPost = (record: RelationshipRecord): boolean => record.type === 'AFFILIATED_WITH';
  if (node.startsWith('i')) return employers || (!isPost(entered) && !isPost(left));
  if (node.startsWith('s')) return entered.type === 'PART_OF' && left.type === 'PRODUCED';
  return true;
};

interface Found {
  readonly end: string;
  readonly stops: string;
  readonly arrival: number;
}

/** Every path from a node by trying every record at every stop; at its stops it goes as early as it can. */
const allFrom = (world: World, origin: string, employers: boolean): Found[] => {
  const found: Found[] = [];
  const grow = (stops: readonly string[], entered: RelationshipRecord | null, arrived: number): void => {
    const node = stops.at(-1)!;
    for (const record of world.records) {
      const isAlong = record.from === node;
      const isDirected = record.type === 'PRODUCED' || record.type === 'AUTHORED';
      if (!isAlong && (record.to !== node || isDirected)) continue;
      const next = isAlong ? record.to : record.from;
      if (stops.includes(next) || (entered !== null && !mayPass(node, entered, record, employers))) continue;
      const [first, last] = daysOf(world, record);
      if (arrived > last) continue;
      const arrival = Math.max(arrived, first);
      found.push({ end: next, stops: [...stops, next].join(' '), arrival });
      grow([...stops, next], record, arrival);
    }
  };
  grow([origin], null, firstDay);
  return found;
};

const earliest = (found: readonly Found[]): Map<string, number> => {
  const days = new Map<string, number>();
  for (const { end, arrival } of found) days.set(end, Math.min(arrival, days.get(end) ?? Infinity));
  return days;
};

const always = { from: null, to: null };
const pathsBetween = (view: NetworkView, from: string, to: string, passage: Passage) =>
  findPaths(searchingHere, view, {
    from: [from],
    to: [to],
    via: [],
    avoid: [],
    criterion: 'EARLIEST_ARRIVAL',
    window: always,
    passage,
    certainty: 'POSSIBLE',
    maxHops: 30,
    first: 100,
  });

const ends = [...people, ...institutions, ...meetings, ...processes, ...documents];
const question = fc.record({ world: worlds, from: pick(ends), to: pick(ends), employers: fc.boolean() });

describe('what carries influence, against trying every record by the rules as written', () => {
  it('paths have the stops that the rules allow, each once, and all of them', async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ world, from, to, employers }) => {
        fc.pre(from !== to);
        const view = viewOf(world);
        const { paths } = await pathsBetween(view, from, to, { sharedEmployers: employers });
        const told = paths.map(({ nodes }) => nodes.map((node) => view.entities[node]!.id).join(' '));
        const expected = allFrom(world, from, employers).filter(({ end }) => end === to);
        expect(told.toSorted()).toEqual([...new Set(expected.map(({ stops }) => stops))].toSorted());
        expect(paths[0]?.arrival).toBe(
          expected.length === 0 ? undefined : Math.min(...expected.map(({ arrival }) => arrival)),
        );
      }),
      { numRuns: 600 },
    );
  });

  it('cones forward have the first arrival of those paths, and backward hold exactly where they begin', async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ world, from, employers }) => {
        const view = viewOf(world);
        const asked = {
          window: always,
          passage: { sharedEmployers: employers },
          certainty: 'POSSIBLE',
          lens: 'FOUR_TRACKS',
        } as const;
        const ask = async (direction: 'FORWARD' | 'BACKWARD') =>
          (await findInfluence(searchingHere, view, { ...asked, origin: [from], direction })).arrivals.map(
            ({ node, day: reached }) => [view.entities[node]!.id, reached] as const,
          );
        expect(new Map(await ask('FORWARD'))).toEqual(earliest(allFrom(world, from, employers)));
        const begins = ends.filter((id) => id !== from && earliest(allFrom(world, id, employers)).has(from));
        expect((await ask('BACKWARD')).map(([id]) => id).toSorted()).toEqual(begins.toSorted());
      }),
      { numRuns: 600 },
    );
  });

  it('says that a shared employer is missing exactly where that alone lets there be a path', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(question, async ({ world, from, to }) => {
        fc.pre(from !== to);
        const isThere = (employers: boolean): boolean => allFrom(world, from, employers).some(({ end }) => end === to);
        const { nearestMiss } = await pathsBetween(viewOf(world), from, to, {});
        const isMissing = nearestMiss?.kind === 'SHARED_EMPLOYER';
        expect(isMissing).toBe(!isThere(false) && isThere(true));
        told += Number(isMissing);
      }),
      { numRuns: 600 },
    );
    expect(told).toBeGreaterThan(5);
  });
});
