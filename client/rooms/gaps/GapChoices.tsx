import { useId } from 'react';
import { useView } from '../../state/useView.ts';
import { actorGroupings, actorTies, startView, type View } from '../../state/view.ts';
import { Segments } from '../../ui/Segments.tsx';
import { NumberField } from '../paths/NumberField.tsx';
import { groupingWords, tieWords } from './groupingWords.ts';

const changed = (view: View): number =>
  (['actorTies', 'tieWeight', 'smallestGroup'] as const).filter(
    (name) => String(view[name]) !== String(startView[name]),
  ).length;

/** Between which groups gaps are looked for, and what counts as a tie. */
export const GapChoices = () => {
  const view = useView((state) => state.view);
  const step = useView((state) => state.step);
  const id = useId();
  const { actorGrouping, actorTies: ties, tieWeight, smallestGroup } = view;
  const count = changed(view);
  return (
    <div className="gap-choices">
      <div className="gap-grouping">
        <label htmlFor={id}>Groups by</label>
        <select
          id={id}
          value={actorGrouping}
          aria-describedby={`${id}-meaning`}
          onChange={(event) => step({ actorGrouping: event.target.value as View['actorGrouping'], gap: null })}
        >
          {actorGroupings.map((value) => (
            <option key={value} value={value}>
              {groupingWords[value].name}
            </option>
          ))}
        </select>
        <p className="muted" id={`${id}-meaning`}>
          {groupingWords[actorGrouping].meaning}
        </p>
      </div>
      <details className="gap-options">
        <summary>
          What ties two people, and how large a group must be{' '}
          {count > 0 && <span className="section-chosen">{count} changed</span>}
        </summary>
        <div className="gap-options-body">
          <fieldset>
            <legend>Two people are tied when they</legend>
            {actorTies.map((tie) => (
              <label key={tie} className="check" title={tieWords[tie].meaning}>
                <input
                  type="checkbox"
                  checked={ties.includes(tie)}
                  disabled={ties.length === 1 && ties.includes(tie)}
                  onChange={(event) =>
                    step({
                      actorTies: event.target.checked ? [...ties, tie] : ties.filter((other) => other !== tie),
                    })
                  }
                />
                <span className="check-label">{tieWords[tie].name.toLowerCase()}</span>
              </label>
            ))}
          </fieldset>
          <Segments
            label="A meeting of many counts"
            showLabel
            value={tieWeight}
            options={[
              {
                value: 'SHARED_BY_SIZE',
                label: 'Less for each two',
                hint: 'A meeting of n people weighs 1/(n-1) for each two, so that large ones do not drown small ones (Newman 2001).',
              },
              { value: 'COUNT', label: 'As much as a small one', hint: 'Each shared meeting weighs 1.' },
            ]}
            onChange={(next) => step({ tieWeight: next })}
          />
          <NumberField
            label="Only groups of at least so many people"
            value={smallestGroup}
            most={1000}
            onChange={(value) => step({ smallestGroup: value ?? startView.smallestGroup })}
          />
        </div>
      </details>
    </div>
  );
};
