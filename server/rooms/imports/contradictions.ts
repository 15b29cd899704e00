import type { Wording } from '../../domain/wording.ts';
import { contradictionOf } from '../../view/contradictions.ts';
import type { Fault } from './faults.ts';
import type { Dataset } from './tables.ts';
import { toEntities } from './toRecords.ts';
import { toRelationships } from './toRelationships.ts';

/** The same with ids in the place of names: by them a row is found. */
const withIds = ({ parts }: Wording): string =>
  parts.map((part) => (part.kind === 'RECORD' ? `"${part.record}"` : part.text)).join('');

/** Statements that contradict the dates of what they join under every reading. */
export const findContradictions = (dataset: Dataset): Fault[] => {
  const entities = new Map(toEntities(dataset).map((entity) => [entity.id, entity]));
  return toRelationships(dataset).flatMap(({ record, table, line }): Fault[] => {
    const [from, to] = [entities.get(record.from), entities.get(record.to)];
    const contradiction = from && to && contradictionOf(record, from, to);
    if (contradiction == null) return [];
    const problem = `${withIds(contradiction)}; expected dates under which that is possible`;
    return [{ file: `${table}.csv`, line, column: null, value: null, problem }];
  });
};
