import { tracks } from '../../domain/tracks.ts';
import type { Fault } from './faults.ts';
import { tableNames, type Dataset, type TableName } from './tables.ts';
import { toRelationships, type StatedRelationship } from './toRelationships.ts';

const entityTables = [
  'sources',
  'conflicts',
  'institutions',
  'people',
  'processes',
  'meetings',
  'ideas',
  'documents',
] as const satisfies readonly TableName[];

const events = ['processes', 'meetings'] as const;
const influential = ['processes', 'meetings', 'ideas', 'documents'] as const;

/** Which column of which table refers to which tables. */
const references: Partial<Record<TableName, Readonly<Record<string, readonly (typeof entityTables)[number][]>>>> = {
  processes: { conflicts: ['conflicts'] },
  meetings: { process: ['processes'] },
  documents: { process: ['processes'] },
  affiliations: { person: ['people'], institution: ['institutions'] },
  participations: { person: ['people'], event: events, side: ['institutions'] },
  convenings: { institution: ['institutions'], event: events },
  'idea-appearances': { idea: ['ideas'], event_or_document: [...events, 'documents'], person: ['people'] },
  influences: { from_id: influential, to_id: influential },
  parties: { institution: ['institutions'], conflict: ['conflicts'] },
};

const asList = (value: unknown): string[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)];

/** Ids that two entities share, whatever their tables: an id means one thing. The tracks have theirs before any file. */
export const findDuplicates = (dataset: Dataset): Fault[] => {
  const first = new Map(tracks.map(({ id }) => [id, 'a track, which comes with Crosstrack']));
  const faults: Fault[] = [];
  for (const table of entityTables) {
    for (const { id, line } of dataset[table]) {
      const place = first.get(id);
      if (place === undefined) first.set(id, `${table}.csv, line ${line}`);
      else {
        const problem = `is already the id of ${place}; expected an id of its own`;
        faults.push({ file: `${table}.csv`, line, column: 'id', value: id, problem });
      }
    }
  }
  return faults;
};

const inWords = (columns: readonly string[]): string => `${columns.slice(0, -1).join(', ')} or ${columns.at(-1) ?? ''}`;

/** Rows that say a relationship that a row before them has said: it would have one id twice. */
export const findRepeatedRelationships = (dataset: Dataset): Fault[] => {
  const first = new Map<string, StatedRelationship>();
  const faults: Fault[] = [];
  for (const stated of toRelationships(dataset)) {
    const { record, table, line, columns } = stated;
    const before = first.get(record.id);
    if (before === undefined) {
      first.set(record.id, stated);
      continue;
    }
    const place = `${before.table}.csv, line ${before.line}`;
    const problem = `is already joined to "${record.from}" by ${place}; expected rows that differ in ${inWords(columns)}`;
    faults.push({ file: `${table}.csv`, line, column: columns[1] ?? null, value: record.to, problem });
  }
  return faults;
};

const withoutRecords = (file: string): Fault => {
  const problem = 'no records are here, though other files name some; expected these at least';
  return { file, line: null, column: null, value: null, problem };
};

/**
 * Ids that are referred to but do not exist, or that are of a kind that does not fit the column. Of a table without any
 * records that is told once.
 */
export const findDanglingReferences = (dataset: Dataset): Fault[] => {
  const missed = new Set<string>();
  const tableOf = new Map(entityTables.flatMap((table) => dataset[table].map(({ id }) => [id, table] as const)));
  const faults: Fault[] = [];
  for (const table of tableNames) {
    const columns = { ...references[table], ...(table === 'sources' ? {} : { sources: ['sources'] as const }) };
    for (const row of dataset[table]) {
      for (const [column, targets] of Object.entries(columns)) {
        for (const id of asList((row as Record<string, unknown>)[column])) {
          const found = tableOf.get(id);
          if (found !== undefined && (targets as readonly string[]).includes(found)) continue;
          if (targets.every((target) => dataset[target].length === 0)) {
            missed.add(targets.map((target) => `${target}.csv`).join(', '));
            continue;
          }
          const known = found === undefined ? 'is not an id of this dataset' : `is an id of ${found}.csv`;
          const problem = `${known}; expected one of ${targets.map((target) => `${target}.csv`).join(', ')}`;
          faults.push({ file: `${table}.csv`, line: row.line, column, value: id, problem });
        }
      }
    }
  }
  return [...[...missed].map(withoutRecords), ...faults];
};
