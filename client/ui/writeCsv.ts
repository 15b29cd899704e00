import { withDirectionsEnded } from '../api/isolate.ts';

/** A value of one cell. */
export type Cell = string | number | null;

/** Spreadsheets run what begins like a formula; a quote before it makes it text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const writeCell = (cell: Cell): string => {
  const text = typeof cell === 'string' ? harmless(withDirectionsEnded(cell)) : cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Writes rows as CSV by RFC 4180: fields quoted where needed, every line ended. */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
