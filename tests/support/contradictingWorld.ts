import type { Records, RelationshipRecord } from '../../server/domain/records.ts';
import { entity, relationship, trackRecords } from '../fixtures/transfers/records.ts';

/** Synthetic: two talks of one war, with what can be recorded of them. */
export const sound: Records = {
  entities: [
    ...trackRecords,
    entity('SOURCE', 'book', { sourceKind: 'book' }),
    entity('CONFLICT', 'war'),
    entity('INSTITUTION', 'north', { institutionKind: 'armed-group' }),
    entity('INSTITUTION', 'south', { institutionKind: 'armed-group' }),
    entity('INSTITUTION', 'state', { institutionKind: 'state' }),
    entity('PROCESS', 'channel', { from: '1990', to: '1991' }),
    entity('PROCESS', 'talks', { from: '1994', to: '1995' }),
    entity('MEETING', 'early', { from: '1990-05-01' }),
    entity('MEETING', 'late', { from: '1994-05-01' }),
    entity('DOCUMENT', 'accord', { date: '1995-06-01', documentKind: 'agreement' }),
    entity('IDEA', 'freeze', { originDate: '1990' }),
    entity('IDEA', 'council', { originDate: '1994' }),
    entity('PERSON', 'ann'),
    entity('PERSON', 'ben'),
    entity('PERSON', 'dora', { died: '1992' }),
  ],
  relationships: [
    relationship('PARTY_TO', 'north', 'war', { role: 'primary' }),
    relationship('PARTY_TO', 'south', 'war', { role: 'primary' }),
    relationship('ADDRESSES', 'channel', 'war'),
    relationship('ADDRESSES', 'talks', 'war'),
    relationship('ON_TRACK', 'channel', 'track-ii', { basis: 'coded' }),
    relationship('ON_TRACK', 'talks', 'track-i', { basis: 'coded' }),
    relationship('ON_TRACK', 'early', 'track-ii', { basis: 'coded' }),
    relationship('ON_TRACK', 'late', 'track-i', { basis: 'coded' }),
    relationship('PART_OF', 'early', 'channel'),
    relationship('PART_OF', 'late', 'talks'),
    relationship('PRODUCED', 'talks', 'accord'),
    relationship('PARTICIPATED_IN', 'ann', 'early', { capacity: 'personal', side: 'north' }),
    relationship('PARTICIPATED_IN', 'ann', 'late', { capacity: 'official', side: 'north' }),
    relationship('PARTICIPATED_IN', 'ben', 'late', { capacity: 'official', side: 'south' }),
    relationship('PARTICIPATED_IN', 'dora', 'early', { capacity: 'personal', side: 'south' }),
    relationship('APPEARED_IN', 'freeze', 'early', { mode: 'voiced' }),
    relationship('APPEARED_IN', 'freeze', 'accord', { mode: 'adopted' }),
  ],
};

const evidence = { sources: ['book'] };

/** One of each kind: a post and a seat after death, a meeting outside its process, an idea before its origin, influence backwards. */
export const impossible: readonly RelationshipRecord[] = [
  relationship('AFFILIATED_WITH', 'dora', 'state', { from: '1993', official: true, title: 'Minister', ...evidence }),
  relationship('PARTICIPATED_IN', 'dora', 'late', { capacity: 'official', side: 'south', ...evidence }),
  relationship('PART_OF', 'early', 'talks', evidence),
  relationship('APPEARED_IN', 'council', 'early', { mode: 'voiced', ...evidence }),
  relationship('INFLUENCED', 'late', 'early', { influenceKind: 'fed-into', ...evidence }),
];
/** The same with them, as a store can hold it that was written to by hand. */
export const spoilt: Records = { ...sound, relationships: [...sound.relationships, ...impossible] };
