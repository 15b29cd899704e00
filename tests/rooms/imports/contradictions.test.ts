import { describe, expect, it } from 'vitest';
import { curatedDataset } from '../../../server/process/config.ts';
import { findContradictions } from '../../../server/rooms/imports/contradictions.ts';
import { toSentence } from '../../../server/rooms/imports/faults.ts';
import { readDataset } from '../../../server/rooms/imports/readDataset.ts';
import type { Dataset, TableName } from '../../../server/rooms/imports/tables.ts';
import { parseEdtf, type EdtfDate } from '../../../server/domain/edtf.ts';

const reading = await readDataset(curatedDataset);
if ('faults' in reading) throw new Error('The curated dataset cannot be read.');
const { dataset } = reading;

const date = (text: string): EdtfDate => {
  const read = parseEdtf(text);
  if ('error' in read) throw new Error(read.error);
  return read;
};

/** The sentences about the curated dataset with one row changed. */
const changed = (table: TableName, matches: (row: Record<string, unknown>) => boolean, change: object): string[] => {
  const rows = dataset[table] as unknown as Record<string, unknown>[];
  expect(rows.filter(matches)).not.toEqual([]);
  const altered = { ...dataset, [table]: rows.map((row) => (matches(row) ? { ...row, ...change } : row)) };
  return findContradictions(altered as unknown as Dataset).map(toSentence);
};
const isId = (id: string) => (row: Record<string, unknown>) => row['id'] === id;

describe('findContradictions()', () => {
  it('finds none in the curated dataset', () => {
    expect(findContradictions(dataset)).toEqual([]);
  });

  it('finds a seat after death and one before birth', () => {
    const dead = changed('people', isId('ron-pundak'), { died: date('1992') });
    expect(dead.join('\n')).toMatch(
      /^participations\.csv, line \d+: "ron-pundak" \(.*1992\) had died before "oslo-round-1" \(1993-01-20 to 1993-01-22\) began; expected dates/m,
    );
    const unborn = changed('people', isId('ron-pundak'), { born: date('1994') });
    expect(unborn.join('\n')).toContain('was born after "oslo-round-1" (1993-01-20 to 1993-01-22) ended');
  });

  it('finds a meeting outside its process', () => {
    const late = changed('meetings', isId('oslo-round-1'), { from: date('1999-01'), to: null });
    expect(late.join('\n')).toMatch(
      /^meetings\.csv, line \d+: "oslo-round-1" \(1999-01\) lies outside "oslo-channel"/m,
    );
  });

  it('finds an idea before its origin, and in a document at another date than the document has', () => {
    const early = changed('ideas', isId('gaza-jericho-first'), { origin_date: date('1995') });
    expect(early.join('\n')).toContain(
      '"gaza-jericho-first" (1995) is said to appear in "dop-1993" (1993-09-13) on 1993-09-13, before its origin',
    );
    const other = changed(
      'idea-appearances',
      (row) => row['idea'] === 'gaza-jericho-first' && row['event_or_document'] === 'dop-1993',
      { date: date('1994-01') },
    );
    expect(other.join('\n')).toContain(
      '"gaza-jericho-first" (1992~) is said to appear in "dop-1993" (1993-09-13) in 1994-01, which is not the document\'s date',
    );
  });

  it('finds influence that cannot have arrived', () => {
    const early = changed(
      'influences',
      (row) => row['from_id'] === 'oslo-channel' && row['to_id'] === 'dop-1993' && row['kind'] === 'fed-into',
      { date: date('1993-08-20') },
    );
    expect(early).toEqual([
      expect.stringMatching(
        /^influences\.csv, line \d+: influence between "oslo-channel" \(.*\) and "dop-1993" \(1993-09-13\) cannot have arrived on 1993-08-20; expected/,
      ),
    ]);
  });

  it('takes nothing for a contradiction that some reading of the dates allows', () => {
    expect(changed('meetings', isId('oslo-round-1'), { from: date('1993'), to: null })).toEqual([]);
  });
});
