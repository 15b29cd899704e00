import type { RelationshipType } from '../../domain/kinds.ts';
import type { RelationshipRecord } from '../../domain/records.ts';
import { relationshipId } from '../../domain/relationshipId.ts';
import { tracks } from '../../domain/tracks.ts';
import { evidenceOf, toProperties, type Given } from './properties.ts';
import type { Dataset, TableName, TableRow } from './tables.ts';

const relationship = (
  type: RelationshipType,
  from: string,
  to: string,
  given: Readonly<Record<string, Given>>,
): RelationshipRecord => {
  const properties = toProperties(given);
  const id = relationshipId(type, from, to, properties);
  return { id, type, from, to, properties: { id, ...properties } };
};

const trackIdOf = (code: string): string => {
  const track = tracks.find((candidate) => candidate.lens === 'FOUR_TRACKS' && candidate.code === code);
  if (track === undefined) throw new Error(`There is no track "${code}".`);
  return track.id;
};

/** A relationship, and the row that says it. */
export interface StatedRelationship {
  readonly record: RelationshipRecord;
  readonly table: TableName;
  readonly line: number;
  /** The columns that make up its id: its two ends, then what tells apart those of one type between the same two. */
  readonly columns: readonly string[];
}

/** The relationships that the rows of a table say, all of one type. */
const stated = <Name extends TableName>(
  dataset: Dataset,
  table: Name,
  columns: readonly (string & keyof TableRow<Name>)[],
  toRecords: (row: TableRow<Name>) => readonly RelationshipRecord[],
): StatedRelationship[] =>
  (dataset[table] as readonly TableRow<Name>[]).flatMap((row) =>
    toRecords(row).map((record) => ({ record, table, line: row.line, columns })),
  );

const toParty = (row: TableRow<'parties'>): RelationshipRecord => {
  const { institution, conflict, role, from, to } = row;
  const camp = { camp: row.camp || null, campBasis: row.camp_basis || null, campNote: row.camp_note || null };
  return relationship('PARTY_TO', institution, conflict, { role, ...camp, from, to, ...evidenceOf(row) });
};

/** The relationships of a dataset, each with the row that says it. */
export const toRelationships = (dataset: Dataset): StatedRelationship[] => [
  ...stated(dataset, 'processes', ['id', 'conflicts'], (row) =>
    row.conflicts.map((conflict) => relationship('ADDRESSES', row.id, conflict, evidenceOf(row))),
  ),
  ...stated(dataset, 'processes', ['id', 'tracks'], (row) =>
    row.tracks.map((code) =>
      relationship('ON_TRACK', row.id, trackIdOf(code), { basis: row.track_basis, ...evidenceOf(row) }),
    ),
  ),
  ...stated(dataset, 'meetings', ['id', 'process'], (row) => [
    relationship('PART_OF', row.id, row.process, evidenceOf(row)),
  ]),
  ...stated(dataset, 'meetings', ['id', 'track'], (row) => [
    relationship('ON_TRACK', row.id, trackIdOf(row.track), { basis: row.track_basis, ...evidenceOf(row) }),
  ]),
  ...stated(dataset, 'documents', ['process', 'id'], (row) =>
    row.process === null ? [] : [relationship('PRODUCED', row.process, row.id, evidenceOf(row))],
  ),
  ...stated(dataset, 'affiliations', ['person', 'institution', 'title', 'from'], (row) => [
    relationship('AFFILIATED_WITH', row.person, row.institution, {
      title: row.title,
      official: row.official,
      from: row.from,
      to: row.to,
      ...evidenceOf(row),
    }),
  ]),
  ...stated(dataset, 'participations', ['person', 'event'], (row) => [
    relationship('PARTICIPATED_IN', row.person, row.event, {
      capacity: row.capacity,
      side: row.side,
      mediatorType: row.mediator_type,
      ...evidenceOf(row),
    }),
  ]),
  ...stated(dataset, 'convenings', ['institution', 'event', 'role'], (row) => [
    relationship('CONVENED', row.institution, row.event, { role: row.role, ...evidenceOf(row) }),
  ]),
  ...stated(dataset, 'idea-appearances', ['idea', 'event_or_document', 'mode', 'person', 'date'], (row) => [
    relationship('APPEARED_IN', row.idea, row.event_or_document, {
      mode: row.mode,
      person: row.person,
      date: row.date,
      ...evidenceOf(row),
    }),
  ]),
  ...stated(dataset, 'influences', ['from_id', 'to_id', 'kind'], (row) => [
    relationship('INFLUENCED', row.from_id, row.to_id, {
      influenceKind: row.kind,
      claim: row.claim,
      date: row.date,
      ...evidenceOf(row),
    }),
  ]),
  ...stated(dataset, 'parties', ['institution', 'conflict', 'role'], (row) => [toParty(row)]),
];
