import { describe, expect, it } from 'vitest';
import { toIsoDay } from '../../server/domain/days.ts';
import { parseEdtf } from '../../server/domain/edtf.ts';
import type { Kind, RelationshipType } from '../../server/domain/kinds.ts';
import type { EntityRecord, Properties } from '../../server/domain/records.ts';
import { buildNetworkView } from '../../server/view/networkView.ts';
import { datesOfRelationship, getSpan, spanOfRelationship } from '../../server/view/spansOfRecords.ts';
import { smallWorld } from '../support/smallWorld.ts';

const dead = smallWorld()
  .person('alive')
  .person('dead', { died: '1973-03', diedEarliest: 1155, diedLatest: 1185 })
  .institution('academy')
  .affiliation('dead', 'academy', false, '1960')
  .affiliation('alive', 'academy', false, '1960')
  .tie('alive', 'dead', '1965');

describe('posts and ties without a recorded end', () => {
  const { entities, relationships } = dead.records();
  const view = buildNetworkView(1, 'public', entities, relationships);
  const endOf = (from: string, to: string): string | null => {
    const edge = view.relationships.findIndex((one) => one.from === from && one.to === to);
    const { end } = getSpan(view.network.spans, edge);
    return end === null ? null : toIsoDay(end - 1);
  };

  it('end with the last day on which someone they join can have died', () => {
    expect(endOf('dead', 'academy')).toBe('1973-03-31');
    expect(endOf('alive', 'dead')).toBe('1973-03-31');
  });

  it('are open where everyone lives on', () => {
    expect(endOf('alive', 'academy')).toBeNull();
  });
});

const dated = (dates: Readonly<Record<string, string>>): Properties =>
  Object.fromEntries(
    Object.entries(dates).flatMap(([name, text]) => {
      const date = parseEdtf(text);
      if ('error' in date) throw new Error(date.error);
      return [
        [name, text],
        ...(date.earliest === null ? [] : [[`${name}Earliest`, date.earliest]]),
        ...(date.latest === null ? [] : [[`${name}Latest`, date.latest]]),
      ];
    }),
  );

const entity = (kind: Kind, dates: Readonly<Record<string, string>> = {}): EntityRecord => ({
  id: kind.toLowerCase(),
  kind,
  properties: dated(dates),
});

/** First and last day that a relationship can have held on; `..` for what is not known. */
const daysOf = (type: RelationshipType, properties: Properties, from: EntityRecord, to: EntityRecord): string[] => {
  const { start, end } = spanOfRelationship({ id: 'one', type, from: from.id, to: to.id, properties }, from, to);
  if (start !== null && end !== null && end <= start) return ['never'];
  return [start === null ? '..' : toIsoDay(start), end === null ? '..' : toIsoDay(end - 1)];
};

describe('an influence', () => {
  const fedInto: Properties = { influenceKind: 'fed-into' };
  const workshop = entity('MEETING', { from: '1991-05-02', to: '1991-05-04' });
  const round = entity('MEETING', { from: '2011-03-01' });
  const paper = entity('DOCUMENT', { date: '1990' });
  const talks = entity('PROCESS', { from: '1985', to: '2005' });

  it('arrives while what it reaches is there', () => {
    expect(daysOf('INFLUENCED', fedInto, paper, round)).toEqual(['2011-03-01', '2011-03-01']);
    expect(daysOf('INFLUENCED', fedInto, paper, talks)).toEqual(['1990-01-01', '2005-12-31']);
  });

  it('does not arrive before what it comes from', () => {
    expect(daysOf('INFLUENCED', fedInto, round, workshop)).toEqual(['never']);
    expect(daysOf('INFLUENCED', { ...fedInto, ...dated({ date: '2000' }) }, paper, round)).toEqual(['never']);
  });

  it('goes the other way where the later states it', () => {
    expect(daysOf('INFLUENCED', { influenceKind: 'derived-from' }, round, workshop)).toEqual([
      '2011-03-01',
      '2011-03-01',
    ]);
    expect(daysOf('INFLUENCED', { influenceKind: 'derived-from' }, workshop, round)).toEqual(['never']);
  });

  it('arrives on its own date where it is recorded, as far as that can be', () => {
    expect(daysOf('INFLUENCED', { ...fedInto, ...dated({ date: '1991' }) }, paper, workshop)).toEqual([
      '1991-05-02',
      '1991-05-04',
    ]);
  });
});

describe('a party to a conflict', () => {
  const war = entity('CONFLICT', { from: '2001-10-07', to: '2021-08' });
  const state = entity('INSTITUTION');
  const founded = entity('INSTITUTION', { founded: '2016', dissolved: '2018-06' });
  const partyDates = (properties: Properties, party: EntityRecord) =>
    datesOfRelationship({ id: 'one', type: 'PARTY_TO', from: party.id, to: war.id, properties }, party, war);

  it('is one while the conflict lasts, without having its dates', () => {
    expect(daysOf('PARTY_TO', {}, state, war)).toEqual(['2001-10-07', '2021-08-31']);
    expect(partyDates({}, state)).toEqual({ from: '', to: '' });
  });

  it('is one on its own dates, and only while it exists', () => {
    expect(daysOf('PARTY_TO', dated({ from: '2012' }), state, war)).toEqual(['2012-01-01', '2021-08-31']);
    expect(partyDates(dated({ from: '2012' }), state)).toEqual({ from: '2012', to: '' });
    expect(daysOf('PARTY_TO', {}, founded, war)).toEqual(['2016-01-01', '2018-06-30']);
  });
});
