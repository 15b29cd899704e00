import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { findContradictions } from './contradictions.ts';
import type { Fault } from './faults.ts';
import { findDanglingReferences, findDuplicates, findRepeatedRelationships } from './references.ts';
import { findInfluencesOnThemselves, findReversedDates, findStrayTracks } from './rowRules.ts';
import { tableNames, tables, type Dataset, type TableName } from './tables.ts';

interface ParsedRecord {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/** What is wrong with the folder as a whole, in one sentence rather than in one for each file; null where nothing is. */
const findFolderFault = async (directory: string): Promise<Fault | null> => {
  const fault = (problem: string): Fault => ({ file: directory, line: null, column: null, value: null, problem });
  const files = tableNames.map((name) => `${name}.csv`);
  try {
    const found = await readdir(directory);
    if (files.some((file) => found.includes(file))) return null;
    return fault(`holds no file of a dataset; expected ${files.join(', ')}`);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const problem = code === 'ENOENT' ? 'is not there' : code === 'ENOTDIR' ? 'is not a folder' : 'cannot be read';
    return fault(`${problem}; expected a folder with the files of a dataset`);
  }
};

const readText = async (directory: string, file: string): Promise<string | Fault> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(directory, file)));
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const problem = missing ? `is missing from ${directory}` : 'cannot be read; expected a file in UTF-8';
    return { file, line: null, column: null, value: null, problem };
  }
};

const parseCsv = (file: string, content: string): ParsedRecord[] | Fault => {
  try {
    return parse(content, { columns: true, bom: true, info: true }) as unknown as ParsedRecord[];
  } catch (cause) {
    const line = cause instanceof Error && 'lines' in cause && typeof cause.lines === 'number' ? cause.lines : null;
    const problem = `is not CSV as RFC 4180 says: ${cause instanceof Error ? cause.message : String(cause)}`;
    return { file, line, column: null, value: null, problem };
  }
};

const checkHeader = (file: string, content: string, expected: readonly string[]): Fault[] => {
  const [header = []] = parse(content, { bom: true, to_line: 1 });
  const fault = (column: string, problem: string): Fault => ({ file, line: 1, column, value: null, problem });
  return [
    ...expected
      .filter((column) => !header.includes(column))
      .map((column) => fault(column, 'is missing from the header')),
    ...header
      .filter((column) => !expected.includes(column))
      .map((column) => fault(column, `is not a column of this file; expected ${expected.join(', ')}`)),
  ];
};

/** A quoted cell may span lines: a row begins on the line after the one on which the row before it ended. */
const firstLines = (records: readonly ParsedRecord[], content: string): number[] => {
  const lines = content.split('\n');
  let previousEnd = 1;
  return records.map(({ info }) => {
    let first = previousEnd + 1;
    while (first < info.lines && lines[first - 1]?.trim() === '') first += 1;
    previousEnd = info.lines;
    return first;
  });
};

const readTable = async (
  directory: string,
  name: TableName,
): Promise<{ rows: { line: number }[]; faults: Fault[] }> => {
  const file = `${name}.csv`;
  const content = await readText(directory, file);
  if (typeof content !== 'string') return { rows: [], faults: [content] };
  const schema: z.ZodObject = tables[name];
  const records = parseCsv(file, content);
  if (!Array.isArray(records)) return { rows: [], faults: [records] };
  const headerFaults = checkHeader(file, content, Object.keys(schema.shape));
  if (headerFaults.length > 0) return { rows: [], faults: headerFaults };

  const rows: { line: number }[] = [];
  const faults: Fault[] = [];
  const lines = firstLines(records, content);
  for (const [index, { record }] of records.entries()) {
    const line = lines[index] ?? index + 2;
    const result = schema.safeParse(record);
    if (result.success) rows.push({ ...result.data, line });
    for (const issue of result.error?.issues ?? []) {
      const [column, part] = issue.path;
      const cell = record[String(column)] ?? '';
      const value = typeof part === 'number' ? (cell.split('|')[part]?.trim() ?? cell) : cell;
      faults.push({ file, line, column: String(column), value, problem: issue.message });
    }
  }
  return { rows, faults };
};

/** A dataset that can be loaded, or everything that is wrong with it. */
export type DatasetReading = { readonly dataset: Dataset } | { readonly faults: readonly Fault[] };

/**
 * Reads the CSV files of `directory` and checks every row: each cell, that no two records would have one id, that every
 * id referred to exists and is of a fitting kind, and what must hold within a row. Nothing is repaired or skipped: one
 * fault and there is no dataset.
 */
export const readDataset = async (directory: string): Promise<DatasetReading> => {
  const folderFault = await findFolderFault(directory);
  if (folderFault !== null) return { faults: [folderFault] };
  const readings = await Promise.all(tableNames.map((name) => readTable(directory, name)));
  const faults = readings.flatMap((reading) => reading.faults);
  if (faults.length > 0) return { faults };
  const dataset = Object.fromEntries(
    tableNames.map((name, index) => [name, readings[index]?.rows ?? []]),
  ) as unknown as Dataset;
  const found = [
    findDuplicates,
    findRepeatedRelationships,
    findDanglingReferences,
    findReversedDates,
    findStrayTracks,
    findInfluencesOnThemselves,
  ].flatMap((find) => find(dataset));
  if (found.length > 0) return { faults: found };
  const contradictions = findContradictions(dataset);
  return contradictions.length > 0 ? { faults: contradictions } : { dataset };
};
