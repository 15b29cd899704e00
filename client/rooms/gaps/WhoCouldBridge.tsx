import type { ProjectionInput } from '../../api/types.generated.ts';
import type { DraftChange } from '../../state/draft.ts';
import { useView } from '../../state/useView.ts';
import { focusSoon } from '../../ui/focusSoon.ts';
import { CandidateList, candidatesHeadId } from './CandidateList.tsx';
import { lastDay } from './draftEditing.ts';
import type { Analysis, Pair } from './pairs.ts';
import { whatIfId } from './WhatIfHead.tsx';
import buttons from '../../ui/buttons.module.css';
import styles from './WhoCouldBridge.module.css';

/** Who could bridge a gap as it is recorded, once that is asked. */
export const WhoCouldBridge = ({
  pair,
  recorded,
  input,
}: {
  readonly pair: Pair;
  readonly recorded: Analysis;
  readonly input: ProjectionInput;
}) => {
  const { window, candidates, draft } = useView(({ view }) => view);
  const step = useView((view) => view.step);
  const ask = (): void => {
    step({ candidates: true });
    focusSoon(candidatesHeadId);
  };
  const tryOut = (changes: readonly DraftChange[]): void => {
    step({ draft: [...draft, ...changes], projection: 'network', selection: null });
    focusSoon(whatIfId);
  };
  if (!candidates) {
    return (
      <button type="button" className={`${buttons.button} ${styles.who}`} onClick={ask}>
        {pair.finding === 'GAP' ? 'Who could bridge it?' : 'Who could bridge it all the same?'}
      </button>
    );
  }
  const contacts = recorded.pairs.map(({ lastContact }) => lastContact);
  return (
    <CandidateList
      columns={recorded.projection.columns}
      date={lastDay(window, contacts)}
      onTry={tryOut}
      {...{ pair, input }}
    />
  );
};
