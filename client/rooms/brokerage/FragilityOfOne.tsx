import { useState } from 'react';
import { BrokerFragilityDocument } from './operations.generated.ts';
import { useLongWork } from '../../api/useLongWork.ts';
import { WorkNotice } from '../../ui/WorkNotice.tsx';
import type { BrokersQuestion } from './brokersQuestion.ts';
import { writeValue } from '../../projection/measureWords.ts';
import buttons from '../../ui/buttons.module.css';

/** Fragility of one person, computed when asked for. */
export const FragilityOfOne = ({
  question: { input, grouping },
  person,
}: {
  readonly question: BrokersQuestion;
  readonly person: string;
}) => {
  const [isAsked, setAsked] = useState(false);
  const work = useLongWork(BrokerFragilityDocument, isAsked ? { input, grouping, people: [person] } : null);
  if (!isAsked) {
    return (
      <button
        type="button"
        className={buttons.button}
        onClick={() => setAsked(true)}
        title="It costs far more work than the others, so it is computed only when asked for."
      >
        Work it out
      </button>
    );
  }
  const value = work.data?.brokers.nodes[0]?.fragility;
  return (
    <>
      <WorkNotice work={work} />
      {value !== undefined && <b>{writeValue('FRAGILITY', value)}</b>}
    </>
  );
};
