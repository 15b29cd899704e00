import type { Cell } from '../../ui/writeCsv.ts';
import { isolated } from '../../api/isolate.ts';
import type { ListedBroker } from './brokerAnswer.ts';
import { roleNames, roleWords } from '../../projection/roleWords.ts';

const columns = [
  'rank',
  'person',
  'person id',
  'group',
  'group key',
  'sides come for',
  'contacts',
  'betweenness',
  'betweenness share of pairs',
  'constraint',
  'effective size',
  'efficiency',
  'fragility',
  'articulation point',
  'roles in all',
  ...roleNames.flatMap((role) => {
    const name = roleWords[role].name.toLowerCase();
    return [name, `${name} z-score`];
  }),
];

/** Brokers as a table with its heading: one row a person, in the terms of the field. */
export const brokerRows = (brokers: readonly ListedBroker[]): (readonly Cell[])[] => [
  columns,
  ...brokers.map((broker): Cell[] => [
    broker.rank,
    broker.person.name,
    broker.person.id,
    broker.group?.label ?? null,
    broker.group?.key ?? null,
    broker.sides.sides.map(({ side, times }) => `${isolated(side.name)} (${times})`).join('; '),
    broker.degree,
    broker.betweenness,
    broker.betweennessShare,
    broker.constraint,
    broker.effectiveSize,
    broker.efficiency,
    broker.fragility ?? null,
    broker.articulation ? 'yes' : 'no',
    broker.roles?.total ?? null,
    ...roleNames.flatMap((role): Cell[] => [broker.roles?.[role].count ?? null, broker.roles?.[role].zScore ?? null]),
  ]),
];
