import { useView } from '../../state/useView.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { DraftList } from './DraftList.tsx';
import { DraftOutcome } from './DraftOutcome.tsx';
import { draftWordings } from './draftWordings.ts';
import type { PairChange } from './pairs.ts';
import { Scenarios } from './Scenarios.tsx';
import type { GapsState } from './useGaps.ts';
import { WhatIfHead, whatIfId } from './WhatIfHead.tsx';
import options from '../../ui/options.module.css';
import tone from '../../ui/tone.module.css';
import styles from './WhatIf.module.css';

/** Whether the form for changes is open: kept by the panel, for what-if takes another place in it once there is a draft. */
export type Editing = readonly [boolean, (open: boolean) => void];

/** What would change if the network were a little different: a draft that is kept in the address bar only, until it is saved. */
export const WhatIf = ({
  state,
  change,
  editing: [isEditing, setEditing],
}: {
  readonly state: GapsState;
  readonly change: PairChange | null;
  readonly editing: Editing;
}) => {
  const changeCount = useView(({ view }) => view.draft.length);
  const { whatIf } = state;
  return (
    <section
      className={styles.whatIf}
      aria-labelledby={whatIfId}
      data-draft={changeCount > 0}
      aria-busy={whatIf.loading}
    >
      <WhatIfHead />
      {changeCount > 0 ? (
        <>
          <p className={tone.muted}>
            A draft: nothing of it is saved. The address bar holds it, so a copied link shows it to others.
          </p>
          <DraftList wordings={draftWordings(whatIf, changeCount)} />
          <DraftOutcome state={state} change={change} />
        </>
      ) : (
        <p className={tone.muted}>
          Put someone into a meeting, hold another one, take someone out, and see what changes. Nothing is saved.
        </p>
      )}
      <details
        className={options.options}
        open={isEditing}
        onToggle={(event) => setEditing((event.target as HTMLDetailsElement).open)}
      >
        <summary>Change something by hand</summary>
        <div className={options.body}>
          <ChangeForm />
        </div>
      </details>
      <Scenarios />
    </section>
  );
};
