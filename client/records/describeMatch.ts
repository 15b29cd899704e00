import type { SearchField } from '../api/types.generated.ts';

/** Why something was found. */
export interface Match {
  readonly field: SearchField;
  readonly matched: string;
  readonly fuzzy: boolean;
}

const longest = 90;

const whereFound: Readonly<Record<Exclude<SearchField, 'NAME'>, string>> = {
  ALIAS: 'also known as',
  ID: 'id:',
  INITIALS: 'initials:',
  SUMMARY: 'mentioned:',
};

/** Says why something was found where its name does not show it: another name, id, initials, summary, a near spelling. */
export const describeMatch = (name: string, { field, matched, fuzzy }: Match): string | null => {
  const near = fuzzy ? 'similar spelling' : null;
  if (field === 'NAME' || matched === name) return near;
  const text = matched.length > longest ? `${matched.slice(0, longest)}…` : matched;
  const where = `${whereFound[field]} ${text}`;
  return near === null ? where : `${where} (${near})`;
};
