import type { EntityRecord, Properties, Property, Records, RelationshipRecord } from '../domain/records.ts';
import { relationshipId } from '../domain/relationshipId.ts';

/** The properties in which a record names another beside those that it joins: by one id, or by a list of them. */
const naming = ['person', 'side', 'onBehalfOf', 'sources'] as const;

/** What is left of a value that names records; undefined for nothing. */
const visiblePart = (value: Property, visible: ReadonlySet<string>): Property | undefined => {
  if (typeof value === 'string') return visible.has(value) ? value : undefined;
  return typeof value === 'object' ? value.filter((id) => visible.has(id)) : value;
};

/** Properties without the ids that are not visible: the same object where there are none. */
const visibleProperties = (properties: Properties, visible: ReadonlySet<string>): Properties => {
  let left: Record<string, Property> | undefined;
  for (const name of naming) {
    const value = properties[name];
    if (value === undefined) continue;
    const part = visiblePart(value, visible);
    if (part === value || (typeof part === 'object' && part.length === (value as readonly string[]).length)) continue;
    left ??= { ...properties };
    if (part === undefined) delete left[name];
    else left[name] = part;
  }
  return left ?? properties;
};

/** All that a relationship shows but its id: what those that must be told apart are put in order by. */
const shownBy = ({ type, from, to, properties }: RelationshipRecord): string => {
  const shown = Object.entries(properties).filter(([name]) => name !== 'id');
  return JSON.stringify([type, from, to, shown.sort(([a], [b]) => (a < b ? -1 : 1))]);
};

/** Gives relationships the ids that what is visible of them makes, with a number where an id is taken already. */
const withOwnIds = (reduced: readonly RelationshipRecord[], taken: Set<string>): RelationshipRecord[] => {
  const inOrder = reduced.map((record) => ({ record, shown: shownBy(record) }));
  // Not by the ids that the store keeps: their order would tell of what they hold.
  inOrder.sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0));
  return inOrder.map(({ record: { type, from, to, properties } }) => {
    const made = relationshipId(type, from, to, properties);
    let id = made;
    for (let number = 2; taken.has(id); number += 1) id = `${made}.${number}`;
    taken.add(id);
    return { id, type, from, to, properties: { ...properties, id } };
  });
};

/**
 * Takes out of records what they name and these entities do not hold. A relationship that named such a record also gets
 * another id, made of what is left: the one that the store keeps may hold the id of what is hidden. All others stay as they
 * are.
 */
export const withoutHidden = (
  entities: readonly EntityRecord[],
  relationships: readonly RelationshipRecord[],
): Records => {
  const visible = new Set(entities.map(({ id }) => id));
  const whole: RelationshipRecord[] = [];
  const reduced: RelationshipRecord[] = [];
  for (const record of relationships) {
    const properties = visibleProperties(record.properties, visible);
    if (properties === record.properties) whole.push(record);
    else reduced.push({ ...record, properties });
  }
  const own = withOwnIds(reduced, new Set(whole.map(({ id }) => id)));
  return {
    entities: entities.map((record) => {
      const properties = visibleProperties(record.properties, visible);
      return properties === record.properties ? record : { ...record, properties };
    }),
    relationships: [...whole, ...own].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  };
};
