import { useState } from 'react';
import { BrokerSeriesDocument } from './operations.generated.ts';
import { useLongWork } from '../../api/useLongWork.ts';
import { WorkNotice } from '../../ui/WorkNotice.tsx';
import type { BrokersQuestion } from './brokersQuestion.ts';
import { YearChart } from './YearChart.tsx';
import buttons from '../../ui/buttons.module.css';

/** How a person stood in each year of the window. */
export const OverTheYears = ({ question, person }: { readonly question: BrokersQuestion; readonly person: string }) => {
  const { input, grouping, sort } = question;
  // Year by year fragility takes long: it waits to be asked for.
  const [isAsked, setAsked] = useState(sort !== 'FRAGILITY');
  const work = useLongWork(
    BrokerSeriesDocument,
    isAsked || sort !== 'FRAGILITY' ? { input, grouping, measure: sort, people: [person] } : null,
  );
  const points = work.data?.brokerSeries[0]?.points;
  return (
    <section aria-label="Over the years" aria-busy={work.loading}>
      <h4>Over the years</h4>
      {!isAsked && sort === 'FRAGILITY' && (
        <button type="button" className={buttons.button} onClick={() => setAsked(true)}>
          Work it out year by year; it takes long
        </button>
      )}
      <WorkNotice work={work} />
      {points !== undefined && <YearChart points={points} measure={sort} />}
    </section>
  );
};
