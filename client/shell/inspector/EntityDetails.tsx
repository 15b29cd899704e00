import { ExternalLink } from 'lucide-react';
import { Fragment } from 'react';
import type { ClaimFragment, InspectQuery } from '../../api/types.generated.ts';
import { describeSpan, describeSpanInLine } from '../../dates/describeSpan.ts';
import { KindIcon } from '../../records/KindIcon.tsx';
import { AlsoKnownAs } from './AlsoKnownAs.tsx';
import { ClaimGroups } from './ClaimGroups.tsx';
import { Contradictions } from './Contradictions.tsx';
import { ConfidenceBadge } from '../../records/ConfidenceBadge.tsx';
import { Delegations } from './Delegations.tsx';
import { doubtsOf } from './doubtsOf.ts';
import { EntityActions } from './EntityActions.tsx';
import { Evidence } from '../../records/Evidence.tsx';
import { factsOf } from './factsOf.ts';
import { isCovered, type FetchedParts } from './recordParts.ts';
import { MetPeople } from './MetPeople.tsx';
import { ProcessBrief } from './ProcessBrief.tsx';
import { RoomSections } from './RoomSections.tsx';
import type { InspectedNode } from './inspectedNode.ts';
import { kindName, lasts } from '../../records/recordWords.ts';
import { isWebAddress } from '../../ui/isWebAddress.ts';
import buttons from '../../ui/buttons.module.css';
import record from '../../records/record.module.css';
import tone from '../../ui/tone.module.css';
import inspected from './inspected.module.css';
import styles from './EntityDetails.module.css';
import aside from '../../ui/aside.module.css';

const OutsideLink = ({ address }: { readonly address: string }) => (
  <a href={address} target="_blank" rel="noreferrer noopener">
    {address}
    <ExternalLink aria-label="opens in a new tab" />
  </a>
);

const Facts = ({ node }: { readonly node: InspectedNode }) => (
  <dl className={styles.facts}>
    <AlsoKnownAs aliases={node.aliases} />
    {factsOf(node, describeSpanInLine).map(([name, value]) => (
      <Fragment key={name}>
        <dt>{name}</dt>
        <dd dir="auto">{isWebAddress(value) ? <OutsideLink address={value} /> : value}</dd>
      </Fragment>
    ))}
  </dl>
);

/** When it was; a person's life stands among the facts. */
const Dates = ({ node: { span, kind } }: { readonly node: InspectedNode }) => {
  if (kind === 'PERSON' || (span.from === null && span.to === null)) return null;
  const { text, precision } = describeSpan(span, lasts(kind));
  return (
    <p className={inspected.dates}>
      {text}
      {precision !== '' && <span className={tone.muted}> ({precision})</span>}
    </p>
  );
};

/** An entity with its dates, facts, doubts and relationships. */
export const EntityDetails = ({
  node,
  contradictions,
  fetched,
  onMore,
}: {
  readonly node: InspectedNode;
  /** What is recorded of it and cannot be. */
  readonly contradictions: InspectQuery['contradictions'];
  /** What the rooms add. */
  readonly fetched: readonly FetchedParts[];
  /** Asks for the relationships beyond the first page; null where all are here. */
  readonly onMore: (() => void) | null;
}) => {
  const doubts = doubtsOf(node);
  const claims = node.relationships.nodes;
  const isTold = (claim: ClaimFragment): boolean => fetched.some((one) => isCovered(one, node.kind, claim));
  return (
    <article className={inspected.details}>
      <p className={inspected.kind}>
        <KindIcon kind={node.kind} /> {kindName[node.kind]}
      </p>
      <h2 className={aside.title} dir="auto">
        {node.name}
      </h2>
      <Dates node={node} />
      {node.summary !== '' && <p dir="auto">{node.summary}</p>}
      {node.typename === 'Process' && <ProcessBrief process={node} />}
      <div className={record.facts}>
        <ConfidenceBadge confidence={node.confidence} />
        <Evidence sources={node.sources} />
      </div>
      {doubts.length > 0 && (
        <ul className={record.doubts} aria-label="Known doubts">
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      )}
      <Contradictions entityId={node.id} contradictions={contradictions} />
      <EntityActions id={node.id} fetched={fetched} />
      <Facts node={node} />
      <RoomSections fetched={fetched} id={node.id} kind={node.kind} claims={claims} />
      {node.typename === 'Person' && <MetPeople id={node.id} />}
      {node.typename === 'Institution' && (
        <Delegations claims={node.delegations.nodes} total={node.delegations.totalCount} />
      )}
      <ClaimGroups entityId={node.id} claims={claims.filter((claim) => !isTold(claim))} />
      {onMore !== null && (
        <button type="button" className={buttons.quiet} onClick={onMore}>
          Load all {node.relationships.totalCount} relationships
        </button>
      )}
    </article>
  );
};
