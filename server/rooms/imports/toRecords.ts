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
  tracks.map(({ id, name, lens, rank, code, definition }) =>
    entity('TRACK', id, {
      name,
      lens,
      rank,
      code,
      summary: definition,
      sources: [],
      confidence: 'documented',
      sensitivity: 'public',
    }),
  );

const toEntities = (dataset: Dataset): EntityRecord[] => [
  ...trackEntities(),
  ...dataset.sources.map(({ id, citation, url, published, kind, accessed_ok }) =>
    entity('SOURCE', id, {
      name: citation,
      url,
      published,
      sourceKind: kind,
      accessed: accessed_ok,
      sources: [],
      confidence: accessed_ok ? 'documented' : 'reported',
      sensitivity: 'public',
    }),
  ),
  ...dataset.conflicts.map((row) =>
    entity('CONFLICT', row.id, {
      name: row.name,
      from: row.from,
      to: row.to,
      summary: row.summary,
      ...evidenceOf(row),
    }),
  ),
  ...dataset.institutions.map((row) =>
    entity('INSTITUTION', row.id, {
      name: row.name,
      aliases: [],
      institutionKind: row.kind,
      country: row.country,
      founded: row.founded,
      dissolved: row.dissolved,
      summary: row.summary,
      ...evidenceOf(row),
    }),
  ),
  ...dataset.people.map((row) =>
    entity('PERSON', row.id, {
      name: row.name,
      aliases: row.aliases,
      born: row.born,
      died: row.died,
      languages: row.languages,
      summary: row.summary,
      ...evidenceOf(row),
    }),
  ),
  ...dataset.processes.map((row) =>
    entity('PROCESS', row.id, {
      name: row.name,
      from: row.from,
      to: row.to,
      summary: row.summary,
      ...evidenceOf(row),
    }),
  ),
  ...dataset.meetings.map((row) =>
    entity('MEETING', row.id, {
      name: row.name,
      from: row.from,
      to: row.to,
      place: row.place,
      country: row.country,
      summary: row.summary,
      ...evidenceOf(row),
    }),
  ),
  ...dataset.ideas.map((row) =>
    entity('IDEA', row.id, {
      name: row.label,
      originDate: row.origin_date,
      summary: row.summary,
      ...evidenceOf(row),
    }),
  ),
  ...dataset.documents.map((row) =>
    entity('DOCUMENT', row.id, {
      name: row.title,
      documentKind: row.kind,
      date: row.date,
      url: row.url,
      ...evidenceOf(row),
    }),
  ),
];

/** A dataset as records for the store. */
export const toRecords = (dataset: Dataset): Records => ({
  entities: toEntities(dataset),
  relationships: toRelationships(dataset).map(({ record }) => record),
});
