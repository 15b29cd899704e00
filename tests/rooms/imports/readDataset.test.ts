import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { curatedDataset } from '../../../server/config.ts';
import { toSentence } from '../../../server/rooms/imports/faults.ts';
import { readDataset } from '../../../server/rooms/imports/readDataset.ts';
import { temporaryDirectory } from '../../support/temporaryDirectory.ts';

const directory = temporaryDirectory();
const change = (file: string, alter: (text: string) => string): void =>
  writeFileSync(join(directory, file), alter(readFileSync(join(directory, file), 'utf8')));
const replaceCell = (file: string, line: number, from: string, to: string): void =>
  change(file, (text) => {
    const lines = text.split('\n');
    lines[line - 1] = lines[line - 1]!.replace(from, to);
    return lines.join('\n');
  });
const sentences = async (): Promise<string[]> => {
  const reading = await readDataset(directory);
  return 'faults' in reading ? reading.faults.map(toSentence) : [];
};

beforeEach(() => cpSync(curatedDataset, directory, { recursive: true }));

describe('readDataset()', () => {
  it('reads the curated dataset whole, as its README counts it', async () => {
    const reading = await readDataset(curatedDataset);
    if ('faults' in reading) throw new Error(reading.faults.map(toSentence).join('\n'));
    const { dataset } = reading;
    expect(Object.fromEntries(Object.entries(dataset).map(([table, rows]) => [table, rows.length]))).toMatchObject({
      conflicts: 30,
      processes: 127,
      meetings: 247,
      people: 481,
      institutions: 307,
      ideas: 95,
      documents: 122,
      sources: 587,
    });
    const relationships = ['affiliations', 'participations', 'convenings', 'idea-appearances', 'influences', 'parties'];
    const sum = relationships.reduce((total, table) => total + dataset[table as 'parties'].length, 0);
    expect(sum).toBe(2463);
    expect(dataset.people.find(({ id }) => id === 'ahmed-qurei')?.aliases).toContain('Abu Ala');
  });

  it('names file, line, column, value and expectation of a date it would have to guess', async () => {
    replaceCell('meetings.csv', 2, '1972-05-26', '26/05/1972');
    expect(await sentences()).toEqual([
      'meetings.csv, line 2, column "from": "26/05/1972" is not a date that can be read without guessing; expected an ' +
        'EDTF date of level 0 or 1, such as 1993-09-13, 1993-09, 1993, 1992~, 1993? or 1993-08/1993-09.',
    ]);
  });

  it('names the word that is not among those for a column', async () => {
    replaceCell('participations.csv', 2, 'official', 'boss');
    const [sentence] = await sentences();
    expect(sentence).toMatch(
      /^participations\.csv, line 2, column "capacity": "boss" is not among .*expected one of official,/,
    );
  });

  it('names an id that is referred to but does not exist', async () => {
    replaceCell('participations.csv', 2, 'geneva-jpoa-2013', 'geneva-nowhere');
    expect(await sentences()).toEqual([
      'participations.csv, line 2, column "event": "geneva-nowhere" is not an id of this dataset; ' +
        'expected one of processes.csv, meetings.csv.',
    ]);
  });

  it('names an id of a kind that does not fit the column', async () => {
    replaceCell('participations.csv', 2, 'geneva-jpoa-2013', 'iran');
    const [sentence] = await sentences();
    expect(sentence).toContain('"iran" is an id of institutions.csv; expected one of processes.csv, meetings.csv.');
  });

  it('names an id that two entities share', async () => {
    change('ideas.csv', (text) => `${text}oslo-channel,Label,Summary,1993,qurie-2006,reported\n`);
    const [sentence] = await sentences();
    expect(sentence).toMatch(
      /^ideas\.csv, line 97, column "id": "oslo-channel" is already the id of processes\.csv, line \d+/,
    );
  });

  it('names a source that is not there', async () => {
    replaceCell('conflicts.csv', 2, 'jakarta-post-2005-01-28', 'hearsay');
    expect((await sentences())[0]).toContain('column "sources": "hearsay" is not an id of this dataset');
  });

  it('refuses a row without a source', async () => {
    change('parties.csv', (text) => `${text}iran,iran-nuclear,primary,,reported\n`);
    expect((await sentences())[0]).toContain('column "sources": "" is empty; expected at least one id');
  });

  it('finds the line of a row after a cell that spans lines', async () => {
    change('ideas.csv', (text) =>
      text
        .replace('Limits on missile defence,', '"Limits on\nmissile defence",')
        .replace('Practical fixes', 'Practical fixes')
        .replace('2012-01,scar-pov-2012', 'x,scar-pov-2012'),
    );
    const text = readFileSync(join(directory, 'ideas.csv'), 'utf8').split('\n');
    const line = text.findIndex((row) => row.includes(',x,scar-pov-2012')) + 1;
    expect((await sentences())[0]).toMatch(new RegExp(`^ideas\\.csv, line ${line}, column "origin_date": "x"`));
  });

  it('tells of a missing file, a missing column and a column that is not expected', async () => {
    rmSync(join(directory, 'ideas.csv'));
    change('parties.csv', (text) => text.replace('institution,conflict,role', 'institution,conflict,part'));
    const found = await sentences();
    expect(found[0]).toBe(`ideas.csv: is missing from ${directory}.`);
    expect(found[1]).toContain('parties.csv, line 1, column "role": is missing from the header.');
    expect(found[2]).toContain('parties.csv, line 1, column "part": is not a column of this file');
  });

  it('tells of broken quoting and of bytes that are not UTF-8', async () => {
    change('parties.csv', (text) => `${text}iran,"iran-nuclear,primary,x,reported\n`);
    writeFileSync(join(directory, 'ideas.csv'), Buffer.from([0x69, 0x64, 0xff, 0xfe]));
    const found = await sentences();
    expect(found).toContainEqual(expect.stringContaining('parties.csv, line 142: is not CSV as RFC 4180 says'));
    expect(found).toContainEqual('ideas.csv: cannot be read; expected a file in UTF-8.');
  });
});
