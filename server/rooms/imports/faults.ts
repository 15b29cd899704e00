import { printable } from '../../domain/printable.ts';

/** Something wrong in a dataset: what, where, and what was expected. */
export interface Fault {
  /** Name of the file. */
  readonly file: string;
  /** Line on which the row begins, the header being 1; null where the file as a whole is meant. */
  readonly line: number | null;
  /** Name of the column; null where the row or file as a whole is meant. */
  readonly column: string | null;
  /** The value as written; null where there is none. */
  readonly value: string | null;
  /** What is wrong and what was expected, to be read after the value. */
  readonly problem: string;
}

const mostLetters = 200;

const shorten = (value: string): string => (value.length > mostLetters ? `${value.slice(0, mostLetters)}…` : value);

/** A fault in one sentence, which a terminal can print: a long value is cut, and of what it would obey the number stands. */
export const toSentence = ({ file, line, column, value, problem }: Fault): string => {
  const shown = value === null ? null : shorten(value);
  const sentence = [
    line === null ? file : `${file}, line ${line}`,
    column === null ? '' : `, column "${shorten(column)}"`,
    ': ',
    shown === null || problem.startsWith('"') ? '' : `"${shown}" `,
    value === null || shown === null || shown === value ? problem : problem.replaceAll(value, shown),
    '.',
  ];
  return printable(sentence.join(''));
};

const shown = 20;

/** After so many faults of a file no more are looked for: the first tell what is wrong. */
export const mostFaults = 1000;

const othersThan = (count: number): string =>
  count < mostFaults ? `… and ${count - shown} more.` : `… and at least ${mostFaults - shown} more.`;

const firstOf = (faults: readonly Fault[]): string[] => [
  ...faults.slice(0, shown).map(toSentence),
  ...(faults.length > shown ? [othersThan(faults.length)] : []),
];

/** Faults as a text for people: the first twenty, one a line, and how many more there are. */
export const describeFaults = (faults: readonly Fault[]): string => firstOf(faults).join('\n');

/** Remarks as a text for people; empty where there are none. */
export const describeRemarks = (remarks: readonly Fault[]): string =>
  remarks.length === 0
    ? ''
    : [`Possible, but unlikely; look at ${remarks.length === 1 ? 'it' : 'these'} again:`, ...firstOf(remarks), ''].join(
        '\n',
      );
