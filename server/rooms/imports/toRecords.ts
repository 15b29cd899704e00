import type { EntityRecord, Records } from '../../domain/records.ts';
import { tracks } from '../../domain/tracks.ts';
import { evidenceOf, toProperties, type Given } from './properties.ts';
import type { Dataset } from './tables.ts';
import { toRelationships } from './toRelationships.ts';

const entity = (kind: EntityRecord['kind'], id: string, given: Readonly<Record<string, Given>>): EntityRecord => ({
  id,
  kind,
  properties: { id, ...toProperties(given) },
});

/** The tracks are the program's own vocabulary, so they come with it and not from a file. */
const trackEntities = (): EntityRecord[] =>
  tracks.map(({ id, name, aliases, lens, rank, code, definition }) =>
    entity('TRACK', id, {
      name,
      aliases,
      lens,
      rank,
      code,
      summary: definition,
      sources: [],
      confidence: 'documented',
      sensitivity: 'public',
    }),
  );

type Row<Table extends keyof Dataset> = Dataset[Table][number];

const sourceEntity = ({ id, citation, url, published, kind, accessed_ok }: Row<'sources'>): EntityRecord =>
  entity('SOURCE', id, {
    name: citation,
    url,
    published,
    sourceKind: kind,
    accessed: accessed_ok,
    sources: [],
    confidence: accessed_ok ? 'documented' : 'reported',
    sensitivity: 'public',
  });

const conflictEntity = (row: Row<'conflicts'>): EntityRecord =>
  entity('CONFLICT', row.id, {
    name: row.name,
    aliases: row.aliases,
    from: row.from,
    to: row.to,
    summary: row.summary,
    ...evidenceOf(row),
  });

const institutionEntity = (row: Row<'institutions'>): EntityRecord =>
  entity('INSTITUTION', row.id, {
    name: row.name,
    aliases: row.aliases,
    institutionKind: row.kind,
    country: row.country,
    languages: row.languages,
    founded: row.founded,
    dissolved: row.dissolved,
    summary: row.summary,
    ...evidenceOf(row),
  });

const personEntity = (row: Row<'people'>): EntityRecord =>
  entity('PERSON', row.id, {
    name: row.name,
    aliases: row.aliases,
    born: row.born,
    died: row.died,
    languages: row.languages,
    summary: row.summary,
    ...evidenceOf(row),
  });

const processEntity = (row: Row<'processes'>): EntityRecord =>
  entity('PROCESS', row.id, {
    name: row.name,
    aliases: row.aliases,
    from: row.from,
    to: row.to,
    summary: row.summary,
    ...evidenceOf(row),
  });

const meetingEntity = (row: Row<'meetings'>): EntityRecord =>
  entity('MEETING', row.id, {
    name: row.name,
    aliases: row.aliases,
    from: row.from,
    to: row.to,
    place: row.place,
    country: row.country,
    summary: row.summary,
    ...evidenceOf(row),
  });

const ideaEntity = (row: Row<'ideas'>): EntityRecord =>
  entity('IDEA', row.id, {
    name: row.label,
    aliases: row.aliases,
    originDate: row.origin_date,
    summary: row.summary,
    ...evidenceOf(row),
  });

const documentEntity = (row: Row<'documents'>): EntityRecord =>
  entity('DOCUMENT', row.id, {
    name: row.title,
    aliases: row.aliases,
    documentKind: row.kind,
    date: row.date,
    url: row.url,
    ...evidenceOf(row),
  });

/** The entities of a dataset, and the tracks. */
export const toEntities = (dataset: Dataset): EntityRecord[] => [
  ...trackEntities(),
  ...dataset.sources.map(sourceEntity),
  ...dataset.conflicts.map(conflictEntity),
  ...dataset.institutions.map(institutionEntity),
  ...dataset.people.map(personEntity),
  ...dataset.processes.map(processEntity),
  ...dataset.meetings.map(meetingEntity),
  ...dataset.ideas.map(ideaEntity),
  ...dataset.documents.map(documentEntity),
];

/** A dataset as records for the store. */
export const toRecords = (dataset: Dataset): Records => ({
  entities: toEntities(dataset),
  relationships: toRelationships(dataset).map(({ record }) => record),
});
