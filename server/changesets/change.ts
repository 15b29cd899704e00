import { kinds, labelOfKind } from '../domain/kinds.ts';
import type { EntityRecord, Records, RelationshipRecord } from '../domain/records.ts';

/** Any record. */
export type AnyRecord = EntityRecord | RelationshipRecord;

/** What becomes of one record. */
export interface Change {
  /** `put`: the record is to be as it is here, whether it is there or not; `retire`: it is taken out of the present. */
  readonly action: 'put' | 'retire';
  readonly record: AnyRecord;
  /** The revision at which the record was read, 0 for one that was not there. Where it is another now, nothing is written. */
  readonly base?: number;
}

export type Sort = 'entity' | 'relationship';

/** Whether a record is an entity. */
export const isEntity = (record: AnyRecord): record is EntityRecord => 'kind' in record;

export const sortOf = (record: AnyRecord): Sort => (isEntity(record) ? 'entity' : 'relationship');

/** What a record is in the store: the label of an entity, the type of a relationship. It never changes. */
export const typeOf = (record: AnyRecord): string => (isEntity(record) ? labelOfKind[record.kind] : record.type);

/** The entity from which a record is found: itself, or that which a relationship leads away from. */
export const endOf = (record: AnyRecord): string => (isEntity(record) ? record.id : record.from);

const kindOfLabel = new Map(kinds.map((kind) => [labelOfKind[kind] as string, kind]));

/** The kind whose label is among these; undefined where none is. */
export const kindOfLabels = (labels: readonly string[]): EntityRecord['kind'] | undefined =>
  labels.map((label) => kindOfLabel.get(label)).find((kind) => kind !== undefined);

/** The changes that put all of these records: entities before what joins them. */
export function* putAll({ entities, relationships }: Records): Generator<Change> {
  for (const record of entities) yield { action: 'put', record };
  for (const record of relationships) yield { action: 'put', record };
}
