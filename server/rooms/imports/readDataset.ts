import { readdir } from 'node:fs/promises';
import { findContradictions } from './contradictions.ts';
import { problemOfReading } from './fileFaults.ts';
import type { Fault } from './faults.ts';
import { readTable, type TableReading } from './readTable.ts';
import { sizeOfFile } from './readText.ts';
import { findDanglingReferences, findDuplicates, findRepeatedRelationships } from './references.ts';
import { findInfluencesOnThemselves, findReversedDates, findStrayTracks } from './rowRules.ts';
import { tableNames, type Dataset } from './tables.ts';

const files = tableNames.map((name) => `${name}.csv`);

const megabyte = 1_000_000;

/** Some thirty times the curated dataset: what is read is held as a whole, which takes up to thirty times its size. */
const mostMegabytes = 32;

/** What is wrong with the folder as a whole, in one sentence rather than in one for each file; null where nothing is. */
const findFolderFault = async (directory: string): Promise<Fault | null> => {
  const fault = (problem: string): Fault => ({ file: directory, line: null, column: null, value: null, problem });
  try {
    const found = await readdir(directory);
    if (!files.some((file) => found.includes(file)))
      return fault(`holds no file of a dataset; expected ${files.join(', ')}`);
  } catch (cause) {
    return fault(problemOfReading(cause, 'a folder with the files of a dataset'));
  }
  const sizes = await Promise.all(files.map((file) => sizeOfFile(directory, file)));
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / megabyte;
  if (megabytes <= mostMegabytes) return null;
  return fault(`holds files of ${Math.ceil(megabytes)} MB; expected at most ${mostMegabytes} MB together`);
};

/** Files with another separator than commas, in one sentence: a program that writes one so writes all so. */
const separatorFaults = (readings: readonly TableReading[]): Fault[] =>
  [...new Set(readings.flatMap(({ separator }) => separator ?? []))].map((separator) => ({
    file: files.filter((_, place) => readings[place]?.separator === separator).join(', '),
    line: null,
    column: null,
    value: null,
    problem: `${separator} stand between the columns; expected commas, as in CSV by RFC 4180`,
  }));

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
  const readings: TableReading[] = [];
  for (const name of tableNames) readings.push(await readTable(directory, name));
  const faults = [...separatorFaults(readings), ...readings.flatMap((reading) => reading.faults)];
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
