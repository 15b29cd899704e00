import type { ClaimFragment, Kind } from '../../api/types.generated.ts';
import type { RecordParts, Room } from '../../room.tsx';
import { rooms } from '../../rooms.ts';
import { useLoaded } from '../../ui/useLoaded.ts';

type RoomWithRecord = Room & { readonly record: NonNullable<Room['record']> };

/** What a room adds to the details of records; null where it could not be fetched. */
export interface FetchedParts {
  readonly room: RoomWithRecord;
  readonly parts: RecordParts | null;
}

const fetchParts = (): Promise<readonly FetchedParts[]> =>
  Promise.all(
    rooms
      .filter((room): room is RoomWithRecord => room.record !== undefined)
      .map(async (room) => ({ room, parts: await room.record.load().catch(() => null) })),
  );

/** What the rooms add to the details of records; null until all of it is there. */
export const useRecordParts = (): readonly FetchedParts[] | null => useLoaded(fetchParts, true);

/** Whether a room tells of a relationship of a record in a section that is there. */
export const isCovered = ({ room, parts }: FetchedParts, kind: Kind, claim: ClaimFragment): boolean =>
  parts?.Section !== undefined && (room.record.covers?.(kind, claim) ?? false);
