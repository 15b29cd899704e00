import { describe, expect, it } from 'vitest';
import { thinEvidence } from '../../../../server/rooms/gaps/reasons/thinEvidence.ts';
import { dossier, meeting, told } from '../../../support/dossier.ts';

const affiliation = (record: number, confidence = 'documented') => ({ record, confidence });

describe('thin evidence', () => {
  it.each([
    [[], [], 'Only 0 records of this person.', []],
    [[meeting(1)], [], 'Only 1 record of this person.', [1]],
    [[meeting(1), meeting(-1)], [affiliation(2)], 'Only 2 records of this person.', [1, 2]],
  ])('is fewer than three records', (parts, affiliations, sentence, evidence) => {
    expect(told(thinEvidence.find(dossier({ parts, affiliations })))).toEqual({ strength: 1, sentence, evidence });
  });

  it('is otherwise as strong as the share of disputed records', () => {
    const parts = [meeting(1), meeting(2, { confidence: 'disputed' }), meeting(3)];
    expect(told(thinEvidence.find(dossier({ parts, affiliations: [affiliation(4)] })))).toEqual({
      strength: 1 / 4,
      sentence: '1 of 4 records of this person is disputed.',
      evidence: [2],
    });
  });

  it('is not where three records stand undisputed', () => {
    expect(
      told(thinEvidence.find(dossier({ parts: [meeting(1), meeting(2)], affiliations: [affiliation(3)] }))),
    ).toBeNull();
  });
});
