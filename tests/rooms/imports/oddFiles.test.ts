import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { curatedDataset } from '../../../server/process/config.ts';
import { describeFaults, toSentence } from '../../../server/rooms/imports/faults.ts';
import { readDataset } from '../../../server/rooms/imports/readDataset.ts';
import { tableNames, tables } from '../../../server/rooms/imports/tables.ts';
import { temporaryDirectory } from '../../support/temporaryDirectory.ts';

const directory = temporaryDirectory();
const pathOf = (file: string): string => join(directory, file);
const change = (file: string, alter: (text: string) => string): void =>
  writeFileSync(pathOf(file), alter(readFileSync(pathOf(file), 'utf8')));
const addRow = (file: string, row: string): number => {
  change(file, (text) => `${text}${row}\n`);
  return readFileSync(pathOf(file), 'utf8').split('\n').length - 1;
};
const faultsOf = async (folder = directory) => {
  const reading = await readDataset(folder);
  return 'faults' in reading ? reading.faults : [];
};
const sentences = async (folder = directory): Promise<string[]> => (await faultsOf(folder)).map(toSentence);
const files = tableNames.map((name) => `${name}.csv`);
const headerOf = (name: (typeof tableNames)[number]): string => Object.keys(tables[name].shape).join(',');

beforeEach(() => {
  rmSync(directory, { recursive: true, force: true });
  cpSync(curatedDataset, directory, { recursive: true });
});

describe('a header', () => {
  it('that names a column twice is refused, for the last of the two would win', async () => {
    change('participations.csv', (text) =>
      text
        .split('\n')
        .map((row, place) => (row === '' ? row : `${row},${place === 0 ? 'confidence' : 'documented'}`))
        .join('\n'),
    );
    expect(await sentences()).toEqual([
      'participations.csv, line 1, column "confidence": stands in the header more than once; expected each column once.',
    ]);
  });

  it.each([
    [(text: string) => text.replace('id,name', 'id,name,'), 'people.csv: has a column without a name; expected none.'],
    [
      (text: string) => text.replace(/^[^\n]*\n/, ''),
      `people.csv: does not begin with its header; expected ${headerOf('people')}.`,
    ],
    [() => '', `people.csv: is empty; expected the header ${headerOf('people')}.`],
    [() => '\uFEFF\n', `people.csv: is empty; expected the header ${headerOf('people')}.`],
  ])('that is not just the columns is told in one sentence', async (alter, sentence) => {
    change('people.csv', alter);
    expect(await sentences()).toEqual([sentence]);
  });

  it('with a quotation mark too many is told as that', async () => {
    change('people.csv', (text) => text.replace('id,name', 'id,na"me'));
    expect(await sentences()).toEqual([
      'people.csv, line 1: has a quotation mark amid a cell; expected the cell within quotation marks, and each " in it doubled.',
    ]);
  });

  it('may have its columns in any order, and a byte order mark before them', async () => {
    change('conflicts.csv', () => '\uFEFFconfidence,sources,summary,to,from,aliases,name,id\r\n');
    expect(await sentences()).toEqual([
      'conflicts.csv: no records are here, though other files name some; expected these at least.',
    ]);
  });
});

describe('another separator than commas', () => {
  it('is told in one sentence for all files that have it', async () => {
    for (const file of files) change(file, (text) => text.replaceAll(',', ';'));
    expect(await sentences()).toEqual([
      `${files.join(', ')}: semicolons stand between the columns; expected commas, as in CSV by RFC 4180.`,
    ]);
  });

  it('is told of one file by its name, be the columns quoted or not', async () => {
    change('ideas.csv', (text) => text.replaceAll(',', '\t').replace(/^id\t/, '"id"\t'));
    expect(await sentences()).toEqual([
      'ideas.csv: tabs stand between the columns; expected commas, as in CSV by RFC 4180.',
    ]);
  });
});

describe('what no cell may hold', () => {
  it.each([
    ['#NAME?', '"#NAME?" is an error of a spreadsheet; expected what belongs there'],
    ['#REF!', '"#REF!" is an error of a spreadsheet; expected what belongs there'],
    ['#ИМЯ?', '"#ИМЯ?" is an error of a spreadsheet; expected what belongs there'],
    ['Err:508', '"Err:508" is an error of a spreadsheet; expected what belongs there'],
    ['a\u001B[2Jb', '"a\\u001B[2Jb" holds the control character U+001B; expected text without any'],
    ['a\u0000', '"a\\u0000" holds the control character U+0000; expected text without any'],
    ['R\uFFFDd', '"R\uFFFDd" holds a sign for letters that were lost (U+FFFD); expected the letters'],
    ['\u200B', '"\u200B" holds nothing that can be seen; expected a text'],
    ['x'.repeat(20_001), `"${'x'.repeat(200)}…" is of 20,001 characters; expected at most 20,000`],
  ])('a name cannot be %j', async (name, problem) => {
    const line = addRow('people.csv', `synthetic,${name},,,,,,qurie-2006,reported`);
    expect(await sentences()).toEqual([`people.csv, line ${line}, column "name": ${problem}.`]);
  });

  it('nor can one of several names', async () => {
    const line = addRow('people.csv', 'synthetic,Synthetic,One|#N/A,,,,,qurie-2006,reported');
    expect(await sentences()).toEqual([
      `people.csv, line ${line}, column "aliases": "One|#N/A" holds "#N/A", an error of a spreadsheet; expected what belongs there.`,
    ]);
  });

  it('a sign such as # or ! is none of it, nor are line breaks', async () => {
    addRow('people.csv', 'synthetic,"#1 of\nthe list!",,,,,What?,qurie-2006,reported');
    expect(await sentences()).toEqual([]);
  });

  it('a row without any value is told in one sentence', async () => {
    const line = addRow('people.csv', ',,,,,,,,');
    expect(await sentences()).toEqual([`people.csv, line ${line}: is an empty row; expected a record.`]);
  });

  it('a row with another number of cells is named where it begins', async () => {
    const line = addRow('people.csv', 'synthetic,"Syn\nthetic"') - 1;
    expect(await sentences()).toEqual([
      `people.csv, line ${line}: has 2 cells; expected 9, one for each column of the header.`,
    ]);
  });

  it.each([
    ['synthetic,Syn"thetic,,,,,,qurie-2006,reported', 'has a quotation mark amid a cell'],
    ['synthetic,"Syn"thetic,,,,,,qurie-2006,reported', 'has a quotation mark amid a cell'],
  ])('a quotation mark in the wrong place is told as that: %s', async (row, problem) => {
    const line = addRow('people.csv', row);
    expect(await sentences()).toEqual([
      `people.csv, line ${line}: ${problem}; expected the cell within quotation marks, and each " in it doubled.`,
    ]);
  });

  it('a blank line is told as that', async () => {
    const line = addRow('people.csv', '');
    expect(await sentences()).toEqual([`people.csv, line ${line}: is blank; expected a record.`]);
  });

  it('a day that the calendar does not have is none, at either end and marked too', async () => {
    const line = addRow('people.csv', 'synthetic,Synthetic,,1937-02-29~,1990/1993-02-29,,,qurie-2006,reported');
    expect(await sentences()).toEqual([
      `people.csv, line ${line}, column "born": "1937-02-29~" names a day that the calendar does not have: February 1937 has 28 days.`,
      `people.csv, line ${line}, column "died": "1990/1993-02-29" names a day that the calendar does not have: February 1993 has 28 days.`,
    ]);
  });
});

describe('in the place of a file', () => {
  const replace = (put: (path: string) => void): void => {
    rmSync(pathOf('ideas.csv'));
    put(pathOf('ideas.csv'));
  };
  const isWindows = process.platform === 'win32';

  it.each([
    ['a folder', (path: string) => mkdirSync(path), 'is a folder; expected a file in UTF-8'],
    [
      'a loop of links',
      (path: string) => symlinkSync('ideas.csv', path),
      'is a link that leads round in a circle; expected a file in UTF-8',
    ],
    [
      'a link to nothing',
      (path: string) => symlinkSync('nowhere', path),
      'is a link to what is not there; expected a file in UTF-8',
    ],
    ['a device', (path: string) => symlinkSync('/dev/zero', path), 'is a pipe or a device; expected a file in UTF-8'],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path]), 'is a pipe or a device; expected a file in UTF-8'],
    [
      'UTF-16',
      (path: string) => writeFileSync(path, Buffer.from('\uFEFFid,label', 'utf16le')),
      'is in UTF-16; expected UTF-8',
    ],
    [
      'UTF-16 without a mark',
      (path: string) => writeFileSync(path, Buffer.from('id,label', 'utf16le')),
      'is in UTF-16; expected UTF-8',
    ],
    [
      'a workbook',
      (path: string) => writeFileSync(path, Buffer.from('PK\u0003\u0004')),
      'is a workbook or an archive; expected it saved as CSV in UTF-8',
    ],
  ])('%s is told as that', async (_what, put, problem) => {
    if (isWindows) return;
    replace(put);
    expect(await sentences()).toEqual([`ideas.csv: ${problem}.`]);
  });

  it('bytes that are not UTF-8 are named by their line', async () => {
    const lines = readFileSync(pathOf('ideas.csv')).toString('latin1').split('\n');
    lines[4] += '\u00E9';
    writeFileSync(pathOf('ideas.csv'), lines.join('\n'), 'latin1');
    expect(await sentences()).toEqual(['ideas.csv, line 5: is not in UTF-8; expected the file saved in UTF-8.']);
  });

  it('what may not be read is told as that', async () => {
    if (isWindows) return;
    chmodSync(pathOf('ideas.csv'), 0);
    chmodSync(directory, 0o755);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect(await sentences()).toEqual([
        'ideas.csv: may not be read by this user; expected a file in UTF-8, with the right to read it.',
      ]);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  it('files that are too large together are refused before they are read', async () => {
    truncateSync(pathOf('ideas.csv'), 300_000_000);
    expect(await sentences()).toEqual([
      expect.stringMatching(/: holds files of 301 MB; expected at most 32 MB together\.$/),
    ]);
  });
});

describe('many faults', () => {
  it('of one cause are one sentence: a table that others name has no records', async () => {
    change('sources.csv', (text) => text.slice(0, text.indexOf('\n') + 1));
    expect(await sentences()).toEqual([
      'sources.csv: no records are here, though other files name some; expected these at least.',
    ]);
  });

  it('are counted as far as they were looked for', async () => {
    change('ideas.csv', (text) => `${text}${',x,,,soon,,\n'.repeat(5000)}`);
    const faults = await faultsOf();
    expect(faults.length).toBeLessThan(1100);
    expect(describeFaults(faults).split('\n').at(-1)).toBe('… and at least 980 more.');
  });

  it('and a folder whose name would be obeyed by a terminal is printed without harm', async () => {
    const [sentence] = await sentences(join(directory, 'no\u001B[2Jwhere\nat all'));
    expect(sentence).toContain('no\\u001B[2Jwhere\\u000Aat all: is not there');
  });
});
