import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildActorNetwork, withoutWeights } from '../../../server/analysis/brokerage/actorNetwork.ts';
import { articulationPoints } from '../../../server/analysis/brokerage/articulationPoints.ts';
import { betweenness } from '../../../server/analysis/brokerage/betweenness.ts';
import { brokerageRoleNames, brokerageRoles } from '../../../server/analysis/brokerage/brokerageRoles.ts';
import { components } from '../../../server/analysis/brokerage/components.ts';
import { structuralHoles } from '../../../server/analysis/brokerage/structuralHoles.ts';
import { difference } from './cases.ts';

type Row = Readonly<Record<string, string>>;

const fixtures = new URL('../../fixtures/brokerage/', import.meta.url);
const readRows = (name: string): Row[] => parse(readFileSync(new URL(name, fixtures)), { columns: true });

const read = (name: string, directed: boolean) => {
  const rows = readRows(`${name}.csv`);
  const ties = readRows(`${name}.ties.csv`);
  const network = buildActorNetwork(
    rows.length,
    {
      from: Int32Array.from(ties, ({ from }) => Number(from) - 1),
      to: Int32Array.from(ties, ({ to }) => Number(to) - 1),
      weights: Float64Array.from(ties, ({ weight }) => Number(weight)),
    },
    directed,
  );
  const column = (title: string): number[] => rows.map((row) => (row[title] === '' ? NaN : Number(row[title])));
  return { rows, network, plain: withoutWeights(network), column };
};

const networks = [
  ['florentine', false],
  ['karate', false],
  ['knoke', true],
] as const;

describe.each(networks)('%s', (name, directed) => {
  const { network, plain, column } = read(name, directed);

  it('has the betweenness that igraph has', () => {
    expect(difference(betweenness(network), column('betweenness'))).toBeLessThan(1e-9);
  });

  it('has the constraint that igraph has, and the effective size that networkx has', () => {
    const holes = structuralHoles(plain);
    const weighted = structuralHoles(network);
    expect(difference(holes.constraint, column('constraint'))).toBeLessThan(1e-9);
    expect(difference(weighted.constraint, column('constraint_weighted'))).toBeLessThan(1e-9);
    expect(difference(holes.effectiveSize, column('effective_size'))).toBeLessThan(1e-9);
    expect(difference(weighted.effectiveSize, column('effective_size_weighted'))).toBeLessThan(1e-9);
    expect(difference(holes.efficiency, column('efficiency'))).toBeLessThan(1e-9);
  });

  it('has the articulation points and components that igraph has', () => {
    expect([...articulationPoints(network)]).toEqual(column('articulation_point'));
    const { componentOf } = components(network);
    expect([...componentOf]).toEqual(column('weak_component').map((number) => number - 1));
  });
});

describe.each(networks.filter(([name]) => name !== 'florentine'))('%s, which has groups,', (name, directed) => {
  const { rows, network, column } = read(name, directed);

  it('has the roles, and their z, that sna has', () => {
    const names = [...new Set(rows.map(({ group }) => group))];
    const roles = brokerageRoles(
      network,
      Int32Array.from(rows, ({ group }) => names.indexOf(group)),
      names.length,
    );
    for (const role of brokerageRoleNames) {
      const isJoined = !directed && (role === 'gatekeeper' || role === 'representative');
      const expected = isJoined
        ? column('gatekeeper').map((count, node) => count + column('representative')[node]!)
        : column(role);
      expect({ role, count: [...roles[role].count] }).toEqual({ role, count: expected });
      expect(difference(roles[role].z, column(`z_${role}`))).toBeLessThan(1e-9);
    }
  });
});
