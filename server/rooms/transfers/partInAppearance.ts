import { textOf } from '../../domain/records.ts';
import { worded, type Wording } from '../../domain/wording.ts';
import { evidenceOf } from './evidence.ts';
import type { AppearanceOfLedger } from './ledger.ts';

/** What these records of an appearance say under a name, each once. */
const wordsOf = ({ source, appearance }: AppearanceOfLedger, name: string): string[] => {
  const words = evidenceOf(source, appearance).map((edge) => textOf(source.view.relationships[edge]!.properties, name));
  return [...new Set(words)].filter((word) => word !== '');
};

/** In what capacities a person took part, as the data have it; none for ideas and offices. */
export const capacitiesOf = (handle: AppearanceOfLedger): string[] => wordsOf(handle, 'capacity');

/** What became of an idea where it appeared, as the data have it; null for people. */
export const modeOf = (handle: AppearanceOfLedger): string | null => wordsOf(handle, 'mode')[0] ?? null;

const asCapacity = (capacity: string): string => {
  if (capacity === 'personal') return 'in a personal capacity';
  const name = capacity.replaceAll('-', ' ');
  return `as ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
};

/** In what capacity a person was there, or what became of an idea there: `as a facilitator`, `adopted`; null where neither is. */
export const partWording = (handle: AppearanceOfLedger): Wording | null => {
  const part = modeOf(handle) ?? capacitiesOf(handle).map(asCapacity).join(' and ');
  return part === '' ? null : worded('transfer-part')`${part}`;
};
