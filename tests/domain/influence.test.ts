import { describe, expect, it } from 'vitest';
import { influenceWayOf, isRejection } from '../../server/domain/influence.ts';
import type { RelationshipType } from '../../server/domain/kinds.ts';
import type { Properties, RelationshipRecord } from '../../server/domain/records.ts';

const relationship = (type: RelationshipType, properties: Properties = {}): RelationshipRecord => ({
  id: 'one',
  type,
  from: 'a',
  to: 'b',
  properties,
});

describe('influence', () => {
  it.each([
    ['fed-into', 'ALONG'],
    ['continued-as', 'ALONG'],
    ['derived-from', 'AGAINST'],
    ['responded-to', 'AGAINST'],
    ['preceded', 'NONE'],
    ['shared-people', 'NONE'],
  ])('that is stated as %s goes %s', (influenceKind, way) => {
    expect(influenceWayOf(relationship('INFLUENCED', { influenceKind }))).toBe(way);
  });

  it.each(['voiced', 'drafted', 'adopted'])('goes both ways where an idea was %s', (mode) => {
    expect(influenceWayOf(relationship('APPEARED_IN', { mode }))).toBe('BOTH');
    expect(isRejection(relationship('APPEARED_IN', { mode }))).toBe(false);
  });

  it('ends where an idea was rejected', () => {
    expect(influenceWayOf(relationship('APPEARED_IN', { mode: 'rejected' }))).toBe('NONE');
    expect(isRejection(relationship('APPEARED_IN', { mode: 'rejected' }))).toBe(true);
  });
});
