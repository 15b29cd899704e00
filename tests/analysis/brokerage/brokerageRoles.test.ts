import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brokerageRoleNames,
  brokerageRoles,
  type BrokerageRoleName,
} from '../../../server/analysis/brokerage/brokerageRoles.ts';
import { roleByTriples } from './bruteForce.ts';
import { casesUpTo, difference, directed, matrixOf, networkOf, undirected } from './cases.ts';

const groupCount = 4;

describe('brokerageRoles()', () => {
  const cases = casesUpTo(10).chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.array(fc.integer({ min: -1, max: groupCount - 1 }), {
        minLength: given.nodeCount,
        maxLength: given.nodeCount,
      }),
    ),
  );

  it('counts what trying every three counts; who has no group is as if not there', () => {
    fc.assert(
      fc.property(cases, ([given, group]) => {
        const matrix = matrixOf(given);
        const roles = brokerageRoles(networkOf(given), Int32Array.from(group), groupCount);
        for (const role of brokerageRoleNames) {
          const expected = roleByTriples(matrix, group, role);
          const isJoined = !given.directed && (role === 'gatekeeper' || role === 'representative');
          expect({ role, count: [...roles[role].count] }).toEqual({
            role,
            count: isJoined ? expected.map((count) => count * 2) : expected,
          });
        }
        expect(roles.gatekeeper === roles.representative).toBe(!given.directed);
      }),
      { numRuns: 500 },
    );
  });

  it('names the five roles as they are meant', () => {
    const role = (from: number, broker: number, to: number): BrokerageRoleName[] => {
      const network = directed(3, [[0, 1], [1, 2]]); // prettier-ignore
      const roles = brokerageRoles(network, Int32Array.of(from, broker, to), 3);
      return brokerageRoleNames.filter((name) => roles[name].count[1] === 1);
    };
    expect(role(0, 0, 0)).toEqual(['coordinator', 'total']);
    expect(role(0, 1, 0)).toEqual(['itinerant', 'total']);
    expect(role(0, 1, 1)).toEqual(['gatekeeper', 'total']);
    expect(role(0, 0, 1)).toEqual(['representative', 'total']);
    expect(role(0, 1, 2)).toEqual(['liaison', 'total']);
  });

  it('counts undirected pairs in both orders, and none who know each other', () => {
    const group = Int32Array.of(0, 1, 1);
    const open = brokerageRoles(undirected(3, [[0, 1], [1, 2]]), group, 2); // prettier-ignore
    expect([...open.gatekeeper.count]).toEqual([0, 2, 0]);
    expect([...open.total.count]).toEqual([0, 2, 0]);
    const closed = brokerageRoles(undirected(3, [[0, 1], [1, 2], [2, 0]]), group, 2); // prettier-ignore
    expect([...closed.total.count]).toEqual([0, 0, 0]);
  });

  it('expects, and spreads, as all directed networks of four do together', () => {
    // Every network of four actors of these groups is weighed by how likely it is when each arc is there with chance d.
    const group = Int32Array.of(0, 0, 1, 2);
    const arcs: [number, number][] = [];
    for (let a = 0; a < 4; a += 1) for (let b = 0; b < 4; b += 1) if (a !== b) arcs.push([a, b]);
    const present = 5;
    const d = present / arcs.length;
    const sums = new Map(brokerageRoleNames.map((role) => [role, { first: new Float64Array(4), second: new Float64Array(4) }])); // prettier-ignore
    for (let set = 0; set < 1 << arcs.length; set += 1) {
      const some = arcs.filter((_, place) => (set >> place) & 1);
      const chance = d ** some.length * (1 - d) ** (arcs.length - some.length);
      const roles = brokerageRoles(directed(4, some), group, 3);
      for (const [role, { first, second }] of sums) {
        for (let node = 0; node < 4; node += 1) {
          const count = roles[role].count[node]!;
          first[node]! += chance * count;
          second[node]! += chance * count * count;
        }
      }
    }
    const drawn = arcs.filter((_, place) => [0, 2, 5, 7, 10].includes(place));
    expect(drawn).toHaveLength(present);
    const roles = brokerageRoles(directed(4, drawn), group, 3);
    for (const [role, { first, second }] of sums) {
      const { count, expected, z } = roles[role];
      expect(difference(expected, first)).toBeLessThan(1e-12);
      const scores = first.map((mean, node) => {
        const variance = second[node]! - mean * mean;
        return variance > 1e-12 ? (count[node]! - mean) / Math.sqrt(variance) : NaN;
      });
      expect(difference(z, scores)).toBeLessThan(1e-9);
    }
  });
});
