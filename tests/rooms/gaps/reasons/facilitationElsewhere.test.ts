import { describe, expect, it } from 'vitest';
import { facilitation } from '../../../../server/rooms/gaps/reasons/facilitation.ts';
import { facilitationElsewhere } from '../../../../server/rooms/gaps/reasons/facilitationElsewhere.ts';
import { usualWeights } from '../../../../server/rooms/gaps/weights.ts';
import { dossier, meeting, told } from '../../../support/dossier.ts';

describe('facilitation elsewhere', () => {
  const parts = [
    meeting(1, { capacity: 'facilitator', isAtStake: false }),
    meeting(2, { capacity: 'mediator', isAtStake: false }),
    meeting(3, { capacity: 'host', isAtStake: false }),
  ];

  it('helps a quarter, and makes nobody a candidate', () => {
    expect(told(facilitationElsewhere.find(dossier({ parts })))).toEqual({
      strength: 2 / 3,
      sentence: 'Facilitated or mediated in other conflicts on 2 occasions.',
      evidence: [1, 2],
    });
    expect(facilitationElsewhere.effect).toBe('FOR');
    expect(facilitationElsewhere.weight(usualWeights)).toBe(facilitation.weight(usualWeights) / 4);
    expect(facilitation.find(dossier({ parts }))).toBeNull();
  });

  it('is none in the conflict itself', () => {
    expect(facilitationElsewhere.find(dossier({ parts: [meeting(1, { capacity: 'mediator' })] }))).toBeNull();
  });
});
