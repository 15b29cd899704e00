import { describe, expect, it } from 'vitest';
import { curatedDataset } from '../../../server/process/config.ts';
import { parseEdtf } from '../../../server/domain/edtf.ts';
import { describeRemarks, toSentence } from '../../../server/rooms/imports/faults.ts';
import { readDataset } from '../../../server/rooms/imports/readDataset.ts';
import { findRemarks } from '../../../server/rooms/imports/remarks.ts';
import type { Dataset, TableName } from '../../../server/rooms/imports/tables.ts';

const reading = await readDataset(curatedDataset);
if ('faults' in reading) throw new Error('The curated dataset cannot be read.');
const { dataset } = reading;
const today = 20_000;
const usual = new Set(findRemarks(dataset, today).map(toSentence));

/** The remarks that one changed row brings. */
const brought = (table: TableName, id: string, change: object): string[] => {
  const rows = dataset[table] as unknown as Record<string, unknown>[];
  expect(rows.filter((row) => row['id'] === id)).toHaveLength(1);
  const altered = { ...dataset, [table]: rows.map((row) => (row['id'] === id ? { ...row, ...change } : row)) };
  return findRemarks(altered as unknown as Dataset, today)
    .map(toSentence)
    .filter((sentence) => !usual.has(sentence));
};

describe('findRemarks()', () => {
  it('remarks on a year that stands for no end', () => {
    expect(brought('processes', 'oslo-channel', { to: parseEdtf('9999') })).toContainEqual(
      expect.stringMatching(
        /^processes\.csv, line \d+: the year 9999 stands for no event; leave the end empty where none is known\.$/,
      ),
    );
  });

  it('remarks on who took part as a child, or at more than a hundred', () => {
    const asChild = brought('people', 'yossi-beilin', { born: parseEdtf('1980') });
    expect(asChild).toContainEqual(expect.stringContaining('"yossi-beilin" (1980) was not yet 16 at "'));
    const old = brought('people', 'yossi-beilin', { born: parseEdtf('1880') });
    expect(old).toContainEqual(expect.stringContaining('"yossi-beilin" (1880) was more than 100 at "'));
    expect(brought('people', 'yossi-beilin', { born: parseEdtf('1970') })).toEqual([]);
  });

  it('finds in the curated dataset the documents that are older than their process, and nothing else', () => {
    expect([...usual].filter((sentence) => !sentence.includes('which is said to have produced it'))).toEqual([]);
    expect(usual.size).toBeLessThan(10);
  });

  it('is told in a few lines, and not at all where there is none', () => {
    expect(describeRemarks([])).toBe('');
    const remark = { file: 'people.csv', line: 2, column: null, value: null, problem: 'somebody was old' };
    expect(describeRemarks([remark])).toBe(
      'Possible, but unlikely; look at it again:\npeople.csv, line 2: somebody was old.\n',
    );
  });
});
