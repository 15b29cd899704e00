import { describe, expect, it } from 'vitest';
import { worded } from '../../../../server/domain/wording.ts';
import { noConflictingPost } from '../../../../server/rooms/gaps/reasons/noConflictingPost.ts';
import { dossier, told } from '../../../support/dossier.ts';

describe('no conflicting post', () => {
  it('says which posts were looked for', () => {
    const sentence = 'No official post in North or South is recorded from 1990 to 1991.';
    expect(told(noConflictingPost.find(dossier({ noPost: worded('none')`${sentence}` })))).toEqual({
      strength: 1,
      sentence,
      evidence: [],
    });
  });

  it('is nothing where a post is held, or none was looked for', () => {
    expect(told(noConflictingPost.find(dossier()))).toBeNull();
  });
});
