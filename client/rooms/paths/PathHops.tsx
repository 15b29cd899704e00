import { KindIcon } from '../../ui/KindIcon.tsx';
import { describeSpanInLine } from '../../time/describeSpan.ts';
import { useView } from '../../state/useView.ts';
import { claimDetails, claimVerb } from '../entities/groupClaims.ts';
import { ConfidenceBadge } from '../entities/ConfidenceBadge.tsx';
import { Evidence } from '../entities/Evidence.tsx';
import type { FoundPath } from './foundPath.ts';

type Hop = FoundPath['hops'][number];

const lastingTypes = new Set(['AFFILIATED_WITH', 'TIE', 'PARTY_TO']);

const End = ({ end }: { readonly end: Hop['from'] }) => {
  const step = useView((state) => state.step);
  return (
    <button type="button" className="link claim-name" dir="auto" onClick={() => step({ selection: end.id })}>
      <KindIcon kind={end.kind} />
      {end.name}
    </button>
  );
};

const HopRow = ({ hop }: { readonly hop: Hop }) => {
  const step = useView((state) => state.step);
  const { relationship } = hop;
  const details = claimDetails(relationship);
  return (
    <li className="hop">
      <div className="hop-ends">
        <End end={hop.from} /> <span className="muted">→</span> <End end={hop.to} />
      </div>
      <button
        type="button"
        className="link hop-verb"
        title="Show this relationship"
        onClick={() => step({ selection: relationship.id })}
      >
        {[claimVerb(relationship), ...details].join(' · ')}
      </button>
      <p className="hop-reason">{hop.reason}</p>
      <div className="claim-facts">
        <span>{describeSpanInLine(relationship.span, lastingTypes.has(relationship.type))}</span>
        <ConfidenceBadge confidence={relationship.confidence} />
        <Evidence sources={relationship.sources} />
      </div>
    </li>
  );
};

/** The hops of a path in order: between what, when, why it could follow, how sure, and on what evidence. */
export const PathHops = ({ path }: { readonly path: FoundPath }) => (
  <ol className="hops" aria-label="Hops of this path">
    {path.hops.map((hop) => (
      <HopRow key={hop.relationship.id} hop={hop} />
    ))}
  </ol>
);
