import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cone } from '../../../server/analysis/paths/cone.ts';
import type { PathCriterion, PathOptions } from '../../../server/analysis/paths/pathOptions.ts';
import { searchPaths } from '../../../server/analysis/paths/searchPaths.ts';
import { openFuture } from '../../../server/analysis/temporalNetwork.ts';
import { packageRoot } from '../../../server/process/packageRoot.ts';
import { toNetwork } from '../../support/randomNetwork.ts';

type Row = Record<string, string>;

const read = (name: string): Row[] =>
  parse(readFileSync(join(packageRoot, 'tests', 'fixtures', 'davis', name)), { columns: true });

const dayOf = (text: string): number => Math.floor(Date.parse(`${text}T00:00:00Z`) / 86_400_000);

const attendances = read('attendance.csv').filter(({ date }) => date !== '');
const expected = read('paths.csv');

/** Women and events; nobody is joined to anybody but through an event. */
const names = [...new Set(attendances.flatMap(({ woman, event }) => [woman!, event!]))];
const node = (name: string | undefined): number => names.indexOf(name!);
const network = toNetwork(
  names.length,
  attendances.map(({ woman, event, date }) => {
    const day = dayOf(date!);
    const dates = { start: day, startLatest: day, endEarliest: day + 1, end: day + 1 };
    return { from: node(woman), to: node(event), type: 0, confidence: 0, ...dates };
  }),
);
const options = (strict: boolean): Omit<PathOptions, 'sources' | 'targets' | 'criterion'> => ({
  window: { from: dayOf('1930-01-01'), to: openFuture },
  traversal: Uint8Array.from([3]),
  allowed: null,
  passable: null,
  avoid: [],
  bearer: network.to,
  sameAs: null,
  bySharedEmployer: null,
  strict,
  certainty: 'POSSIBLE',
  via: [],
  maxHops: Infinity,
  first: 1,
  budget: Infinity,
  shouldStop: null,
});

describe('the women and events of Davis, Gardner & Gardner, against a time-expanded graph in igraph', () => {
  it.each(['nonstrict', 'strict'])('has the same paths for every pair of women, %s', (order) => {
    let compared = 0;
    for (const row of expected) {
      if (row[`${order}_earliest_arrival`] === '') continue;
      const ends = { sources: [node(row['source'])], targets: [node(row['target'])] };
      const best = (criterion: PathCriterion) =>
        searchPaths(network, { ...options(order === 'strict'), ...ends, criterion }).paths[0]!;
      expect({
        arrival: best('EARLIEST_ARRIVAL').arrival,
        contacts: best('SHORTEST').edges.length / 2,
        duration: best('FASTEST').duration,
        departure: best('LATEST_DEPARTURE').latestDeparture,
      }).toEqual({
        arrival: dayOf(row[`${order}_earliest_arrival`]!),
        contacts: Number(row[`${order}_fewest_contacts`]),
        duration: Number(row[`${order}_fastest_duration_days`]),
        departure: dayOf(row[`${order}_latest_departure`]!),
      });
      compared += 1;
    }
    expect(compared).toBe(expected.filter((row) => row[`${order}_earliest_arrival`] !== '').length);
    expect(compared).toBeGreaterThan(200);
  });

  it.each(['nonstrict', 'strict'])('reaches nobody more, %s', (order) => {
    const isWoman = names.map((name) => attendances.some(({ woman }) => woman === name));
    for (const [source, name] of names.entries()) {
      if (!isWoman[source]) continue;
      const { days } = cone(network, [source], 'FORWARD', options(order === 'strict'));
      const reached = names.filter((_, other) => other !== source && isWoman[other] && days[other] !== openFuture);
      const rows = expected.filter((row) => row['source'] === name && row[`${order}_earliest_arrival`] !== '');
      expect(new Set(reached)).toEqual(new Set(rows.map((row) => row['target'])));
    }
  });
});
