import type { BrokerMeasure } from '../../api/types.generated.ts';
import type { BrokerColumns } from '../../api/columns/actorColumns.ts';

const names = {
  BETWEENNESS: 'betweenness',
  CONSTRAINT: 'constraint',
  EFFECTIVE_SIZE: 'effectiveSize',
  EFFICIENCY: 'efficiency',
  DEGREE: 'degree',
  ROLES: 'roles',
  FRAGILITY: 'fragility',
} as const satisfies Record<BrokerMeasure, keyof BrokerColumns>;

/** The values of a measure, in the order of the columns. */
export const columnOf = (columns: BrokerColumns, measure: BrokerMeasure): readonly (number | null)[] =>
  columns[names[measure]];
