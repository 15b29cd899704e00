import { Search } from 'lucide-react';
import { useView } from '../state/useView.ts';
import { EntityBox } from '../records/EntityBox.tsx';

/** Finds people, meetings, ideas and the rest by name, alias or summary; choosing one shows what lies around it. */
export const SearchBox = () => {
  const step = useView((state) => state.step);
  return (
    <EntityBox
      label="Search people, talks, ideas and documents"
      quietLabel
      placeholder="Search a person, meeting, idea…"
      icon={<Search className="search-icon" aria-hidden="true" />}
      onChoose={(id) =>
        id !== null && step({ focus: [id], selection: id, window: null, panel: 'none', influence: null })
      }
    />
  );
};
