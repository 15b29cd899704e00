import { useCallback } from 'react';
import { Search } from 'lucide-react';
import { useDoing } from '../actions/desk.ts';
import { EntityBox } from '../records/EntityBox.tsx';
import { useView } from '../state/useView.ts';
import { goToSearch } from './actions.ts';
import { noRoom } from './leaving.ts';
import styles from './SearchBox.module.css';

const inputId = 'search';

/** Finds people, meetings, ideas and the rest by name, alias or summary; choosing one shows what lies around it. */
export const SearchBox = () => {
  const step = useView((state) => state.step);
  useDoing(
    goToSearch,
    useCallback(() => document.getElementById(inputId)?.focus(), []),
  );
  return (
    <div className={styles.search}>
      <EntityBox
        label="Search people, talks, ideas and documents"
        quietLabel
        inputId={inputId}
        placeholder="Search a person, meeting, idea…"
        icon={<Search className={styles.icon} aria-hidden="true" />}
        onChoose={(id) => id !== null && step({ ...noRoom, focus: [id], selection: id, window: null })}
      />
    </div>
  );
};
