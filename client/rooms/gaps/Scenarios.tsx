import { useState, type FormEvent } from 'react';
import { Save, Trash2 } from 'lucide-react';
import { useMutation, useQuery, type CombinedError } from 'urql';
import { RemoveScenarioDocument, SaveScenarioDocument, ScenariosDocument } from './operations.generated.ts';
import type { ScenariosQuery } from '../../api/types.generated.ts';
import type { DraftChange } from '../../state/draft.ts';
import { useView } from '../../state/useView.ts';
import { writeDay } from '../../dates/writeDay.ts';
import buttons from '../../ui/buttons.module.css';
import fields from '../../ui/fields.module.css';
import tone from '../../ui/tone.module.css';
import styles from './Scenarios.module.css';

type Scenario = ScenariosQuery['scenarios'][number];

/** Tells the cache that the list is of scenarios, even where it is empty. */
const ofScenarios = { additionalTypenames: ['Scenario'] };

const faultText = (error: CombinedError): string => {
  const first = error.graphQLErrors[0];
  return first?.extensions['code'] === 'FORBIDDEN'
    ? 'Only stewards may save or remove scenarios here. The address bar holds the draft just as well: copy the link.'
    : (first?.message ?? 'The server cannot be reached; nothing was saved or removed.');
};

/** The draft that was saved, as the view holds drafts. */
const toDraft = ({ changes }: Scenario): DraftChange[] =>
  changes.map(({ kind, person, other, meeting, process, date, side }) => ({
    kind,
    person: person?.id ?? null,
    other: other?.id ?? null,
    meeting,
    process: process?.id ?? null,
    date,
    side: side?.id ?? null,
  }));

const SavedScenario = ({
  scenario,
  onRemove,
}: {
  readonly scenario: Scenario;
  readonly onRemove: (name: string) => void;
}) => {
  const step = useView((state) => state.step);
  const [asking, setAsking] = useState(false);
  const { name, savedAt, changes } = scenario;
  return (
    <li>
      <button type="button" className={buttons.link} dir="auto" onClick={() => step({ draft: toDraft(scenario) })}>
        {name}
      </button>
      <span className={tone.muted}>
        {changes.length === 1 ? '1 change' : `${changes.length} changes`}, {writeDay(savedAt.slice(0, 10))}
      </span>
      {asking ? (
        <span className={styles.sure} role="group" aria-label={`Remove ${name}?`}>
          Remove it?
          <button type="button" className={buttons.button} onClick={() => onRemove(name)}>
            Remove
          </button>
          <button type="button" className={buttons.quiet} onClick={() => setAsking(false)}>
            Keep
          </button>
        </span>
      ) : (
        <button
          type="button"
          className={buttons.icon}
          aria-label={`Remove the scenario ${name}`}
          title="Remove"
          onClick={() => setAsking(true)}
        >
          <Trash2 />
        </button>
      )}
    </li>
  );
};

/** The drafts that were saved under a name, and a way to save the one at hand. */
export const Scenarios = () => {
  const draft = useView((state) => state.view.draft);
  const [{ data, error }] = useQuery({ query: ScenariosDocument, context: ofScenarios });
  const [saved, save] = useMutation(SaveScenarioDocument);
  const [removed, remove] = useMutation(RemoveScenarioDocument);
  const [name, setName] = useState('');
  const [told, setTold] = useState('');
  const scenarios = data?.scenarios ?? [];
  const replaces = scenarios.some((scenario) => scenario.name === name.trim());
  const fault = saved.error ?? removed.error ?? error;
  const onSave = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '') return;
    const answer = await save({ name: wanted, changes: [...draft] });
    if (answer.error) return;
    setName('');
    setTold(`Saved as “${wanted}”.`);
  };
  const onRemove = async (gone: string): Promise<void> => {
    const answer = await remove({ name: gone }, ofScenarios);
    if (!answer.error) setTold(`“${gone}” is removed.`);
  };
  return (
    <div className={styles.scenarios}>
      {draft.length > 0 && (
        <form className={styles.save} onSubmit={(event) => void onSave(event)}>
          <input
            className={fields.input}
            aria-label="Name of the scenario"
            placeholder="A name to save it under"
            maxLength={100}
            dir="auto"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className={buttons.button} aria-disabled={name.trim() === '' || saved.fetching}>
            <Save aria-hidden="true" /> {replaces ? 'Replace the scenario' : 'Save as scenario'}
          </button>
        </form>
      )}
      <p role="status" className={styles.told}>
        {fault ? '' : told}
      </p>
      {fault && <p role="alert">{faultText(fault)}</p>}
      {scenarios.length > 0 && (
        <>
          <h4>Saved scenarios</h4>
          <ul className={styles.list}>
            {scenarios.map((scenario) => (
              <SavedScenario key={scenario.name} scenario={scenario} onRemove={(gone) => void onRemove(gone)} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
