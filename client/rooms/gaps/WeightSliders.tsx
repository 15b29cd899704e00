import { RotateCcw } from 'lucide-react';
import { useView } from '../../state/useView.ts';
import { fields, weightNames } from './fields.ts';
import type { View } from '../../state/view.ts';
import { weightWords } from './weightWords.ts';
import buttons from '../../ui/buttons.module.css';
import tag from '../../ui/tag.module.css';
import tone from '../../ui/tone.module.css';
import options from '../../ui/options.module.css';
import styles from './WeightSliders.module.css';

const usualMost = 10;

/** How much each reason for a candidate counts. */
export const WeightSliders = () => {
  const weights = useView((state) => state.view.weights);
  const { step, adjust, beginAdjusting } = useView((state) => state);
  const isChanged = weights.some((value, place) => value !== fields.weights.start[place]);
  const set = (place: number, value: number): void =>
    adjust({ weights: weights.map((old, at) => (at === place ? value : old)) as unknown as View['weights'] });
  return (
    <details className={options.options}>
      <summary>How much each reason counts {isChanged && <span className={tag.tag}>changed</span>}</summary>
      <div className={options.body}>
        {weightNames.map((name, place) => {
          const value = weights[place] ?? 0;
          return (
            <label key={name} className={styles.weight} title={weightWords[name].meaning}>
              <span>{weightWords[name].name}</span>
              <input
                type="range"
                min={0}
                max={Math.max(usualMost, value)}
                step={0.5}
                value={value}
                onFocus={beginAdjusting}
                onPointerDown={beginAdjusting}
                onChange={(event) => set(place, Number(event.target.value))}
              />
              <output>{value}</output>
            </label>
          );
        })}
        <p className={tone.muted}>
          A score is the sum of the reasons’ points: how strong a reason is, from 0 to 1, times how much it counts. What
          speaks against is taken away. At 0 a reason is left out.
        </p>
        {isChanged && (
          <button type="button" className={buttons.quiet} onClick={() => step({ weights: fields.weights.start })}>
            <RotateCcw aria-hidden="true" /> Back to the usual
          </button>
        )}
      </div>
    </details>
  );
};
