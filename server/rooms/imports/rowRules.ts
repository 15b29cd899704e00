import type { EdtfDate } from '../../domain/edtf.ts';
import type { Fault } from './faults.ts';
import type { Dataset, TableName } from './tables.ts';

/** The columns of a beginning and of its end, in every table that has both. */
const beginnings: Partial<Record<TableName, readonly [string, string]>> = {
  conflicts: ['from', 'to'],
  institutions: ['founded', 'dissolved'],
  people: ['born', 'died'],
  processes: ['from', 'to'],
  meetings: ['from', 'to'],
  affiliations: ['from', 'to'],
  parties: ['from', 'to'],
};

/** Ends that lie before their beginning however imprecise dates are read. */
export const findReversedDates = (dataset: Dataset): Fault[] =>
  Object.entries(beginnings).flatMap(([table, [beginning, end]]) =>
    dataset[table as TableName].flatMap((row): Fault[] => {
      const dates = row as unknown as Record<string, EdtfDate | null>;
      const [begins, ends] = [dates[beginning], dates[end]];
      if (begins?.earliest == null || ends?.latest == null || ends.latest >= begins.earliest) return [];
      const problem = `ends before "${begins.text}" in column "${beginning}" begins; expected an end on or after its beginning`;
      return [{ file: `${table}.csv`, line: row.line, column: end, value: ends.text, problem }];
    }),
  );

/** Tracks of meetings that are not among those of their process. */
export const findStrayTracks = (dataset: Dataset): Fault[] => {
  const tracksOf = new Map(dataset.processes.map(({ id, tracks }) => [id, tracks]));
  return dataset.meetings.flatMap(({ line, process, track }): Fault[] => {
    const tracks = tracksOf.get(process);
    if (tracks === undefined || tracks.includes(track)) return [];
    const problem = `is not a track of "${process}"; expected one of ${tracks.join(', ')}`;
    return [{ file: 'meetings.csv', line, column: 'track', value: track, problem }];
  });
};

/** Influences of something on itself. */
export const findInfluencesOnThemselves = (dataset: Dataset): Fault[] =>
  dataset.influences
    .filter(({ from_id, to_id }) => from_id === to_id)
    .map(({ line, to_id }) => ({
      file: 'influences.csv',
      line,
      column: 'to_id',
      value: to_id,
      problem: 'is what the influence comes from, too; expected something else',
    }));
