import { useClient } from 'urql';
import { IdeaAdoptionsExportDocument } from './operations.generated.ts';
import type { IdeaAdoptionsExportQueryVariables } from '../../api/types.generated.ts';
import { TableExport } from '../../actions/TableExport.tsx';
import { exportedIdeas, ideaRows } from './ideaRows.ts';
import { saveIdeas } from './transferActions.ts';

/** Takes the ideas that first appeared outside Track I elsewhere, as a table with their sources. */
export const IdeasExport = ({
  variables,
  total,
}: {
  readonly variables: IdeaAdoptionsExportQueryVariables;
  readonly total: number;
}) => {
  const client = useClient();
  return (
    <TableExport
      action={saveIdeas}
      file="ideas-adopted.csv"
      total={total}
      fetchPage={async () => {
        const { data } = await client.query(IdeaAdoptionsExportDocument, variables).toPromise();
        if (data === undefined) return null;
        return { nodes: exportedIdeas(data.ideaAdoptions), pageInfo: { hasNextPage: false, endCursor: null } };
      }}
      toRows={ideaRows}
    />
  );
};
