import { brokerMeasures } from './fields.ts';
import type { ListedBroker } from './brokerAnswer.ts';
import type { BrokersQuestion } from './brokersQuestion.ts';
import { Explanation } from './Explanation.tsx';
import { FragilityOfOne } from './FragilityOfOne.tsx';
import { measureWords, valueOf, writeValue } from '../../projection/measureWords.ts';
import { useMeasures } from '../../projection/useMeasures.ts';
import tone from '../../ui/tone.module.css';
import styles from './MeasureList.module.css';

const percent = (share: number): string => (share * 100).toLocaleString('en', { maximumFractionDigits: 1 });

/** Every measure of a person: the value, what it says, and one click away how it is computed. */
export const MeasureList = ({
  broker,
  question,
}: {
  readonly broker: ListedBroker;
  readonly question: BrokersQuestion;
}) => {
  const { of: measures } = useMeasures();
  return (
    <dl className={styles.list}>
      {brokerMeasures.map((measure) => {
        const explanation = measures.get(measure);
        const value = valueOf(broker, measure);
        const { betweennessShare: share } = broker;
        return (
          <div key={measure} data-chosen={measure === question.sort}>
            <dt>{explanation?.name ?? measureWords[measure].short}</dt>
            <dd className={styles.value}>
              {measure === 'FRAGILITY' && value === null && question.sort !== 'FRAGILITY' ? (
                <FragilityOfOne question={question} person={broker.person.id} />
              ) : value === null ? (
                <span className={tone.muted}>not defined</span>
              ) : (
                <>
                  <b>{writeValue(measure, value)}</b>
                  {measure === 'BETWEENNESS' && share !== null && (
                    <span className={tone.muted}> ({percent(share)}% of all pairs of others)</span>
                  )}
                </>
              )}
            </dd>
            {explanation !== undefined && (
              <dd className={styles.meaning}>
                {explanation.meaning} <Explanation of={explanation} about={explanation.name} />
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
};
