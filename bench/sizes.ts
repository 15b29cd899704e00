import type { Records } from '../server/domain/records.ts';
import { curatedDataset } from '../server/process/config.ts';
import { readDataset } from '../server/rooms/imports/readDataset.ts';
import { toRecords } from '../server/rooms/imports/toRecords.ts';
import { generateColumns, generateRecords, toNetworkColumns, type NetworkColumns } from './generate.ts';

const seed = 1964;

/** How large each size is, in nodes and edges; the curated data are as large as they are. */
const orders = {
  curated: null,
  '1k/5k': { nodes: 1000, edges: 5000, seed },
  '10k/50k': { nodes: 10_000, edges: 50_000, seed },
  '100k/1M': { nodes: 100_000, edges: 1_000_000, seed },
} as const;

/** A size of data: what is measured at it can be compared. */
export type SizeName = keyof typeof orders;

/** Every size, the smallest first but for the curated data. */
export const sizeNames = Object.keys(orders) as SizeName[];

const readCurated = async (): Promise<Records> => {
  const reading = await readDataset(curatedDataset);
  if ('faults' in reading) throw new Error(`The curated dataset in ${curatedDataset} has faults.`);
  return toRecords(reading.dataset);
};

/**
 * The records of a size: the curated data themselves, or generated ones. Not kept: what lay on the heap from one bench
 * would be the collector's work, and so a cost, in the next.
 */
export const recordsOf = (size: SizeName): Promise<Records> | Records => {
  const order = orders[size];
  return order === null ? readCurated() : generateRecords(order);
};

const makeColumns = async (size: SizeName): Promise<NetworkColumns> => {
  const order = orders[size];
  if (order !== null) return generateColumns(order);
  const { entities, relationships } = await recordsOf(size);
  return toNetworkColumns(entities, relationships, relationships.length);
};

const kept = new Map<SizeName, NetworkColumns>();

/** The columns of a size. Made once and kept, as they lie outside the heap; the largest never exist as records. */
export const columnsOf = async (size: SizeName): Promise<NetworkColumns> => {
  const columns = kept.get(size) ?? (await makeColumns(size));
  kept.set(size, columns);
  return columns;
};
