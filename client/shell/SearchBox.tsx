import { useCallback, useEffect, useRef, useState } from 'react';
import { Search } from 'lucide-react';
import { useDoing } from '../actions/desk.ts';
import { useView } from '../state/useView.ts';
import { useLoaded } from '../ui/useLoaded.ts';
import { goToSearch } from './actions.ts';
import { noRoom } from './leaving.ts';
import fields from '../ui/fields.module.css';
import tone from '../ui/tone.module.css';
import box from '../records/EntityBox.module.css';
import styles from './SearchBox.module.css';

const inputId = 'search';
const label = 'Search people, talks, ideas and documents';
const placeholder = 'Search a person, meeting, idea…';

const loadBox = () => import('../records/EntityBox.tsx');

/** Stands in the place of the search until it is there; what is typed in it meanwhile is not lost. */
const EarlyBox = ({ onWant, onType }: { readonly onWant: () => void; readonly onType: (text: string) => void }) => (
  <div className={box.search}>
    <label className={tone.visuallyHidden} htmlFor={inputId}>
      {label}
    </label>
    <Search className={styles.icon} aria-hidden="true" />
    <input
      id={inputId}
      role="combobox"
      aria-expanded="false"
      aria-controls={`${inputId}-list`}
      autoComplete="off"
      className={fields.input}
      placeholder={placeholder}
      dir="auto"
      onFocus={onWant}
      onChange={(event) => onType(event.target.value)}
    />
    <span id={`${inputId}-list`} hidden />
  </div>
);

/** Finds people, meetings, ideas and the rest by name, alias or summary; choosing one shows what lies around it. */
export const SearchBox = ({
  soon,
}: {
  /** Whether nothing more urgent is to be fetched. */ readonly soon: boolean;
}) => {
  const step = useView((state) => state.step);
  const [wanted, setWanted] = useState(false);
  const loaded = useLoaded(loadBox, soon || wanted);
  const typed = useRef('');
  const hadFocus = useRef(false);
  const focus = useCallback(() => document.getElementById(inputId)?.focus(), []);
  useDoing(goToSearch, focus);
  useEffect(() => {
    if (loaded !== null && hadFocus.current) focus();
  }, [loaded, focus]);
  return (
    <div className={styles.search}>
      {loaded === null ? (
        <EarlyBox
          onWant={() => {
            hadFocus.current = true;
            setWanted(true);
          }}
          onType={(text) => {
            typed.current = text;
          }}
        />
      ) : (
        <loaded.EntityBox
          label={label}
          quietLabel
          inputId={inputId}
          startText={typed.current}
          placeholder={placeholder}
          icon={<Search className={styles.icon} aria-hidden="true" />}
          onChoose={(id) => id !== null && step({ ...noRoom, focus: [id], selection: id, window: null })}
        />
      )}
    </div>
  );
};
