import { describe, expect, it } from 'vitest';
import { standing } from '../../../../server/rooms/gaps/reasons/standing.ts';
import { dossier, meeting, told } from '../../../support/dossier.ts';

describe('standing', () => {
  it('names each kind once, in the order of time', () => {
    const parts = [
      meeting(1, { mediatorType: 'outsider-neutral' }),
      meeting(2, { mediatorType: 'insider-partial' }),
      meeting(3, { mediatorType: 'outsider-neutral' }),
    ];
    expect(told(standing.find(dossier({ parts })))).toEqual({
      strength: 3 / 4,
      sentence: 'Is coded in this conflict as outsider-neutral and insider-partial on 3 occasions.',
      evidence: [1, 2, 3],
    });
  });

  it('in other conflicts is none here', () => {
    const parts = [meeting(1, { mediatorType: 'outsider-neutral', isAtStake: false })];
    expect(told(standing.find(dossier({ parts })))).toBeNull();
  });

  it('is not that of an international mediator', () => {
    expect(told(standing.find(dossier({ parts: [meeting(1, { mediatorType: 'international' })] })))).toBeNull();
  });
});
