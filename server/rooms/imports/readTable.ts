import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { problemOfAnyCell } from './anyCell.ts';
import { mostFaults, type Fault } from './faults.ts';
import { otherSeparator, problemsOfHeader } from './header.ts';
import { readText } from './readText.ts';
import { tables, type TableName } from './tables.ts';

type Cells = Readonly<Record<string, string>>;

/** A table as read. */
export interface TableReading {
  readonly rows: readonly { readonly line: number }[];
  readonly faults: readonly Fault[];
  /** What separates its columns in place of commas; nothing is read then. */
  readonly separator: string | null;
}

const faultsOfRow = (file: string, line: number, cells: Cells, issues: readonly z.core.$ZodIssue[]): Fault[] => {
  const at = (column: string | null, value: string | null, problem: string): Fault => ({
    file,
    line,
    column,
    value,
    problem,
  });
  const columns = Object.entries(cells);
  if (columns.every(([, value]) => value === '')) return [at(null, null, 'is an empty row; expected a record')];
  const ofAnyCell = new Map(
    columns.flatMap(([column, value]) => {
      const problem = problemOfAnyCell(value);
      return problem === null ? [] : [[column, at(column, value, problem)] as const];
    }),
  );
  const ofColumns = issues.flatMap(({ path: [name, part], message }) => {
    const column = String(name);
    if (ofAnyCell.has(column)) return [];
    const cell = cells[column] ?? '';
    return [at(column, typeof part === 'number' ? (cell.split('|')[part]?.trim() ?? cell) : cell, message)];
  });
  return [...ofAnyCell.values(), ...ofColumns];
};

/** Of a row with too few or many cells, or a cell without an end, the row is what is named: `line`. */
const faultOfCsv = (file: string, line: number, cause: CsvError): Fault => {
  const isOfRow = cause.code === 'CSV_RECORD_INCONSISTENT_COLUMNS' || cause.code === 'CSV_QUOTE_NOT_CLOSED';
  const last = 'lines' in cause && typeof cause.lines === 'number' ? cause.lines : null;
  return { file, line: isOfRow ? line : last, column: null, value: null, problem: problemOfCsv(cause) };
};

const problemOfCsv = (cause: CsvError): string => {
  const { columns, record } = cause as CsvError & { readonly columns?: unknown; readonly record?: unknown };
  switch (cause.code) {
    case 'CSV_RECORD_INCONSISTENT_COLUMNS': {
      if (Array.isArray(record) && record.join('') === '' && record.length === 1) return 'is blank; expected a record';
      const [expected, got] = [columns, record].map((cells) => (Array.isArray(cells) ? cells.length : 0));
      return `has ${got === 1 ? '1 cell' : `${got} cells`}; expected ${expected}, one for each column of the header`;
    }
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'ends within a cell whose quotation mark is never closed; expected each " to have its second';
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'has a quotation mark amid a cell; expected the cell within quotation marks, and each " in it doubled';
    default:
      return `is not CSV as RFC 4180 says: ${cause.message}`;
  }
};

/** Ends the reading of a file. */
const enough = new Error('Enough faults were found.');

/** Reads the rows one by one, so that a file of nothing but faults takes no more room than another. */
const readRows = (file: string, content: string, schema: z.ZodObject): Omit<TableReading, 'separator'> => {
  const rows: { line: number }[] = [];
  const faults: Fault[] = [];
  // A quoted cell may span lines: a row begins on the line after the one on which the row before it ended.
  let line = 2;
  const readRow = (cells: Cells, { lines }: { readonly lines: number }): null => {
    if (faults.length >= mostFaults) throw enough;
    const result = schema.safeParse(cells);
    const found = faultsOfRow(file, line, cells, result.error?.issues ?? []);
    if (result.success && found.length === 0) rows.push({ ...result.data, line });
    faults.push(...found);
    line = lines + 1;
    return null;
  };
  try {
    parse(content, { columns: true, bom: true, on_record: readRow });
  } catch (cause) {
    if (cause === enough) return { rows, faults };
    if (!(cause instanceof CsvError)) throw cause;
    faults.push(faultOfCsv(file, line, cause));
  }
  return { rows, faults };
};

const faultsOfHeader = (file: string, content: string, expected: readonly string[]): Fault[] => {
  try {
    return problemsOfHeader(content, expected).map(({ column, problem }) => ({
      file,
      line: column === null ? null : 1,
      column,
      value: null,
      problem,
    }));
  } catch (cause) {
    if (cause instanceof CsvError) return [faultOfCsv(file, 1, cause)];
    throw cause;
  }
};

/** Reads a table of a dataset: its rows, and everything that is wrong with each of them. */
export const readTable = async (directory: string, name: TableName): Promise<TableReading> => {
  const file = `${name}.csv`;
  const content = await readText(directory, file);
  if (typeof content !== 'string') return { rows: [], faults: [content], separator: null };
  const schema: z.ZodObject = tables[name];
  const expected = Object.keys(schema.shape);
  const separator = otherSeparator(content, expected);
  if (separator !== null) return { rows: [], faults: [], separator };
  const faults = faultsOfHeader(file, content, expected);
  return faults.length > 0 ? { rows: [], faults, separator } : { ...readRows(file, content, schema), separator };
};
