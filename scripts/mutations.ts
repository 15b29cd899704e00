import { Buffer } from 'node:buffer';
import type { Random } from '../bench/synthetic/random.ts';

/** What a file becomes; null: it is taken away. */
export type Mutated = Buffer | string | null;

/** A way in which a file goes wrong, or is written otherwise. */
export interface Mutation {
  readonly kind: string;
  /** `same`: it still says the same. `refused`: it cannot be taken. `either`: that depends on where it strikes. */
  readonly expected: 'same' | 'refused' | 'either';
  mutate(bytes: Buffer, random: Random): Mutated;
}

const ofText =
  (alter: (text: string, random: Random) => string) =>
  (bytes: Buffer, random: Random): string =>
    alter(bytes.toString('utf8'), random);

const insert = (text: string, place: number, what: string): string => text.slice(0, place) + what + text.slice(place);

/** The files of the curated dataset have no line breaks within cells. */
const linesOf = (text: string): string[] => text.trimEnd().split('\n');

const cellsOf = (line: string): string[] => line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? [];

const ofLines = (alter: (lines: string[], random: Random) => readonly string[]) =>
  ofText((text, random) => `${alter(linesOf(text), random).join('\n')}\n`);

const ofRows = (alter: (cells: string[], place: number) => readonly string[]) =>
  ofLines((lines) => lines.map((line, place) => alter(cellsOf(line), place).join(',')));

const oddCharacters = [
  '\u202E',
  '\u200B',
  '\u0000',
  '\u001B[2J',
  '\u0301',
  '😀',
  '\uFFFD',
  '\u00A0',
  '\u2028',
  '\uFEFF',
];
const oddCells = [
  '#REF!',
  '#NAME?',
  'TRUE',
  'UK',
  'ZZ',
  'english',
  'en_GB',
  '1993-02-29',
  '/',
  '9999',
  '-0044-21',
  'NaN',
];

const putCell = (lines: string[], random: Random, what: string): string[] => {
  const row = 1 + random.below(lines.length - 1);
  const cells = cellsOf(lines[row] ?? '');
  cells[random.below(cells.length)] = what;
  return lines.map((line, place) => (place === row ? cells.join(',') : line));
};

const swapBytes = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

/** The ways that are tried. */
export const mutations: readonly Mutation[] = [
  { kind: 'cut off', expected: 'either', mutate: (bytes, random) => bytes.subarray(0, random.below(bytes.length)) },
  {
    kind: 'bits flipped',
    expected: 'either',
    mutate: (bytes, random) => {
      const flipped = Buffer.from(bytes);
      for (let count = 1 + random.below(3); count > 0; count -= 1) {
        flipped[random.below(flipped.length)]! ^= 1 << random.below(8);
      }
      return flipped;
    },
  },
  { kind: 'in Latin-1', expected: 'either', mutate: (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1') },
  { kind: 'encoded twice', expected: 'either', mutate: (bytes) => bytes.toString('latin1') },
  { kind: 'in UTF-16', expected: 'refused', mutate: ofBytes('utf16le') },
  { kind: 'in UTF-16, big-endian', expected: 'refused', mutate: (bytes) => swapBytes(ofBytes('utf16le')(bytes)) },
  { kind: 'in UTF-16 without a mark', expected: 'refused', mutate: (bytes) => ofBytes('utf16le')(bytes).subarray(2) },
  { kind: 'with CRLF', expected: 'same', mutate: ofText((text) => text.replaceAll('\n', '\r\n')) },
  { kind: 'with CR', expected: 'same', mutate: ofText((text) => text.replaceAll('\n', '\r')) },
  { kind: 'with a byte order mark', expected: 'same', mutate: ofText((text) => `\uFEFF${text}`) },
  { kind: 'every cell quoted', expected: 'same', mutate: ofRows((cells) => cells.map(quoted)) },
  {
    kind: 'columns shuffled',
    expected: 'same',
    mutate: (bytes, random) => {
      const width = cellsOf(linesOf(bytes.toString('utf8'))[0] ?? '').length;
      const order = random.shuffle(Array.from({ length: width }, (_, place) => place));
      return ofRows((cells) => order.map((place) => cells[place] ?? ''))(bytes, random);
    },
  },
  {
    kind: 'rows shuffled',
    expected: 'same',
    mutate: ofLines(([header = '', ...rows], random) => [header, ...random.shuffle(rows)]),
  },
  { kind: 'a column doubled', expected: 'refused', mutate: ofRows((cells) => [...cells, cells[0] ?? '']) },
  { kind: 'a column dropped', expected: 'refused', mutate: ofRows((cells) => cells.slice(0, -1)) },
  {
    kind: 'a column more',
    expected: 'refused',
    mutate: ofRows((cells, place) => [...cells, place === 0 ? 'note' : '']),
  },
  { kind: 'a column without a name', expected: 'refused', mutate: ofRows((cells) => [...cells, '']) },
  {
    kind: 'header in capitals',
    expected: 'refused',
    mutate: ofRows((cells, place) => (place === 0 ? cells.map(upper) : cells)),
  },
  { kind: 'no header', expected: 'refused', mutate: ofLines(([, ...rows]) => rows) },
  { kind: 'semicolons', expected: 'refused', mutate: ofRows((cells) => [cells.join(';')]) },
  { kind: 'tabs', expected: 'refused', mutate: ofRows((cells) => [cells.join('\t')]) },
  {
    kind: 'a blank line',
    expected: 'refused',
    mutate: ofLines((lines, random) => lines.toSpliced(1 + random.below(lines.length), 0, '')),
  },
  {
    kind: 'a row of empty cells',
    expected: 'refused',
    mutate: ofLines((lines) => [...lines, ','.repeat(cellsOf(lines[0] ?? '').length - 1)]),
  },
  {
    kind: 'a row twice',
    expected: 'refused',
    mutate: ofLines((lines, random) => [...lines, lines[1 + random.below(lines.length - 1)] ?? '']),
  },
  {
    kind: 'a row taken away',
    expected: 'either',
    mutate: ofLines((lines, random) => lines.toSpliced(1 + random.below(lines.length - 1), 1)),
  },
  {
    kind: 'a quotation mark more',
    expected: 'either',
    mutate: ofText((text, random) => insert(text, random.below(text.length), '"')),
  },
  {
    kind: 'a comma more',
    expected: 'either',
    mutate: ofText((text, random) => insert(text, random.below(text.length), ',')),
  },
  {
    kind: 'an odd character',
    expected: 'either',
    mutate: ofText((text, random) => insert(text, random.below(text.length), random.pick(oddCharacters))),
  },
  {
    kind: 'an odd cell',
    expected: 'either',
    mutate: ofLines((lines, random) => putCell(lines, random, random.pick(oddCells))),
  },
  {
    kind: 'a cell of blanks',
    expected: 'either',
    mutate: ofLines((lines, random) => putCell(lines, random, ' \u00A0\u200B')),
  },
  {
    kind: 'an endless cell',
    expected: 'refused',
    mutate: ofLines((lines, random) => putCell(lines, random, 'x'.repeat(100_000))),
  },
  {
    kind: 'days written as in Europe',
    expected: 'either',
    mutate: ofText((text) => text.replace(/(?<=,)(\d{4})-(\d{2})-(\d{2})(?=,)/g, '$3/$2/$1')),
  },
  {
    kind: 'truth in capitals',
    expected: 'either',
    mutate: ofText((text) => text.replace(/,(true|false),/g, (word) => word.toUpperCase())),
  },
  { kind: 'empty', expected: 'refused', mutate: () => '' },
  { kind: 'header alone', expected: 'either', mutate: ofLines(([header = '']) => [header]) },
  { kind: 'taken away', expected: 'refused', mutate: () => null },
  {
    kind: 'a page of the web',
    expected: 'refused',
    mutate: () => '<!doctype html>\n<html><body>Not found</body></html>\n',
  },
];

function ofBytes(encoding: 'utf16le') {
  return (bytes: Buffer): Buffer => Buffer.from(`\uFEFF${bytes.toString('utf8')}`, encoding);
}

function quoted(cell: string): string {
  return cell.startsWith('"') ? cell : `"${cell}"`;
}

function upper(cell: string): string {
  return cell.toUpperCase();
}
