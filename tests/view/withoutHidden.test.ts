import { describe, expect, it } from 'vitest';
import type { EntityRecord, Properties, RelationshipRecord } from '../../server/domain/records.ts';
import { relationshipId } from '../../server/domain/relationshipId.ts';
import { readDataset } from '../../server/rooms/imports/readDataset.ts';
import { toRecords } from '../../server/rooms/imports/toRecords.ts';
import { withoutHidden } from '../../server/view/withoutHidden.ts';
import { curatedDataset } from '../../server/process/config.ts';

/** Synthetic. */
const idea: EntityRecord = { id: 'freeze', kind: 'IDEA', properties: { id: 'freeze', sources: ['open', 'closed'] } };
const meeting: EntityRecord = { id: 'round', kind: 'MEETING', properties: { id: 'round' } };
const open: EntityRecord = { id: 'open', kind: 'SOURCE', properties: { id: 'open' } };
const entities = [idea, meeting, open];

const appearance = (more: Properties): RelationshipRecord => {
  const id = relationshipId('APPEARED_IN', 'freeze', 'round', more);
  return { id, type: 'APPEARED_IN', from: 'freeze', to: 'round', properties: { ...more, id } };
};

describe('withoutHidden()', () => {
  it('takes a hidden person out of an appearance, and out of its id', () => {
    const hidden = appearance({ mode: 'proposed', person: 'jane-doe', date: '1993' });
    expect(hidden.id).toBe('freeze.appeared-in.round.proposed.jane-doe.1993');
    const id = 'freeze.appeared-in.round.proposed.1993';
    expect(withoutHidden(entities, [hidden]).relationships).toEqual([
      { ...hidden, id, properties: { mode: 'proposed', date: '1993', id } },
    ]);
  });

  it('takes hidden sources out, of entities too, and leaves the ids that hold none of them', () => {
    const cited = appearance({ mode: 'proposed', sources: ['closed', 'open'] });
    const { entities: shown, relationships } = withoutHidden(entities, [cited]);
    expect(shown[0]!.properties['sources']).toEqual(['open']);
    expect(relationships).toEqual([{ ...cited, properties: { ...cited.properties, sources: ['open'] } }]);
  });

  it('leaves alone what names nothing hidden', () => {
    const known = appearance({ mode: 'proposed', sources: ['open'] });
    const answer = withoutHidden([meeting, open, { ...idea, properties: { id: 'freeze' } }], [known]);
    expect(answer.relationships[0]).toBe(known);
    expect(answer.entities[0]).toBe(meeting);
  });

  it('tells apart by a number those that look alike, in an order that says nothing of what is hidden', () => {
    const told = (first: string, second: string): unknown =>
      withoutHidden(entities, [
        appearance({ mode: 'proposed', person: first, note: 'b' }),
        appearance({ mode: 'proposed', person: second, note: 'a' }),
        appearance({ mode: 'proposed' }),
      ]).relationships;
    expect(told('anna', 'zoe')).toEqual(told('zoe', 'anna'));
    expect((told('anna', 'zoe') as RelationshipRecord[]).map(({ id, properties }) => [id, properties['note']])).toEqual(
      [
        ['freeze.appeared-in.round.proposed', undefined],
        ['freeze.appeared-in.round.proposed.2', 'a'],
        ['freeze.appeared-in.round.proposed.3', 'b'],
      ],
    );
  });

  it('gives every record of the curated dataset its own id, all of it being visible', async () => {
    const reading = await readDataset(curatedDataset);
    if ('faults' in reading) throw new Error('The curated dataset cannot be read.');
    const records = toRecords(reading.dataset);
    const shown = withoutHidden(records.entities, records.relationships);
    expect(shown.entities).toEqual(records.entities);
    expect(new Set(shown.relationships)).toEqual(new Set(records.relationships));
  });
});
