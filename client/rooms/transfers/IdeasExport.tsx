import { useClient } from 'urql';
import { IdeaAdoptionsExportDocument } from './operations.generated.ts';
import type { IdeaAdoptionsQueryVariables } from '../../api/types.generated.ts';
import { TableExport } from '../../actions/TableExport.tsx';
import { exportedIdeas, ideaRows } from './ideaRows.ts';
import { saveIdeas } from './transferActions.ts';

/** Takes the ideas that first appeared outside Track I elsewhere, as a table with their sources. */
export const IdeasExport = ({
  variables,
  adopted,
  notAdopted,
}: {
  readonly variables: IdeaAdoptionsQueryVariables;
  /** How many there are of each. */
  readonly adopted: number;
  readonly notAdopted: number;
}) => {
  const client = useClient();
  return (
    <TableExport
      action={saveIdeas}
      file="ideas-adopted.csv"
      total={adopted + notAdopted}
      fetchPage={async () => {
        // No more than there are is asked for, as a query may cost so much only; of none, one.
        const counts = { adopted: Math.max(adopted, 1), notAdopted: Math.max(notAdopted, 1) };
        const { data } = await client.query(IdeaAdoptionsExportDocument, { ...variables, ...counts }).toPromise();
        if (data === undefined) return null;
        return { nodes: exportedIdeas(data.ideaAdoptions), pageInfo: { hasNextPage: false, endCursor: null } };
      }}
      toRows={ideaRows}
    />
  );
};
