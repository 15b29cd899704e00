import { Search } from 'lucide-react';
import { useView } from '../state/useView.ts';
import { EntityBox } from '../records/EntityBox.tsx';
import styles from './SearchBox.module.css';

/** Finds people, meetings, ideas and the rest by name, alias or summary; choosing one shows what lies around it. */
export const SearchBox = () => {
  const step = useView((state) => state.step);
  return (
    <div className={styles.search}>
      <EntityBox
        label="Search people, talks, ideas and documents"
        quietLabel
        placeholder="Search a person, meeting, idea…"
        icon={<Search className={styles.icon} aria-hidden="true" />}
        onChoose={(id) =>
          id !== null && step({ focus: [id], selection: id, window: null, panel: 'none', influence: null })
        }
      />
    </div>
  );
};
