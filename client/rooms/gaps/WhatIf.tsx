import { FlaskConical, Trash2, Undo2 } from 'lucide-react';
import { describeError } from '../../api/describeError.ts';
import { useView } from '../../state/useView.ts';
import { WorkNotice } from '../../ui/WorkNotice.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { DraftList } from './DraftList.tsx';
import { Scenarios } from './Scenarios.tsx';
import type { GapsState } from './useGaps.ts';
import { WhatIfTable, type PairChange } from './WhatIfTable.tsx';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import options from '../../ui/options.module.css';
import styles from './WhatIf.module.css';

/** Whether the form for changes is open: kept by the panel, for what-if takes another place in it once there is a draft. */
export type Editing = readonly [boolean, (open: boolean) => void];

/** The id of the head of what-if, to go to once something is tried. */
export const whatIfId = 'what-if-head';

/** Why the server cannot work out the draft, in its own sentence, and the ways out. */
const DraftFault = ({ advice }: { readonly advice: string }) => {
  const draft = useView((state) => state.view.draft);
  const step = useView((state) => state.step);
  return (
    <div className={styles.fault} role="alert">
      <p>
        This draft cannot be: <span dir="auto">{advice}</span>
      </p>
      <button type="button" className={buttons.button} onClick={() => step({ draft: draft.slice(0, -1) })}>
        <Undo2 aria-hidden="true" /> Undo the last change
      </button>
    </div>
  );
};

/** What would change if the network were a little different: a draft that is kept in the address bar only, until it is saved. */
export const WhatIf = ({
  state: { whatIf, drafted },
  change,
  editing: [isEditing, setEditing],
}: {
  readonly state: GapsState;
  readonly change: PairChange | null;
  readonly editing: Editing;
}) => {
  const { draft, projection } = useView((state) => state.view);
  const step = useView((state) => state.step);
  const answer = whatIf.data?.whatIf ?? null;
  const hasDraft = draft.length > 0;
  const isBroken = whatIf.error !== null && whatIf.error.graphQLErrors[0]?.extensions['code'] === 'INVALID_INPUT';
  const wordings =
    answer !== null && !whatIf.loading && whatIf.error === null && answer.changes.length === draft.length
      ? answer.changes.map(({ wording }) => wording)
      : null;
  return (
    <section className={styles.whatIf} aria-labelledby={whatIfId} data-draft={hasDraft} aria-busy={whatIf.loading}>
      <div className={styles.title}>
        <h3 id={whatIfId} tabIndex={-1}>
          <FlaskConical aria-hidden="true" /> What if?
        </h3>
        {hasDraft && (
          <button type="button" className={buttons.quiet} onClick={() => step({ draft: [] })}>
            <Trash2 aria-hidden="true" /> Clear all
          </button>
        )}
      </div>
      {hasDraft ? (
        <>
          <p className={tone.muted}>
            A draft: nothing of it is saved. The address bar holds it, so a copied link shows it to others.
          </p>
          <DraftList wordings={wordings} />
          {isBroken && whatIf.error !== null ? (
            <DraftFault advice={describeError(whatIf.error).advice} />
          ) : (
            <>
              <WorkNotice work={whatIf} />
              {whatIf.error === null && <WorkNotice work={drafted} />}
              {answer !== null && (
                <>
                  {projection === 'lanes' && (
                    <p className={tone.muted}>
                      Lanes shows what is on record.{' '}
                      <button type="button" className={buttons.link} onClick={() => step({ projection: 'network' })}>
                        See the draft in the network
                      </button>
                    </p>
                  )}
                  <WhatIfTable answer={answer} change={change} />
                </>
              )}
            </>
          )}
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
