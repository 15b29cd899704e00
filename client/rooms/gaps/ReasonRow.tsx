import { useId, useState } from 'react';
import type { ReasonFragment } from '../../api/types.generated.ts';
import { readableGap } from './readableGap.ts';
import { ReasonEvidence } from './ReasonEvidence.tsx';
import { reasonWords } from './weightWords.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './ReasonRow.module.css';

/** One reason for or against a candidate: its points, what it says, and the records that it rests on. */
export const ReasonRow = ({
  reason: { kind, points, sentence, evidence },
  against,
}: {
  readonly reason: ReasonFragment;
  readonly against: boolean;
}) => {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.reason} data-against={against}>
      <span className={styles.points}>
        <span aria-hidden="true">{against ? '−' : '+'}</span>
        <span className={tone.visuallyHidden}>{against ? 'minus ' : 'plus '}</span>
        {points.toFixed(1)}
      </span>
      <div>
        <b>{reasonWords[kind]}.</b> <span dir="auto">{readableGap(sentence)}</span>{' '}
        {evidence.length > 0 && (
          <button
            type="button"
            className={`${buttons.link} ${styles.open}`}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {evidence.length === 1 ? 'Evidence: 1 record' : `Evidence: ${evidence.length} records`}
          </button>
        )}
        {open && (
          <ul className={styles.evidence} id={id}>
            {evidence.map((record) => (
              <ReasonEvidence key={record.id} id={record.id} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
};
