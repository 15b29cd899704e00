import { useId } from 'react';
import { useView } from '../../state/useView.ts';
import fields from '../../ui/fields.module.css';
import type { Candidates } from './useCandidates.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** Narrows candidates to those who speak a language; nothing where no language of anybody is recorded. */
export const SpeaksChoice = ({ spoken }: Pick<Candidates, 'spoken'>) => {
  const id = useId();
  const speaks = useView((state) => state.view.speaks);
  const step = useView((state) => state.step);
  if (spoken.length === 0) return null;
  const isOther = speaks !== null && spoken.every(({ language }) => language !== speaks);
  return (
    <div>
      <label htmlFor={id} className={fields.label}>
        Speaks, as far as recorded
      </label>
      <select
        id={id}
        className={fields.select}
        value={speaks ?? ''}
        onChange={(event) => step({ speaks: event.target.value || null })}
      >
        <option value="">Any language</option>
        {isOther && <option value={speaks}>{speaks} (nobody)</option>}
        {spoken.map(({ language, candidates }) => (
          <option key={language} value={language}>
            {names.of(language) ?? language} ({candidates})
          </option>
        ))}
      </select>
    </div>
  );
};
