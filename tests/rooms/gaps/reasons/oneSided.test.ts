import { describe, expect, it } from 'vitest';
import { oneSided } from '../../../../server/rooms/gaps/reasons/oneSided.ts';
import { usualWeights } from '../../../../server/rooms/gaps/weights.ts';
import { dossier, group, meeting, process, told } from '../../../support/dossier.ts';

describe('one-sided', () => {
  it('is who has met people of one group and nobody of the other', () => {
    const groups = [group('North'), group('South', [meeting(1), meeting(-1)])] as const;
    expect(told(oneSided.find(dossier({ groups })))).toEqual({
      strength: 1,
      sentence: 'Has met people of South, but is recorded with nobody of North.',
      evidence: [1],
    });
  });

  it('says that not everything was looked at, and that a process is no meeting', () => {
    const groups = [group('North', [process(4)]), group('South')] as const;
    expect(told(oneSided.find(dossier({ groups, isStrict: true })))?.sentence).toBe(
      'Is recorded for the same process as people of North, but is recorded with nobody of South in what is chosen.',
    );
  });

  it.each([
    ['a member of one', [group('North', [], { isOwn: true }), group('South', [meeting(1)])]],
    ['who has met people of both', [group('North', [meeting(1)]), group('South', [meeting(2)])]],
    ['who has met nobody', [group('North'), group('South')]],
  ] as const)('is not %s', (_who, groups) => {
    expect(told(oneSided.find(dossier({ groups })))).toBeNull();
  });

  it('counts half as much against somebody as history with both counts for', () => {
    expect(oneSided.weight({ ...usualWeights, historyWithBoth: 5 })).toBe(2.5);
  });
});
