import { useState } from 'react';
import { useQuery } from 'urql';
import { InspectDocument } from './operations.generated.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { EntityDetails } from './EntityDetails.tsx';
import { useRecordParts } from './recordParts.ts';
import { RelationshipDetails } from './RelationshipDetails.tsx';
import skeleton from '../../ui/skeleton.module.css';
import tone from '../../ui/tone.module.css';

const page = 100;
const most = 500;

/** All that is known of the selected node or edge, with its evidence. */
export const Inspector = ({ id }: { readonly id: string }) => {
  const [first, setFirst] = useState(page);
  const [{ data, error, fetching }, ask] = useQuery({ query: InspectDocument, variables: { id, first } });
  const fetched = useRecordParts();
  if (error && !data) return <ErrorNotice error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (data?.node && fetched !== null) {
    return (
      <EntityDetails
        node={data.node}
        contradictions={data.contradictions}
        fetched={fetched}
        onMore={data.node.relationships.totalCount > first && first < most ? () => setFirst(most) : null}
      />
    );
  }
  if (data?.relationship) {
    return (
      <RelationshipDetails claim={data.relationship} contradiction={data.contradictions.nodes[0]?.wording ?? null} />
    );
  }
  if (fetching || !data || fetched === null) {
    return (
      <div className={skeleton.skeleton} role="status" aria-label="Loading details">
        <span />
        <span />
        <span />
      </div>
    );
  }
  return <p className={tone.muted}>Nothing with this id is held, or you may not see it: {id}</p>;
};
