import { describeSpan } from '../../dates/describeSpan.ts';
import { toWords } from '../../records/recordWords.ts';
import { TrackChip } from './TrackChip.tsx';
import type { Place } from './transferOf.ts';
import tone from '../../ui/tone.module.css';
import dates from './dates.module.css';
import styles from './PlaceLine.module.css';

/** When an appearance was, in words. */
export const placeDates = ({ span, via }: Place): string =>
  via === 'OFFICE' ? describeSpan({ from: span.from, to: null }, true).text : describeSpan(span, false).text;

/** As what a carrier was there: in what capacities, or what became of an idea; empty where neither is. */
export const placePart = ({ mode, capacities }: Pick<Place, 'mode' | 'capacities'>): string =>
  mode === null ? capacities.map(toWords).join(', ') : toWords(mode);

/** Where a carrier appeared: track, event, date, and as what. */
export const PlaceLine = ({ place }: { readonly place: Place }) => (
  <span className={styles.place}>
    <TrackChip code={place.track} />
    <span dir="auto">
      {place.at.name}
      {place.via === 'OFFICE' && <span className={tone.muted}> (office)</span>}
    </span>
    <span className={dates.dates}>{[placeDates(place), placePart(place)].filter(Boolean).join(' · ')}</span>
  </span>
);
