import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { BrokerSeriesDocument } from './operations.generated.ts';
import type { BrokersQuestion } from './brokersQuestion.ts';
import type { YearPoint } from './seriesShape.ts';

const mostPeople = 50;
const none: ReadonlyMap<string, readonly YearPoint[]> = new Map();

/** A measure of the people listed over the years of the window, by id of the person; people are asked for as they are listed. */
export const useSeries = (
  question: BrokersQuestion | null,
  people: readonly string[],
): { readonly series: ReadonlyMap<string, readonly YearPoint[]>; readonly failed: boolean } => {
  const client = useClient();
  // Year by year fragility would take minutes.
  const isAsked = question !== null && question.sort !== 'FRAGILITY';
  const key = isAsked ? JSON.stringify(question) : '';
  const [held, setHeld] = useState({ key, series: none, failed: false });
  const { series, failed } = held.key === key ? held : { series: none, failed: false };
  const missing = isAsked && !failed ? people.filter((id) => !series.has(id)).slice(0, mostPeople) : [];
  const wanted = missing.join(' ');
  useEffect(() => {
    if (wanted === '' || key === '') return undefined;
    const { input, grouping, sort } = JSON.parse(key) as BrokersQuestion;
    const request = client
      .query(BrokerSeriesDocument, { input, grouping, measure: sort, people: wanted.split(' ') })
      .subscribe(({ data, error }) => {
        setHeld((before) => {
          const known = before.key === key ? before.series : none;
          const found = (data?.brokerSeries ?? []).map(({ person, points }) => [person.id, points] as const);
          return { key, series: new Map([...known, ...found]), failed: error !== undefined };
        });
      });
    return () => request.unsubscribe();
  }, [client, key, wanted]);
  return { series, failed };
};
