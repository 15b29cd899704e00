import type { Kind, RelationshipType } from './kinds.ts';

/** A property as both engines can keep it. A property that is not known is absent, never null. */
export type Property = string | number | boolean | readonly string[];

/** The properties of a record. A date `x` stands beside `xEarliest` and `xLatest`, the days it may stand for. */
export type Properties = Readonly<Record<string, Property>>;

/** An entity as the store keeps it. `properties` holds its `id` too. */
export interface EntityRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly properties: Properties;
}

/** A relationship as the store keeps it. `properties` holds its `id` too. */
export interface RelationshipRecord {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Records that are written together or not at all. */
export interface Records {
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

/** The text of a property; "" where it is absent. */
export const textOf = (properties: Properties, name: string): string => {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
};

/** The number of a property; null where it is absent. */
export const numberOf = (properties: Properties, name: string): number | null => {
  const value = properties[name];
  return typeof value === 'number' ? value : null;
};

/** The list of a property; empty where it is absent. */
export const listOf = (properties: Properties, name: string): readonly string[] => {
  const value = properties[name];
  return typeof value === 'object' ? value : [];
};
