import { describe, expect, it } from 'vitest';
import { dead } from '../../../../server/rooms/gaps/reasons/dead.ts';
import { usualWeights } from '../../../../server/rooms/gaps/weights.ts';
import { dossier, told } from '../../../support/dossier.ts';

const windowEnd = 100;

describe('dead', () => {
  it.each([
    ['within the window', 99],
    ['with its last day', 100],
    ['on a day that is not known', null],
  ])('is who can have died %s', (_when, by) => {
    expect(told(dead.find(dossier({ windowEnd, death: { date: '1995', by } })))).toEqual({
      strength: 1,
      sentence: 'Died in 1995.',
      evidence: [],
    });
  });

  it('is told on a day, or in a month or year', () => {
    const died = (date: string) => told(dead.find(dossier({ windowEnd, death: { date, by: 99 } })))?.sentence;
    expect(died('1995-11-04')).toBe('Died on 1995-11-04.');
    expect(died('1995-11')).toBe('Died in 1995-11.');
  });

  it('is not who died afterwards, nor of whom no death is recorded', () => {
    expect(told(dead.find(dossier({ windowEnd, death: { date: '1995', by: 101 } })))).toBeNull();
    expect(told(dead.find(dossier({ windowEnd })))).toBeNull();
  });

  it('counts more than everything that can speak for somebody', () => {
    // 3 + 1 + 2 + 1 + 1 + 2
    expect(dead.weight(usualWeights)).toBe(11);
  });
});
