import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { curatedDataset } from '../../../server/process/config.ts';
import { toSentence } from '../../../server/rooms/imports/faults.ts';
import { readDataset } from '../../../server/rooms/imports/readDataset.ts';
import type { Dataset } from '../../../server/rooms/imports/tables.ts';
import { toRelationships } from '../../../server/rooms/imports/toRelationships.ts';
import { temporaryDirectory } from '../../support/temporaryDirectory.ts';

const directory = temporaryDirectory();
const read = async (): Promise<Dataset> => {
  const reading = await readDataset(directory);
  if ('faults' in reading) throw new Error(reading.faults.map(toSentence).join('\n'));
  return reading.dataset;
};
const idsOfPosts = async (): Promise<string[]> =>
  toRelationships(await read()).flatMap(({ record }) =>
    record.type === 'AFFILIATED_WITH' && record.from === 'zhou-peiyuan' && record.to === 'pugwash' ? [record.id] : [],
  );

beforeEach(() => cpSync(curatedDataset, directory, { recursive: true }));

describe('the ids of relationships', () => {
  it('tell apart posts whose titles are in another script', async () => {
    const before = await idsOfPosts();
    const rows = ['عضو مؤسس', 'رئيس اللجنة', 'член', 'Member', 'member'].map(
      (title, place) => `zhou-peiyuan,pugwash,${title},false,${place < 4 ? 1957 : 1958},,qurie-2006,reported`,
    );
    appendFileSync(join(directory, 'affiliations.csv'), `${rows.join('\n')}\n`);
    const added = (await idsOfPosts()).filter((id) => !before.includes(id));
    expect(new Set(added).size).toBe(5);
    expect(added.slice(3)).toEqual([
      'zhou-peiyuan.affiliated-with.pugwash.member.1957',
      'zhou-peiyuan.affiliated-with.pugwash.member.1958',
    ]);
  });

  it('are those of the letters a to z and the digits, where a title has no others: as all of the curated dataset', async () => {
    const ofLettersAlone = (title: string): string =>
      title
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    const { affiliations, ...others } = await read();
    const expected = affiliations.map(({ person, institution, title, from }) =>
      [person, 'affiliated-with', institution, ofLettersAlone(title), ofLettersAlone(from?.text ?? '')]
        .filter((part) => part !== '')
        .join('.'),
    );
    const records = toRelationships({ affiliations, ...others }).map(({ record }) => record);
    expect(records.filter(({ type }) => type === 'AFFILIATED_WITH').map(({ id }) => id)).toEqual(expected);
    for (const { id } of records) expect(id).not.toMatch(/-[0-9a-f]{10}(\.|$)/);
  });
});
