import type { EdtfDate } from '../../domain/edtf.ts';
import type { RelationshipType } from '../../domain/kinds.ts';
import type { EntityRecord, Properties, Property, Records, RelationshipRecord } from '../../domain/records.ts';
import { toSlug } from '../../domain/slugs.ts';
import { tracks } from '../../domain/tracks.ts';
import type { Dataset } from './tables.ts';

type Given = Property | EdtfDate | null;

const isDate = (value: Exclude<Given, null>): value is EdtfDate => typeof value === 'object' && 'earliest' in value;

/** Properties without those that are not known; a date becomes its text and the days it may stand for. */
const toProperties = (given: Readonly<Record<string, Given>>): Properties => {
  const properties: Record<string, Property> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === null) continue;
    if (!isDate(value)) properties[name] = value;
    else {
      properties[name] = value.text;
      if (value.earliest !== null) properties[`${name}Earliest`] = value.earliest;
      if (value.latest !== null) properties[`${name}Latest`] = value.latest;
    }
  }
  return properties;
};

interface Evidence {
  readonly sources: readonly string[];
  readonly confidence: string;
}

const evidenceOf = ({ sources, confidence }: Evidence) => ({ sources, confidence, sensitivity: 'public' });

const entity = (kind: EntityRecord['kind'], id: string, given: Readonly<Record<string, Given>>): EntityRecord => ({
  id,
  kind,
  properties: { id, ...toProperties(given) },
});

/** The id says what the relationship joins; `distinction` tells apart those of one type between the same two. */
const relationship = (
  type: RelationshipType,
  from: string,
  to: string,
  given: Readonly<Record<string, Given>>,
  distinction: readonly (string | null | undefined)[] = [],
): RelationshipRecord => {
  const extra = distinction.map((part) => toSlug(part ?? '')).filter((part) => part !== '');
  const id = [from, toSlug(type), to, ...extra].join('.');
  return { id, type, from, to, properties: { id, ...toProperties(given) } };
};

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

const trackIdOf = (code: string): string => {
  const track = tracks.find((candidate) => candidate.lens === 'FOUR_TRACKS' && candidate.code === code);
  if (track === undefined) throw new Error(`There is no track "${code}".`);
  return track.id;
};

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

const toRelationships = (dataset: Dataset): RelationshipRecord[] => [
  ...dataset.processes.flatMap((row) => [
    ...row.conflicts.map((conflict) => relationship('ADDRESSES', row.id, conflict, evidenceOf(row))),
    ...row.tracks.map((code) =>
      relationship('ON_TRACK', row.id, trackIdOf(code), { basis: row.track_basis, ...evidenceOf(row) }),
    ),
  ]),
  ...dataset.meetings.flatMap((row) => [
    relationship('PART_OF', row.id, row.process, evidenceOf(row)),
    relationship('ON_TRACK', row.id, trackIdOf(row.track), { basis: row.track_basis, ...evidenceOf(row) }),
  ]),
  ...dataset.documents.flatMap((row) =>
    row.process === null ? [] : [relationship('PRODUCED', row.process, row.id, evidenceOf(row))],
  ),
  ...dataset.affiliations.map((row) =>
    relationship(
      'AFFILIATED_WITH',
      row.person,
      row.institution,
      { title: row.title, official: row.official, from: row.from, to: row.to, ...evidenceOf(row) },
      [row.title, row.from?.text],
    ),
  ),
  ...dataset.participations.map((row) =>
    relationship('PARTICIPATED_IN', row.person, row.event, {
      capacity: row.capacity,
      side: row.side,
      mediatorType: row.mediator_type,
      ...evidenceOf(row),
    }),
  ),
  ...dataset.convenings.map((row) =>
    relationship('CONVENED', row.institution, row.event, { role: row.role, ...evidenceOf(row) }, [row.role]),
  ),
  ...dataset['idea-appearances'].map((row) =>
    relationship(
      'APPEARED_IN',
      row.idea,
      row.event_or_document,
      { mode: row.mode, person: row.person, date: row.date, ...evidenceOf(row) },
      [row.mode, row.person, row.date?.text],
    ),
  ),
  ...dataset.influences.map((row) =>
    relationship(
      'INFLUENCED',
      row.from_id,
      row.to_id,
      { influenceKind: row.kind, claim: row.claim, date: row.date, ...evidenceOf(row) },
      [row.kind],
    ),
  ),
  ...dataset.parties.map((row) =>
    relationship('PARTY_TO', row.institution, row.conflict, { role: row.role, ...evidenceOf(row) }, [row.role]),
  ),
];

/** A dataset as records for the store. Throws where two rows would make one relationship: a fault of the dataset. */
export const toRecords = (dataset: Dataset): Records => ({
  entities: toEntities(dataset),
  relationships: toRelationships(dataset),
});
