import { TableExport } from '../../actions/TableExport.tsx';
import { flowRows } from './flowRows.ts';
import type { Flows } from './flowTotals.ts';
import { saveFlows } from './transferActions.ts';

/** Takes the flows elsewhere as a table, group by group and stretch by stretch. */
export const FlowsExport = ({
  flows,
  codes,
  ranked,
}: {
  readonly flows: Flows;
  readonly codes: readonly string[];
  readonly ranked: boolean;
}) => {
  const [head, ...rows] = flowRows(flows, codes, ranked);
  return (
    <TableExport
      action={saveFlows}
      file="flows-between-tracks.csv"
      total={rows.length}
      fetchPage={async () => ({ nodes: rows, pageInfo: { hasNextPage: false, endCursor: null } })}
      toRows={(nodes) => [head ?? [], ...nodes]}
    />
  );
};
