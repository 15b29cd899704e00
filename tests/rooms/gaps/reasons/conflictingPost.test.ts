import { describe, expect, it } from 'vitest';
import { namePart } from '../../../../server/domain/wording.ts';
import { conflictingPost } from '../../../../server/rooms/gaps/reasons/conflictingPost.ts';
import { dossier, told } from '../../../support/dossier.ts';

const post = (record: number, from: string, to: string, isCertain = true) => ({
  record,
  title: 'Minister',
  institution: namePart('Ministry'),
  from,
  to,
  isCertain,
});

describe('a conflicting post', () => {
  it.each([
    ['1988', '1992', '1988 to 1992'],
    ['1988', '', 'from 1988, no end recorded'],
    ['', '1992', 'until 1992'],
    ['', '', 'dates not known'],
  ])('from %j to %j is told with its dates', (from, to, dates) => {
    expect(told(conflictingPost.find(dossier({ conflictingPosts: [post(1, from, to), post(2, '1993', '')] })))).toEqual(
      {
        strength: 1,
        sentence: `Holds a post within the window: Minister, Ministry (${dates}).`,
        evidence: [1, 2],
      },
    );
  });

  it('that was in the window under some readings of its dates only is not asserted', () => {
    expect(told(conflictingPost.find(dossier({ conflictingPosts: [post(1, '', '', false)] })))?.sentence).toBe(
      'May hold a post within the window: Minister, Ministry (dates not known).',
    );
  });

  it('hinders whoever holds one, and nobody else', () => {
    expect(conflictingPost.effect).toBe('HINDERS');
    expect(told(conflictingPost.find(dossier()))).toBeNull();
  });
});
