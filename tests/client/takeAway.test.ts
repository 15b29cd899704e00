import { describe, expect, it } from 'vitest';
import { arrivalDay, arrivalRows, type Arrival } from '../../client/rooms/paths/arrivalWords.ts';
import { seenHere } from '../../client/ui/seenHere.ts';
import { ideasText } from '../../client/rooms/transfers/ideasText.ts';

/** Synthetic: one idea, voiced in a workshop and adopted in an accord. */
const adoption = (name: string) => {
  const place = (at: string, track: string, day: string, mode: 'VOICED' | 'ADOPTED') => ({
    at: { id: at, name: at, kind: 'MEETING' as const },
    via: 'EVENT' as const,
    track,
    mode,
    capacities: [],
    confidence: 'DOCUMENTED' as const,
    span: { from: day, to: null, approximate: false, earliestStart: day },
  });
  return {
    idea: { id: 'idea', name, span: { from: '1992', to: null, approximate: false, latestStart: '1992-12-31' } },
    certainty: 'DEFINITE' as const,
    first: place('Workshop', 'II', '1992-03-01', 'VOICED'),
    adoption: place('Accord', 'I', '1993-03-01', 'ADOPTED'),
    lagRange: { least: 365, most: 365 },
    likelyCarriers: [],
  };
};

describe('what became of ideas, as text', () => {
  const answer = {
    ideas: 3,
    firstOutside: 2,
    firstOutsidePossible: 0,
    adopted: 2,
    medianLagRange: { least: 365, most: 365 },
    notAdopted: [],
    adoptions: [adoption('Gaza first')],
  };

  it('says the result, each idea with both ends, what it is no proof of, and where it stands', () => {
    const lines = ideasText(answer, seenHere('https://example.org/?panel=transfers', Date.UTC(2026, 10, 30))).split(
      '\n',
    );
    expect(lines[0]).toMatch(
      /^Of 3 ideas recorded with a date and a track here, 2 first appeared outside Track I; 2 of/,
    );
    expect(lines.slice(1)).toEqual([
      '1. Gaza first: Workshop (Track II, 1 March 1992) → Accord (Track I, 1 March 1993); 12 months.',
      'These are the 1 that were adopted most quickly, of 2.',
      'Consistent with an influence of the earlier on the later; no proof of it.',
      'Crosstrack, https://example.org/?panel=transfers, seen on 30 November 2026.',
    ]);
  });
});

describe('what influence could have reached, as a table', () => {
  const arrival = (day: string | null): Arrival => ({
    day,
    entity: {
      id: 'ann',
      name: 'Ann',
      kind: 'PERSON',
      confidence: 'REPORTED',
      sources: [{ id: 's', name: 'A book', url: null, published: '', accessed: false }],
    },
  });

  it('says which day it is, by the direction', () => {
    expect(arrivalDay(arrival('1993-05-01'), 'FORWARD')).toBe('1 May 1993 at the earliest');
    expect(arrivalDay(arrival('1993-05-01'), 'BACKWARD')).toBe('1 May 1993 at the latest');
    expect(arrivalDay(arrival(null), 'FORWARD')).toBe('when is not known');
    expect(arrivalRows([arrival('1993-05-01')], 'BACKWARD')).toEqual([
      ['record', 'id', 'kind', 'could have set out on (latest)', 'confidence of the record', 'sources of the record'],
      ['Ann', 'ann', 'Person', '1993-05-01', 'reported', 'A book'],
    ]);
  });
});
