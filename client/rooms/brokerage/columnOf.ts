import type { BrokerMeasure } from '../../api/types.generated.ts';
import type { BrokerColumns } from '../../api/columns/actorColumns.ts';
import { strengths } from '../../picture/actors/actorSizes.ts';
import { isLowStrong } from '../../projection/measureWords.ts';

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

/** How strong everyone is by a measure, from 0 to 1, by id; null for who has no value. */
export const strengthOfEach = (columns: BrokerColumns, measure: BrokerMeasure): Map<string, number | null> => {
  const shares = strengths(columnOf(columns, measure), isLowStrong(measure));
  return new Map(columns.id.map((id, row) => [id, shares[row] ?? null]));
};

/** The most roles that anyone has. */
export const mostRoles = ({ roles }: BrokerColumns): number => Math.max(0, ...roles.map((count) => count ?? 0));
