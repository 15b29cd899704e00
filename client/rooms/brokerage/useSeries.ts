import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { BrokerSeriesDocument } from './operations.generated.ts';
import { describeError } from '../../api/describeError.ts';
import type { BrokersQuestion } from './brokersQuestion.ts';
import type { YearPoint } from './seriesShape.ts';

const mostPeople = 50;
const none: ReadonlyMap<string, readonly YearPoint[]> = new Map();

/** A measure of the people listed over the years of the window, by id of the person; people are asked for as they are listed. */
export const useSeries = (
  question: BrokersQuestion | null,
  people: readonly string[],
): {
  readonly series: ReadonlyMap<
    string,
    readonly YearPoint[]
  >; /** Why they could not be told, in a sentence; null where they could. */
  readonly failed: string | null;
} => {
  const client = useClient();
  // Year by year fragility would take minutes.
  const isAsked = question !== null && question.sort !== 'FRAGILITY';
  const key = isAsked ? JSON.stringify(question) : '';
  const [held, setHeld] = useState({ key, series: none, failed: null as string | null });
  const { series, failed } = held.key === key ? held : { series: none, failed: null };
  const missing = isAsked && failed === null ? people.filter((id) => !series.has(id)).slice(0, mostPeople) : [];
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
          return {
            key,
            series: new Map([...known, ...found]),
            failed: error === undefined ? null : describeError(error).advice,
          };
        });
      });
    return () => request.unsubscribe();
  }, [client, key, wanted]);
  return { series, failed };
};
