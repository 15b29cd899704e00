import type { KeyboardEvent } from 'react';
import { FileSearch, UserX } from 'lucide-react';
import { emptyChange } from '../../state/draft.ts';
import { Wording } from '../../records/Wording.tsx';
import { useView } from '../../state/useView.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Connections } from './Connections.tsx';
import { MeasureList } from './MeasureList.tsx';
import { OverTheYears } from './OverTheYears.tsx';
import { RolesTable } from './RolesTable.tsx';
import type { BrokersState } from './useBrokers.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './BrokerDetails.module.css';

/** The table takes Enter and Space for its rows; here they belong to the buttons and links. */
const keepPress = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
};

const BrokerActions = ({ person }: { readonly person: string }) => {
  const draft = useView((state) => state.view.draft);
  const step = useView((state) => state.step);
  const leave = (): void =>
    step({ panel: 'gaps', selection: null, draft: [...draft, { ...emptyChange('REMOVE_PERSON'), person }] });
  return (
    <p className={styles.actions}>
      <button type="button" className={buttons.button} onClick={() => step({ selection: person })}>
        <FileSearch aria-hidden="true" /> Show in the record
      </button>
      <button type="button" className={buttons.button} onClick={leave}>
        <UserX aria-hidden="true" /> What if without them?
      </button>
    </p>
  );
};

/** Why a person is where the table says: groups and meetings, every measure, roles, and the years. */
export const BrokerDetails = ({ state }: { readonly state: BrokersState }) => {
  const { details, question, whole, groupColors } = state;
  const { broker, loading, error, retry } = details;
  if (error !== null && broker === null) return <ErrorNotice error={error} onRetry={retry} />;
  if (broker === null || question === null) {
    return <p className={tone.muted}>{loading ? 'Loading…' : 'This person is not in the network of this time.'}</p>;
  }
  return (
    <div
      className={styles.details}
      role="group"
      aria-label={`Why ${broker.person.name}`}
      aria-busy={loading}
      onKeyDown={keepPress}
    >
      <BrokerActions person={broker.person.id} />
      <p>
        <Wording of={broker.sides.wording} />
      </p>
      {broker.articulation && (
        <p className={styles.holds}>
          Only link for some: without this person some of the others have no way to each other in this record (an
          articulation point). How many, fragility says.
        </p>
      )}
      <Connections broker={broker} colors={groupColors} />
      <section aria-label="Every measure">
        <h4>Every measure</h4>
        <MeasureList broker={broker} question={question} />
      </section>
      {broker.roles !== null && <RolesTable roles={broker.roles} />}
      {whole !== null && <OverTheYears question={whole} person={broker.person.id} />}
    </div>
  );
};
