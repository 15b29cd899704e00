import { useState } from 'react';
import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { Segments } from '../../ui/Segments.tsx';
import { fields } from './fields.ts';
import { EntityChoices } from '../../records/EntityChoices.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import check from '../../ui/check.module.css';
import tag from '../../ui/tag.module.css';
import options from '../../ui/options.module.css';

const chosenIn = (view: View, start: View): number =>
  (['via', 'avoid', 'maxHops', 'pathCertainty', 'hubLimit', 'passStates', 'sharedEmployers'] as const).filter(
    (name) => String(view[name]) !== String(start[name]),
  ).length;

/** What a path must touch, what it may not, and how strictly it is judged. */
export const PathOptions = () => {
  const view = useView((state) => state.view);
  const start = useView((state) => state.start);
  const step = useView((state) => state.step);
  const { via, avoid, pathCertainty, maxHops, hubLimit, passStates, sharedEmployers } = view;
  const chosen = chosenIn(view, start);
  // A link shows what was chosen, not only that something was.
  const [startsOpen] = useState(chosen > 0);
  return (
    <details className={options.options} data-chosen={chosen > 0} open={startsOpen}>
      <summary>Options {chosen > 0 && <span className={tag.tag}>{chosen} chosen</span>}</summary>
      <div className={options.body}>
        <EntityChoices label="Through, in this order" ids={via} onChange={(ids) => step({ via: ids })} />
        <EntityChoices label="Without" ids={avoid} onChange={(ids) => step({ avoid: ids })} />
        <Segments
          label="Order of time"
          showLabel
          value={pathCertainty}
          options={[
            { value: 'POSSIBLE', label: 'May hold' },
            { value: 'DEFINITE', label: 'Certain' },
          ]}
          onChange={(next) => step({ pathCertainty: next })}
        />
        <NumberField
          label="Hops at most"
          value={maxHops}
          most={30}
          onChange={(value) => step({ maxHops: value ?? fields.maxHops.start })}
        />
        <NumberField
          label="Pass nothing with more relationships than"
          value={hubLimit}
          most={100_000}
          onChange={(value) => step({ hubLimit: value })}
        />
        <label className={check.check}>
          <input
            type="checkbox"
            checked={passStates}
            onChange={(event) => step({ passStates: event.target.checked })}
          />
          <span className={check.label}>States may be passed; they join nearly everything</span>
        </label>
        <label className={check.check}>
          <input
            type="checkbox"
            checked={sharedEmployers}
            onChange={(event) => step({ sharedEmployers: event.target.checked })}
          />
          <span className={check.label}>
            Colleagues pass things on; this assumes that all who are ever with an institution hear of it, however large
            it is
          </span>
        </label>
      </div>
    </details>
  );
};
