import type { ReactNode } from 'react';
import { useView } from '../../state/useView.ts';
import { KindIcon } from '../../records/KindIcon.tsx';
import { ConfidenceBadge } from '../../records/ConfidenceBadge.tsx';
import { Evidence } from '../../records/Evidence.tsx';
import { claimDates } from '../../records/claimDates.ts';
import type { ClaimItem } from '../../records/groupClaims.ts';
import buttons from '../../ui/buttons.module.css';
import record from '../../records/record.module.css';
import styles from './ClaimRow.module.css';

/** One relationship of the inspected entity: to whom or what, how, when, and how sure. */
export const ClaimRow = ({
  item,
  children,
}: {
  readonly item: ClaimItem;
  /** What is to be said of it besides. */
  readonly children?: ReactNode;
}) => {
  const step = useView((state) => state.step);
  const { claim, other, details } = item;
  const dates = claimDates(claim);
  return (
    <li className={styles.claim}>
      {other.kind === 'TRACK' ? (
        <span className={record.name}>{other.name}</span>
      ) : (
        <button
          type="button"
          className={`${record.name} ${buttons.link}`}
          dir="auto"
          onClick={() => step({ selection: other.id })}
        >
          <KindIcon kind={other.kind} />
          {other.name}
        </button>
      )}
      {details.length > 0 && <p className={record.details}>{details.join(' · ')}</p>}
      {children}
      <div className={record.facts}>
        {dates !== '' && <span>{dates}</span>}
        <ConfidenceBadge confidence={claim.confidence} />
        <Evidence sources={claim.sources} />
      </div>
    </li>
  );
};
