import { describe, expect, it } from 'vitest';
import { facilitation } from '../../../../server/rooms/gaps/reasons/facilitation.ts';
import { dossier, meeting, process, told } from '../../../support/dossier.ts';

describe('facilitation', () => {
  it('grows with every time, towards a full strength', () => {
    const parts = [
      meeting(1, { capacity: 'facilitator' }),
      meeting(2, { capacity: 'mediator' }),
      process(3, { capacity: 'mediator' }),
    ];
    expect(told(facilitation.find(dossier({ parts })))).toEqual({
      strength: 3 / 4,
      sentence: 'Facilitated or mediated in this conflict on 2 occasions and in 1 process.',
      evidence: [1, 2, 3],
    });
  });

  it('tells a process as a process alone', () => {
    const parts = [process(3, { capacity: 'mediator' }), process(4, { capacity: 'facilitator' })];
    expect(told(facilitation.find(dossier({ parts })))?.sentence).toBe(
      'Facilitated or mediated in this conflict in 2 processes.',
    );
  });

  it('is in no other capacity, and nothing that a draft says', () => {
    const parts = [meeting(1, { capacity: 'official' }), meeting(2, { capacity: 'host' }), meeting(-1)];
    expect(told(facilitation.find(dossier({ parts })))).toBeNull();
  });
});
