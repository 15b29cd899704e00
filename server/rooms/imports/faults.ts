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

/** A fault in one sentence. */
export const toSentence = ({ file, line, column, value, problem }: Fault): string =>
  [
    line === null ? file : `${file}, line ${line}`,
    column === null ? '' : `, column "${column}"`,
    ': ',
    value === null || problem.startsWith('"') ? '' : `"${value}" `,
    problem,
    '.',
  ].join('');

const shown = 20;

const firstOf = (faults: readonly Fault[]): string[] => [
  ...faults.slice(0, shown).map(toSentence),
  ...(faults.length > shown ? [`… and ${faults.length - shown} more.`] : []),
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
