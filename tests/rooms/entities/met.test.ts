import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../server/process/packageRoot.ts';
import { curatedServer } from '../../support/curatedServer.ts';

const { ask } = curatedServer();

interface Met {
  readonly person: { readonly id: string };
  readonly times: number;
  readonly participations: readonly { readonly to: { readonly id: string }; readonly from: { readonly id: string } }[];
}

const metBy = async (id: string): Promise<{ readonly totalCount: number; readonly nodes: readonly Met[] }> =>
  (
    await ask(`{ person(id: "${id}") { met(first: 500) { totalCount nodes {
      person { id } times participations { from { id } to { id } } } } } }`)
  ).data.person.met;

const table = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(packageRoot, 'data', file), 'utf8'), { columns: true });

/** Who was at which meeting, as the files of the dataset say. */
const attendances = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const present = new Map(table('meetings.csv').map(({ id = '' }) => [id, new Set<string>()]));
  for (const { person = '', event = '' } of table('participations.csv')) present.get(event)?.add(person);
  return present;
};

describe('who was at the same meetings', () => {
  it.each(['uri-savir', 'harold-saunders', 'javad-zarif', 'ahmed-qurei'])(
    'as %s is who the participations put there, as often as they do',
    async (id) => {
      const people = new Map<string, Set<string>>();
      for (const [meeting, present] of attendances()) {
        if (!present.has(id)) continue;
        for (const other of present) {
          if (other !== id) people.set(other, (people.get(other) ?? new Set()).add(meeting));
        }
      }
      const { totalCount, nodes } = await metBy(id);
      expect(totalCount).toBe(people.size);
      expect(new Map(nodes.map(({ person, participations }) => [person.id, participations.length]))).toEqual(
        new Map([...people].map(([other, meetings]) => [other, meetings.size])),
      );
      for (const { person, times, participations } of nodes) {
        expect(participations.every(({ from }) => from.id === person.id)).toBe(true);
        expect(new Set(participations.map(({ to }) => to.id))).toEqual(people.get(person.id));
        expect(times).toBe(participations.length);
      }
      const counts = nodes.map(({ times }) => times);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    },
  );

  it('are the same the other way round', async () => {
    const { nodes } = await metBy('uri-savir');
    for (const { person, times } of nodes.slice(0, 5)) {
      const back = await metBy(person.id);
      expect(back.nodes.find((met) => met.person.id === 'uri-savir')?.times).toBe(times);
    }
  });
});
