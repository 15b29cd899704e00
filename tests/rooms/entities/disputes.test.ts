import { describe, expect, it } from 'vitest';
import { curatedServer, recordsServer } from '../../support/curatedServer.ts';
import { smallWorld } from '../../support/smallWorld.ts';

const fields = `totalCount nodes { account entity { id summary } relationship { id type from { id } ... on Influence { claim } } sources { id } }`;

describe('disputes', () => {
  const { ask } = recordsServer(() => {
    const { entities, relationships } = smallWorld()
      .person('ann', { summary: 'Born in 1955 by one account, in 1956 by another', confidence: 'disputed' })
      .meeting('round', '1990', { ann: { confidence: 'disputed' }, bob: '' })
      .records();
    return { entities, relationships };
  });

  it('hold the disputed entities and relationships, with what the record says of it', async () => {
    const { data, errors } = await ask(`{ disputes { ${fields} } }`);
    expect(errors).toBeUndefined();
    const [entity, seat] = data.disputes.nodes;
    expect(data.disputes.totalCount).toBe(2);
    expect(entity).toMatchObject({ entity: { id: 'ann' }, relationship: null });
    expect(entity.account).toBe('Born in 1955 by one account, in 1956 by another');
    expect(seat).toMatchObject({ entity: null, account: null, relationship: { from: { id: 'ann' } } });
  });

  it('are narrowed to records by their ids, of which others are passed over', async () => {
    const { data } = await ask(`{ disputes(of: ["ann", "bob", "nobody"]) { totalCount nodes { entity { id } } } }`);
    expect(data.disputes).toEqual({ totalCount: 1, nodes: [{ entity: { id: 'ann' } }] });
  });

  it('are paged like every list', async () => {
    const first = await ask('{ disputes(first: 1) { pageInfo { hasNextPage endCursor } nodes { entity { id } } } }');
    const { endCursor, hasNextPage } = first.data.disputes.pageInfo;
    expect(hasNextPage).toBe(true);
    const rest = await ask(`{ disputes(after: "${endCursor}") { nodes { relationship { type } } } }`);
    expect(rest.data.disputes.nodes).toEqual([{ relationship: { type: 'PARTICIPATED_IN' } }]);
  });
});

describe('the disputes of the curated data', () => {
  const { ask } = curatedServer();

  it('are the rows that say so; of every influence the record tells what is disputed', async () => {
    const { data } = await ask(`{ disputes(first: 500) { ${fields} } }`);
    const { nodes } = data.disputes;
    type Told = { account: string | null; relationship: { type: string } | null };
    const untold = nodes.filter(({ account, relationship }: Told) => account === null && relationship !== null);
    expect(nodes.length).toBeGreaterThan(30);
    expect(new Set(untold.map(({ relationship }: Told) => relationship?.type))).toEqual(
      new Set(['AFFILIATED_WITH', 'APPEARED_IN', 'PARTICIPATED_IN']),
    );
    for (const { sources } of nodes) expect(sources.length).toBeGreaterThan(0);
  });
});
