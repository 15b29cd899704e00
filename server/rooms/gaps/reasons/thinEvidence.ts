import { worded } from '../../../domain/wording.ts';
import { times } from './occasions.ts';
import type { ReasonRule } from './reason.ts';

/** Fewer records than this on a person are few. */
const fewRecords = 3;

/** Little is recorded of the person, or some of it is disputed. */
export const thinEvidence: ReasonRule = {
  kind: 'THIN_EVIDENCE',
  effect: 'AGAINST',
  weight: () => 1,
  find: ({ parts, affiliations }) => {
    const records = [...parts.filter(({ record }) => record >= 0), ...affiliations];
    const edgesOf = (some: typeof records): number[] => some.map(({ record }) => record);
    if (records.length < fewRecords) {
      const wording = worded('thin-evidence')`Only ${times(records.length, 'record')} of this person.`;
      return { strength: 1, wording, evidence: edgesOf(records) };
    }
    const disputed = records.filter(({ confidence }) => confidence === 'disputed');
    if (disputed.length === 0) return null;
    return {
      strength: disputed.length / records.length,
      wording: worded(
        'disputed-evidence',
      )`${disputed.length} of ${records.length} records of this person ${disputed.length === 1 ? 'is' : 'are'} disputed.`,
      evidence: edgesOf(disputed),
    };
  },
};
