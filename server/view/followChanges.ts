import { isEntity, type AnyRecord } from '../changesets/change.ts';
import type { ChangesSince } from '../changesets/changesSince.ts';
import { textOf, type EntityRecord, type Records, type RelationshipRecord } from '../domain/records.ts';
import { visibleTo, type Clearance } from '../domain/sensitivity.ts';

/** A sorted list with some records taken out of it and others put into it; the rest are the same objects as before. */
const merge = <Kept extends AnyRecord>(
  before: readonly Kept[],
  touched: ReadonlySet<string>,
  put: readonly Kept[],
): Kept[] => {
  const coming = [...put].sort((a, b) => (a.id < b.id ? -1 : 1));
  const merged: Kept[] = [];
  let next = 0;
  for (const record of before) {
    for (; next < coming.length && coming[next]!.id < record.id; next += 1) merged.push(coming[next]!);
    if (!touched.has(record.id)) merged.push(record);
  }
  return [...merged, ...coming.slice(next)];
};

/**
 * The records that a viewer may see after these changes, out of those before them: what did not change is the same objects.
 * Null where that cannot be told from the changes: what joins an entity that was hidden so far was never read.
 */
export const followChanges = (
  { entities, relationships }: Records,
  { put, gone }: ChangesSince,
  clearance: Clearance,
): Records | null => {
  const visible = visibleTo(clearance) as readonly string[];
  const isVisible = ({ properties }: AnyRecord): boolean => visible.includes(textOf(properties, 'sensitivity'));
  const touched = new Set([...gone, ...put.map(({ id }) => id)]);
  const shown = put.filter(isVisible);
  const shownEntities: EntityRecord[] = shown.filter(isEntity);
  const shownRelationships = shown.filter((record): record is RelationshipRecord => !isEntity(record));
  const before = new Set(entities.map(({ id }) => id));
  if (clearance !== 'confidential' && shownEntities.some(({ id }) => !before.has(id))) return null;

  const nextEntities = merge(entities, touched, shownEntities);
  const known = new Set(nextEntities.map(({ id }) => id));
  const next = merge(relationships, touched, shownRelationships);
  const isSmaller = known.size < before.size || shownRelationships.length > 0;
  return {
    entities: nextEntities,
    relationships: isSmaller ? next.filter(({ from, to }) => known.has(from) && known.has(to)) : next,
  };
};
