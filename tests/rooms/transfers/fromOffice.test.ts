import { describe, expect, it } from 'vitest';
import { recordsServer } from '../../support/curatedServer.ts';
import { smallWorld } from '../../support/smallWorld.ts';

/** Somebody takes up an official post, and years later is at unofficial talks; no end of the post is recorded. */
const records = () =>
  smallWorld()
    .institution('office', 'ministry', 'XN')
    .affiliation('ann', 'office', true, '2010-08-07')
    .process('talks')
    .track('talks', 'track-ii')
    .meeting('round', '2012-01-10', { ann: '' }, 'talks')
    .track('round', 'track-ii')
    .records();

describe('a transfer from a post', () => {
  const { ask } = recordsServer(records);

  it('says that it was held, and not that it was left', async () => {
    const { data, errors } = await ask('{ transfers { nodes { sentence direction } } }');
    expect(errors).toBeUndefined();
    expect(data.transfers.nodes).toEqual([
      {
        direction: 'DOWNWARD',
        sentence:
          'ANN, who held the post “Member”, OFFICE (from 2010-08-07) on Track I, was on Track II, ROUND (2012-01-10; in a personal capacity), 521 days later.',
      },
    ]);
  });
});
