import type { BrokerMeasure } from '../../api/types.generated.ts';
import { diameterOf } from '../../picture/actors/actorSizes.ts';
import { isLowStrong, measureWords, writeValue } from '../../projection/measureWords.ts';
import { sizeSteps } from './sizeSteps.ts';
import tone from '../../ui/tone.module.css';
import styles from './SizeLegend.module.css';

const largest = 30;

const SizeMark = ({ share }: { readonly share: number }) => {
  const size = largest * diameterOf(share);
  return <span className={styles.mark} style={{ width: size, height: size }} aria-hidden="true" />;
};

/** What the sizes of circles mean. */
export const SizeLegend = ({
  measure,
  values,
}: {
  readonly measure: BrokerMeasure;
  /** Those of everyone who has one. */
  readonly values: readonly number[];
}) => {
  const low = isLowStrong(measure);
  return (
    <>
      <h3>Size: {measureWords[measure].short.toLowerCase()}</h3>
      {values.length > 0 && (
        <ul className={styles.sizes} aria-label="Sizes">
          {sizeSteps(values, low).map(({ share, value }) => (
            <li key={share}>
              <SizeMark share={share} />
              {writeValue(measure, value)}
            </li>
          ))}
        </ul>
      )}
      <p className={tone.muted}>
        {low ? 'The lower, the larger: little constraint makes a broker.' : 'The area grows with the value.'} Who has no
        value is smallest.
      </p>
    </>
  );
};
