import { describe, expect, it } from 'vitest';
import type { Records } from '../../../server/domain/records.ts';
import { viewOf } from '../../fixtures/transfers/records.ts';
import { askView } from '../../support/askView.ts';
import { smallWorld } from '../../support/smallWorld.ts';

const asMediator = (side: string) => ({ side, capacity: 'mediator' });

/**
 * A made-up world: the red front and the red council stand together against blue in the river war, with an outsider; in the
 * hill war the red front stands alone. Everybody goes from a round of Track II to talks of Track I.
 */
const records = (): Records => {
  const { entities, relationships } = smallWorld()
    .institution('red-front')
    .institution('red-council')
    .institution('blue')
    .institution('ally')
    .institution('broker-state', 'state')
    .institution('ministry', 'ministry')
    .conflict('river-war', {
      'red-front': 'primary',
      'red-council': 'primary',
      blue: 'primary',
      ally: 'associated',
      'broker-state': 'third-party',
    })
    .camp('red-front', 'river-war', 'Reds')
    .camp('red-council', 'river-war', 'Reds')
    .camp('ally', 'river-war', 'outside')
    .conflict('hill-war', { 'red-front': 'primary' })
    .process('river-dialogue', 'river-war')
    .track('river-dialogue', 'track-ii')
    .process('river-talks', 'river-war')
    .track('river-talks', 'track-i')
    .process('hill-talks', 'hill-war')
    .track('hill-talks', 'track-i')
    .process('both-talks', 'river-war')
    .track('both-talks', 'track-i')
    .process('plain-talks')
    .track('plain-talks', 'track-i')
    .meeting(
      'round',
      '1990-01-01',
      {
        ann: 'red-front',
        bob: 'blue',
        cyn: 'ally',
        dan: asMediator('red-front'),
        eve: 'red-council',
        fay: 'red-council',
        gil: 'red-front',
        hal: 'broker-state',
        ida: 'red-council',
      },
      'river-dialogue',
    )
    .track('round', 'track-ii')
    .meeting(
      'signing',
      '1991-01-01',
      { ann: 'red-council', bob: 'blue', cyn: 'ally', dan: asMediator('red-front'), hal: 'broker-state' },
      'river-talks',
    )
    .track('signing', 'track-i')
    .meeting('hill-signing', '1991-02-01', { fay: 'red-front' }, 'hill-talks')
    .track('hill-signing', 'track-i')
    .meeting('both-signing', '1991-03-01', { gil: 'red-front' }, 'both-talks')
    .track('both-signing', 'track-i')
    .meeting('plain-signing', '1991-04-01', { ida: 'red-council' }, 'plain-talks')
    .track('plain-signing', 'track-i')
    .affiliation('eve', 'ministry', true, '1991-06-01')
    .records();
  const addresses = relationships.find(({ type, from }) => type === 'ADDRESSES' && from === 'both-talks')!;
  const second = { ...addresses, id: 'both-talks.addresses.hill-war', to: 'hill-war' };
  return { entities, relationships: [...relationships, second] };
};
const view = viewOf(records());

interface Group {
  readonly label: string;
  readonly total: number;
  readonly entities: readonly { readonly id: string }[];
}

const groupsOf = async (args: string): Promise<string[]> => {
  const { transferFlows } = await askView(
    view,
    `{ transferFlows(groupBy: CAMP${args}) { total groups { label total entities { id } } } }`,
  );
  const groups: readonly Group[] = transferFlows.groups;
  expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(transferFlows.total);
  return groups.map(({ label, total, entities }) => `${label} ${total}: ${entities.map(({ id }) => id).join(' ')}`);
};

describe('flows by camp', () => {
  it('put together who stands together, and outsiders, no side and several camps apart', async () => {
    expect(await groupsOf('')).toEqual([
      // ally is coded as an outsider, the state is a third party; to what is no conflict nobody comes for a camp.
      'For a side of no camp 3: ',
      // ann arrives for the council; eve left for it, and her office has no side.
      'Reds 2: red-council red-front',
      'BLUE 1: blue',
      // gil arrives where both wars were at stake.
      'For several camps 1: ',
      'No side 1: ',
      // fay, in the hill war, where the front is a camp by itself.
      'RED-FRONT 1: red-front',
    ]);
  });

  it('are told of the conflicts that are asked for alone', async () => {
    expect(await groupsOf(', filter: { conflicts: ["river-war"] }')).toEqual([
      // fay and ida left for the Reds; where they arrived is another matter.
      'Reds 5: red-council red-front',
      'For a side of no camp 2: ',
      'BLUE 1: blue',
      'No side 1: ',
    ]);
    expect(await groupsOf(', filter: { conflicts: ["hill-war"] }')).toEqual(['RED-FRONT 2: red-front']);
  });
});
