import { describe, expect, it } from 'vitest';
import { toIsoDay } from '../../server/domain/days.ts';
import { buildNetworkView } from '../../server/view/networkView.ts';
import { getSpan } from '../../server/view/spansOfRecords.ts';
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
