import { GroupingChoice } from '../../projection/GroupingChoice.tsx';
import { NetworkChoices } from '../../projection/NetworkChoices.tsx';
import choices from '../../projection/choices.module.css';
import { useView } from '../../state/useView.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { ComparedGroups } from './ComparedGroups.tsx';
import { fields } from './fields.ts';
import { GapsScope } from './GapsScope.tsx';
import { GapsWork } from './GapsWork.tsx';
import type { GapsState } from './useGaps.ts';
import { WhatIf, type Editing } from './WhatIf.tsx';
import { WhichConflict } from './WhichConflict.tsx';
import styles from './AllGroups.module.css';

/** All groups against each other, and the gaps between them. */
export const AllGroups = ({ state, editing }: { readonly state: GapsState; readonly editing: Editing }) => {
  const smallestGroup = useView(({ view }) => view.smallestGroup);
  const hasDraft = useView(({ view }) => view.draft.length > 0);
  const step = useView((view) => view.step);
  const { shown, asksConflict } = state;
  const whatIf = <WhatIf state={state} change={null} editing={editing} />;
  return (
    <>
      <p className={styles.meaning}>
        A gap is a pair of groups with little between them in what is recorded: fewer than half of the ties that chance
        would give, or all of it hanging on one person, or nothing.
      </p>
      <div className={choices.choices}>
        <GroupingChoice />
      </div>
      <NetworkChoices>
        <NumberField
          label="Only groups of at least so many people"
          value={smallestGroup}
          most={1000}
          onChange={(value) => step({ smallestGroup: value ?? fields.smallestGroup.start })}
        />
      </NetworkChoices>
      {asksConflict && <WhichConflict />}
      {shown !== null && <GapsScope analysis={shown} />}
      <GapsWork state={state} />
      {hasDraft && whatIf}
      {shown !== null && <ComparedGroups state={state} analysis={shown} />}
      {!hasDraft && whatIf}
    </>
  );
};
