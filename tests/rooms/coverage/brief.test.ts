import { describe, expect, it } from 'vitest';
import { curatedServer, recordsServer } from '../../support/curatedServer.ts';
import { smallWorld } from '../../support/smallWorld.ts';

describe('a process in brief, by hand', () => {
  const { ask } = recordsServer(() =>
    smallWorld()
      .institution('north')
      .institution('south')
      .conflict('war', { north: 'primary', south: 'primary' })
      .process('talks', 'war', '1990', '1992-03')
      .process('silence')
      .track('talks', 'track-ii')
      .meeting('one', '1990', { a: 'north', b: 'north', c: 'south', m: { capacity: 'mediator' } }, 'talks')
      .meeting('two', '1991', { a: 'north', c: 'south' }, 'talks')
      .records(),
  );

  it('says when, on which track, about what, who came for whom, and what came out', async () => {
    const { data } = await ask('{ process(id: "talks") { brief coverage { people meetings } } }');
    expect(data.process).toEqual({
      brief:
        'From 1990 to 1992-03; coded on TRACK-II; about WAR. 4 people are recorded as taking part: for NORTH (2) and SOUTH (1), 1 for no side that is named. 2 meetings are recorded. No document of it is recorded.',
      coverage: { people: 4, meetings: 2 },
    });
  });

  it('says of what nothing is recorded that nothing is', async () => {
    const { data } = await ask('{ process(id: "silence") { brief } }');
    expect(data.process.brief).toBe(
      'When it was is not recorded. Nobody is recorded as taking part. 0 meetings are recorded. No document of it is recorded.',
    );
  });
});

describe('who came for an institution, or from it', () => {
  const { ask } = curatedServer();

  it('is told of Qatar: more than who held a post there, each with the event', async () => {
    const { data } = await ask(`{ institution(id: "qatar") { delegations(first: 100) { totalCount nodes {
      from { id } to { id } ... on Participation { side { id } capacity } } } } }`);
    const { totalCount, nodes } = data.institution.delegations;
    expect(nodes).toHaveLength(totalCount);
    for (const { side } of nodes) expect(side).toEqual({ id: 'qatar' });
    const people = new Set(nodes.map(({ from }: { from: { id: string } }) => from.id));
    expect(people.size).toBeGreaterThanOrEqual(3);
    expect(nodes.map(({ to }: { to: { id: string } }) => to.id)).toContain('blair-house-2013');
  });
});
