import type { RecordParts } from '../../room.tsx';
import { Career } from './Career.tsx';
import { EventCodings } from './EventCodings.tsx';
import { isFourTrackCoding } from './isFourTrackCoding.ts';

/** The tracks of a record: those that a person or an idea passed through, those on which an event is coded. */
export const RecordTracks: NonNullable<RecordParts['Section']> = ({ id, kind, claims }) => {
  if (kind === 'PERSON' || kind === 'IDEA') return <Career id={id} kind={kind} />;
  if (kind === 'PROCESS' || kind === 'MEETING')
    return <EventCodings id={id} claims={claims.filter(isFourTrackCoding)} />;
  return null;
};
