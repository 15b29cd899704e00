import { describeError } from '../../api/describeError.ts';
import { useView } from '../../state/useView.ts';
import { WorkNotice } from '../../ui/WorkNotice.tsx';
import { DraftFault } from './DraftFault.tsx';
import type { PairChange } from './pairs.ts';
import type { GapsState } from './useGaps.ts';
import { WhatIfTable } from './WhatIfTable.tsx';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';

const isRefused = ({ error }: GapsState['whatIf']): boolean =>
  error !== null && error.graphQLErrors[0]?.extensions['code'] === 'INVALID_INPUT';

/** What the draft would change, how far that is worked out, or why the draft cannot be. */
export const DraftOutcome = ({
  state: { whatIf, drafted },
  change,
}: {
  readonly state: GapsState;
  /** What becomes of the gap that is opened; null where none is. */
  readonly change: PairChange | null;
}) => {
  const isLanes = useView((state) => state.view.projection === 'lanes');
  const step = useView((state) => state.step);
  const { data, error } = whatIf;
  if (error !== null && isRefused(whatIf)) return <DraftFault advice={describeError(error).advice} />;
  return (
    <>
      <WorkNotice work={whatIf} />
      {error === null && <WorkNotice work={drafted} />}
      {data !== null && isLanes && (
        <p className={tone.muted}>
          Lanes shows what is on record.{' '}
          <button type="button" className={buttons.link} onClick={() => step({ projection: 'network' })}>
            See the draft in the network
          </button>
        </p>
      )}
      {data !== null && <WhatIfTable answer={data.whatIf} change={change} />}
    </>
  );
};
