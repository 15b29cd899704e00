import { useMemo } from 'react';
import { useMoment } from '../../state/moment.ts';
import { useView } from '../../state/useView.ts';
import { describeSpan } from '../../dates/describeSpan.ts';
import { toIsoDay } from '../../dates/calendar.ts';
import { countUntil, type PlacedTransfers, type TransferCounts } from './countTransfers.ts';
import { legendSentence, type LegendSentence } from './legendSentence.ts';

/** What the legend says of transfers at the moment that the playback has reached. */
export const useLegend = (
  placed: PlacedTransfers | null,
): { readonly counts: TransferCounts; readonly sentence: LegendSentence; readonly plays: boolean } | null => {
  const { moment } = useMoment();
  const projection = useView((state) => state.view.projection);
  const hasWindow = useView((state) => state.view.window !== null);
  return useMemo(() => {
    if (placed === null) return null;
    const counts = countUntil(placed, moment);
    const until = moment === null ? null : describeSpan({ from: toIsoDay(moment), to: null }, false).text;
    const when = until !== null ? `until ${until}` : hasWindow ? 'in this window' : 'in all of time';
    return { counts, sentence: legendSentence(counts, projection, when), plays: moment !== null };
  }, [placed, moment, projection, hasWindow]);
};
