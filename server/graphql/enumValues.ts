/** A word of the data as a GraphQL enum value: `armed-group` is `ARMED_GROUP`. The schema says which words there are. */
export const toEnumValue = <Value extends string>(word: string): Value =>
  word.toUpperCase().replaceAll('-', '_') as Value;

/** A GraphQL enum value as a word of the data: `ARMED_GROUP` is `armed-group`. */
export const fromEnumValue = (value: string): string => value.toLowerCase().replaceAll('_', '-');
