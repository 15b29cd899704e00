import type { EdtfDate } from '../../domain/edtf.ts';
import type { Properties, Property } from '../../domain/records.ts';

/** What a property is made of; null: not known. */
export type Given = Property | EdtfDate | null;

const isDate = (value: Exclude<Given, null>): value is EdtfDate => typeof value === 'object' && 'earliest' in value;

/** Properties without those that are not known; a date becomes its text and the days it may stand for. */
export const toProperties = (given: Readonly<Record<string, Given>>): Properties => {
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

/** What every record of a dataset carries to show how it is known. */
export const evidenceOf = ({ sources, confidence }: Evidence) => ({ sources, confidence, sensitivity: 'public' });
