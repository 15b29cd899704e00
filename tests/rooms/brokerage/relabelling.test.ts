import { describe, expect, it } from 'vitest';
import { bridgedWorld } from '../../support/bridgedWorld.ts';
import { recordsServer } from '../../support/curatedServer.ts';

/** Other names, in another order of the alphabet, so that every number in the network differs. */
const rename = (id: string): string => `n${Array.from(id, (letter) => 200 - letter.charCodeAt(0)).join('')}`;

const plain = recordsServer(() => bridgedWorld().records());
const renamed = recordsServer(() => bridgedWorld(rename).records());

const fields = `person { id } rank degree betweenness constraint effectiveSize efficiency fragility articulation roles { total }`;

interface Node {
  readonly person: { readonly id: string };
}

describe('measures do not depend on names', () => {
  it('nor do groups by side', async () => {
    const question = `{ brokers(grouping: SIDE) { nodes { ${fields} group { size } } } }`;
    const byName = async (server: typeof plain): Promise<Map<string, object>> => {
      const { data } = await server.ask(question);
      return new Map(data.brokers.nodes.map(({ person, ...measures }: Node) => [person.id, measures]));
    };
    const [before, after] = [await byName(plain), await byName(renamed)];
    expect(before.size).toBe(8);
    for (const [id, measures] of before) expect(after.get(rename(id))).toEqual(measures);
  });

  it('nor do gaps', async () => {
    const question =
      '{ gaps(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, smallestGroup: 1) { gapCount gaps { severity pair { observed expected disjointBridges earliestFromA earliestFromB } } } }';
    // Which of the two groups comes first goes by their names.
    const sorted = (gaps: { severity: number; pair: Record<string, unknown> }[]) =>
      gaps
        .map(({ severity, pair: { earliestFromA, earliestFromB, ...pair } }) => {
          const arrivals = [JSON.stringify(earliestFromA), JSON.stringify(earliestFromB)].sort();
          return JSON.stringify({ severity, pair, arrivals });
        })
        .sort();
    const [before, after] = [(await plain.ask(question)).data.gaps, (await renamed.ask(question)).data.gaps];
    expect(after.gapCount).toBe(before.gapCount);
    expect(sorted(after.gaps)).toEqual(sorted(before.gaps));
  });
});
