import { TableExport } from '../../actions/TableExport.tsx';
import { savePairs } from './gapActions.ts';
import type { Pair } from './pairs.ts';
import { pairTable } from './pairTable.ts';
import buttons from '../../ui/buttons.module.css';

/** Takes all pairs of groups elsewhere as a table: with the draft where there is one. */
export const PairsExport = ({ pairs }: { readonly pairs: readonly Pair[] }) => (
  <div className={buttons.row}>
    <TableExport
      action={savePairs}
      file="pairs-of-groups.csv"
      total={pairs.length}
      fetchPage={async () => ({ nodes: pairs, pageInfo: { hasNextPage: false, endCursor: null } })}
      toRows={pairTable}
    />
  </div>
);
