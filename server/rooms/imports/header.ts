import { parse } from 'csv-parse/sync';

/** What is wrong with a header: with one of its columns, or with all of it. */
export interface HeaderProblem {
  readonly column: string | null;
  readonly problem: string;
}

/** What stands between columns in place of commas, by the words for it. */
const separators: Readonly<Record<string, string>> = { ';': 'semicolons', '\t': 'tabs', '|': 'vertical lines' };

const firstLineOf = (content: string): string => /^\uFEFF?([^\r\n]*)/.exec(content)?.[1] ?? '';

/** What separates the columns in place of commas; null where commas do, or nothing that is known. */
export const otherSeparator = (content: string, expected: readonly string[]): string | null => {
  const line = firstLineOf(content);
  const found = Object.keys(separators).find((separator) => {
    const names = line.split(separator).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
    return names.filter((name) => expected.includes(name)).length > expected.length / 2;
  });
  return found === undefined ? null : (separators[found] ?? null);
};

const repeatedIn = (header: readonly string[]): string[] => [
  ...new Set(header.filter((column, place) => header.indexOf(column) < place)),
];

/** What keeps a header from being exactly the columns that are expected, each once, in any order. */
export const problemsOfHeader = (content: string, expected: readonly string[]): HeaderProblem[] => {
  if (content.trim() === '') return [{ column: null, problem: `is empty; expected the header ${expected.join(',')}` }];
  const [header = []] = parse(content, { bom: true, to: 1, relax_column_count: true });
  const missing = expected.filter((column) => !header.includes(column));
  if (missing.length > expected.length / 2) {
    return [{ column: null, problem: `does not begin with its header; expected ${expected.join(',')}` }];
  }
  const nameless = header.filter((column) => column === '').length;
  return [
    ...missing.map((column) => ({ column, problem: 'is missing from the header' })),
    ...repeatedIn(header.filter((column) => column !== '')).map((column) => ({
      column,
      problem: 'stands in the header more than once; expected each column once',
    })),
    ...(nameless === 0 ? [] : [{ column: null, problem: 'has a column without a name; expected none' }]),
    ...[...new Set(header)]
      .filter((column) => column !== '' && !expected.includes(column))
      .map((column) => ({ column, problem: `is not a column of this file; expected ${expected.join(', ')}` })),
  ];
};
