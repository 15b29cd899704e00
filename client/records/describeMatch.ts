import type { SearchField } from '../api/types.generated.ts';
import { cutAtWord } from './describeChoice.ts';

/** Why something was found. */
export interface Match {
  readonly field: SearchField;
  readonly matched: string;
  readonly fuzzy: boolean;
}

const longest = 90;

const sayWhere: Readonly<Record<Exclude<SearchField, 'NAME' | 'SUMMARY'>, (matched: string) => string>> = {
  ALIAS: (name) => `also known as ${name}`,
  ID: (name) => `listed under the short name “${name}”`,
  INITIALS: (letters) => `${letters} are the initials of its name`,
  LANGUAGE: (language) => `speaks ${language} (general knowledge, without a source)`,
};

/** Says why something was found where its name does not show it: another name, initials, a language, a near spelling. */
export const describeMatch = (name: string, { field, matched, fuzzy }: Match): string | null => {
  const near = fuzzy ? 'similar spelling' : null;
  if (field === 'NAME' || matched === name) return near;
  const where = field === 'SUMMARY' ? 'found in the description' : sayWhere[field](cutAtWord(matched, longest));
  return near === null ? where : `${where} (${near})`;
};
