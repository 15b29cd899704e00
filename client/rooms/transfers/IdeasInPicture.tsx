import type { Slice } from '../../picture/slice.ts';
import { toIsoDay } from '../../dates/calendar.ts';
import { describeSpan } from '../../dates/describeSpan.ts';
import { useMoment } from '../../state/moment.ts';
import { useView } from '../../state/useView.ts';
import { countLit } from './ideasLight.ts';
import { litSentence } from './ideaWords.ts';

/** How many of the adopted ideas the picture shows, at the moment that the playback has reached. */
export const IdeasInPicture = ({
  ideas,
  slice,
}: {
  readonly ideas: ReadonlySet<string>;
  readonly slice: Slice | null;
}) => {
  const { moment } = useMoment();
  const projection = useView(({ view }) => view.projection);
  if (slice === null || ideas.size === 0) return null;
  const until = moment === null ? null : describeSpan({ from: toIsoDay(moment), to: null }, false).text;
  return <p>{litSentence(countLit(ideas, { slice, projection, moment }), ideas.size, until)}</p>;
};
