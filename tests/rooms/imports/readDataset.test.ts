import { cpSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { curatedDataset } from '../../../server/process/config.ts';
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
const lineOf = (file: string, start: string): number =>
  readFileSync(join(directory, file), 'utf8')
    .split('\n')
    .findIndex((row) => row.startsWith(start)) + 1;
const sentences = async (folder = directory): Promise<string[]> => {
  const reading = await readDataset(folder);
  return 'faults' in reading ? reading.faults.map(toSentence) : [];
};

const readme = readFileSync(join(curatedDataset, 'README.md'), 'utf8');

beforeEach(() => cpSync(curatedDataset, directory, { recursive: true }));

describe('readDataset()', () => {
  it('reads the curated dataset whole, as its README counts it', async () => {
    const reading = await readDataset(curatedDataset);
    if ('faults' in reading) throw new Error(reading.faults.map(toSentence).join('\n'));
    const { dataset } = reading;
    const told = (word: string): number => {
      const [, count = ''] = new RegExp(`([\\d,]+) ${word}\\b`).exec(readme) ?? [];
      return Number(count.replace(',', ''));
    };
    for (const table of [
      'conflicts',
      'processes',
      'meetings',
      'people',
      'institutions',
      'ideas',
      'documents',
      'sources',
    ] as const) {
      expect([table, dataset[table].length]).toEqual([table, told(table)]);
    }
    const relationships = ['affiliations', 'participations', 'convenings', 'idea-appearances', 'influences', 'parties'];
    const sum = relationships.reduce((total, table) => total + dataset[table as 'parties'].length, 0);
    expect(sum).toBe(told('relationships'));
    const claimed = (table: 'processes' | 'meetings'): number =>
      dataset[table].filter(({ track_basis: basis }) => basis === 'claimed').length;
    expect(readme).toContain(`${claimed('processes')} processes, ${claimed('meetings')} meetings). Show them as coded`);
    const undated = dataset.affiliations.filter(({ from, to }) => from === null && to === null).length;
    expect(readme).toContain(`${undated} of ${dataset.affiliations.length} affiliations have neither date`);
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
    change('ideas.csv', (text) => `${text}oslo-channel,Label,,Summary,1993,qurie-2006,reported\n`);
    const [sentence] = await sentences();
    expect(sentence).toMatch(
      /^ideas\.csv, line 99, column "id": "oslo-channel" is already the id of processes\.csv, line \d+/,
    );
  });

  it('names an id that is that of a track, which no file holds', async () => {
    change('institutions.csv', (text) => `${text}track-ii,Synthetic,,ngo,,,,,,qurie-2006,reported\n`);
    expect(await sentences()).toEqual([
      'institutions.csv, line 322, column "id": "track-ii" is already the id of a track, which comes with Crosstrack; ' +
        'expected an id of its own.',
    ]);
  });

  it.each([
    [
      'participations.csv',
      'zhou-peiyuan,pugwash-1957,official,,,qurie-2006,reported',
      '"pugwash-1957" is already joined to "zhou-peiyuan" by participations.csv, line 982; ' +
        'expected rows that differ in person or event.',
    ],
    [
      'convenings.csv',
      'pugwash,pugwash-1957,convened,qurie-2006,reported',
      '"pugwash-1957" is already joined to "pugwash" by convenings.csv, line 150; ' +
        'expected rows that differ in institution, event or role.',
    ],
    [
      'parties.csv',
      'iran,iran-nuclear,primary,,,,,,qurie-2006,reported',
      '"iran-nuclear" is already joined to "iran" by parties.csv, line 61; ' +
        'expected rows that differ in institution, conflict or role.',
    ],
  ])('names what a row of %s says a second time, and where it stands first', async (file, row, problem) => {
    change(file, (text) => `${text}${row}\n`);
    const line = readFileSync(join(directory, file), 'utf8').split('\n').length - 1;
    const column = file === 'parties.csv' ? 'conflict' : 'event';
    expect(await sentences()).toEqual([`${file}, line ${line}, column "${column}": ${problem}`]);
  });

  it('tells apart affiliations by title and beginning, as their ids do', async () => {
    const row = (title: string, from: string): string =>
      `zhou-peiyuan,pugwash,${title},false,${from},,qurie-2006,reported`;
    const last = readFileSync(join(directory, 'affiliations.csv'), 'utf8').split('\n').length - 1;
    const rows = [row('Synthetic member', '1957'), row('Synthetic member', '1958'), row('synthetic-member', '1957')];
    change('affiliations.csv', (text) => `${text}${rows.join('\n')}\n`);
    expect(await sentences()).toEqual([
      `affiliations.csv, line ${last + 3}, column "institution": "pugwash" is already joined to "zhou-peiyuan" by ` +
        `affiliations.csv, line ${last + 1}; expected rows that differ in person, institution, title or from.`,
    ]);
  });

  it('names what a list holds twice, and what of it is not an id', async () => {
    replaceCell(
      'processes.csv',
      lineOf('processes.csv', 'oslo-channel,'),
      ',israeli-palestinian,',
      ',israeli-palestinian|israeli-palestinian,',
    );
    replaceCell(
      'processes.csv',
      lineOf('processes.csv', 'duisburg-talks,'),
      ',northern-ireland,',
      ',northern-ireland|Northern Ireland,',
    );
    expect(await sentences()).toEqual([
      expect.stringMatching(
        /column "conflicts": "Northern Ireland" is not an id; expected lower-case letters and digits in groups joined by hyphens\.$/,
      ),
      expect.stringMatching(
        /column "conflicts": "israeli-palestinian\|israeli-palestinian" holds "israeli-palestinian" twice; expected each value once\.$/,
      ),
    ]);
  });

  it.each([
    ['conflicts.csv', 'synthetic,Synthetic,,1993-02,1993-01,,qurie-2006,reported', 'to', '1993-01', 'from', '1993-02'],
    [
      'institutions.csv',
      'synthetic,Synthetic,,ngo,,,1990~,1989,,qurie-2006,reported',
      'dissolved',
      '1989',
      'founded',
      '1990~',
    ],
    ['people.csv', 'synthetic,Synthetic,,1937,1936,,,qurie-2006,reported', 'died', '1936', 'born', '1937'],
    [
      'processes.csv',
      'synthetic,Synthetic,,iran-nuclear,II,1993,1992,,qurie-2006,reported,coded',
      'to',
      '1992',
      'from',
      '1993',
    ],
    [
      'meetings.csv',
      'synthetic,Synthetic,,oslo-channel,1993-01-20,1990-01-22,,,II,,qurie-2006,reported,coded',
      'to',
      '1990-01-22',
      'from',
      '1993-01-20',
    ],
    [
      'affiliations.csv',
      'uri-savir,pugwash,Synthetic,false,1993,1992-12-31,qurie-2006,reported',
      'to',
      '1992-12-31',
      'from',
      '1993',
    ],
  ])('names an end that lies before its beginning: %s', async (file, row, end, ended, begin, begun) => {
    change(file, (text) => `${text}${row}\n`);
    const line = readFileSync(join(directory, file), 'utf8').split('\n').length - 1;
    expect(await sentences()).toEqual([
      `${file}, line ${line}, column "${end}": "${ended}" ends before "${begun}" in column "${begin}" begins; ` +
        'expected an end on or after its beginning.',
    ]);
  });

  it('accepts an end that may be on or after its beginning', async () => {
    const rows = [
      'a,Synthetic,,1993-08,1993,,qurie-2006,reported',
      'b,Synthetic,,1993-08-01,1993-08-01,,qurie-2006,reported',
    ];
    change('conflicts.csv', (text) => `${text}${rows.join('\n')}\n`);
    expect(await sentences()).toEqual([]);
  });

  it('names a track of a meeting that is not among those of its process', async () => {
    change(
      'meetings.csv',
      (text) => `${text}synthetic,Synthetic,,duisburg-talks,1988,,,,III,,qurie-2006,reported,coded\n`,
    );
    expect(await sentences()).toEqual([
      'meetings.csv, line 280, column "track": "III" is not a track of "duisburg-talks"; expected one of II, 1.5.',
    ]);
  });

  it('names an influence of something on itself', async () => {
    change('influences.csv', (text) => `${text}oslo-channel,oslo-channel,fed-into,,Synthetic,qurie-2006,reported\n`);
    expect(await sentences()).toEqual([
      expect.stringMatching(
        /^influences\.csv, line \d+, column "to_id": "oslo-channel" is what the influence comes from, too; expected something else\.$/,
      ),
    ]);
  });

  it('tells in one sentence of a folder that is not there, is none, or holds no dataset', async () => {
    const nowhere = join(directory, 'nowhere');
    expect(await sentences(nowhere)).toEqual([
      `${nowhere}: is not there; expected a folder with the files of a dataset.`,
    ]);
    const file = join(directory, 'ideas.csv');
    expect(await sentences(file)).toEqual([`${file}: is not a folder; expected a folder with the files of a dataset.`]);
    mkdirSync(nowhere);
    expect(await sentences(nowhere)).toEqual([
      `${nowhere}: holds no file of a dataset; expected sources.csv, conflicts.csv, institutions.csv, people.csv, ` +
        'processes.csv, meetings.csv, ideas.csv, documents.csv, affiliations.csv, participations.csv, convenings.csv, ' +
        'idea-appearances.csv, influences.csv, parties.csv.',
    ]);
    rmdirSync(nowhere);
  });

  it('names a source that is not there', async () => {
    replaceCell('conflicts.csv', 2, 'jakarta-post-2005-01-28', 'hearsay');
    expect((await sentences())[0]).toContain('column "sources": "hearsay" is not an id of this dataset');
  });

  it('refuses a row without a source', async () => {
    change('parties.csv', (text) => `${text}iran,iran-nuclear,primary,,,,,,,reported\n`);
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
    expect(found).toContainEqual(
      'parties.csv, line 172: ends within a cell whose quotation mark is never closed; expected each " to have its second.',
    );
    expect(found).toContainEqual('ideas.csv, line 1: is not in UTF-8; expected the file saved in UTF-8.');
  });
});
