import { useEffect } from 'react';
import type { ClaimFragment, Kind } from '../../api/types.generated.ts';
import type { Room } from '../../room.tsx';
import { rooms } from '../../rooms.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';

type RoomWithRecord = Room & { readonly record: NonNullable<Room['record']> };

const roomsWithRecord = rooms.filter((room): room is RoomWithRecord => room.record !== undefined);

const coveredBy = ({ record: { covers } }: RoomWithRecord, kind: Kind, claim: ClaimFragment): boolean =>
  covers?.(kind, claim) ?? false;

/** Whether a room tells of a relationship of a record in a section of its own. */
export const isCovered = (kind: Kind, claim: ClaimFragment): boolean =>
  roomsWithRecord.some((room) => coveredBy(room, kind, claim));

const RoomSection = ({
  room,
  id,
  kind,
  claims,
}: {
  readonly room: RoomWithRecord;
  readonly id: string;
  readonly kind: Kind;
  readonly claims: readonly ClaimFragment[];
}) => {
  const Section = useLoaded(room.record.load, true)?.Section;
  if (Section === undefined) return null;
  return (
    <Boundary what={`What ${room.name} tells of this record`}>
      <Section id={id} kind={kind} claims={claims.filter((claim) => coveredBy(room, kind, claim))} />
    </Boundary>
  );
};

/** What the rooms know of a record. */
export const RoomSections = ({
  id,
  kind,
  claims,
}: {
  readonly id: string;
  readonly kind: Kind;
  readonly claims: readonly ClaimFragment[];
}) => roomsWithRecord.map((room) => <RoomSection key={room.id} {...{ room, id, kind, claims }} />);

const RoomWays = ({ room, id }: { readonly room: RoomWithRecord; readonly id: string }) => {
  const Actions = useLoaded(room.record.load, true)?.Actions;
  const leads = Actions !== undefined;
  useEffect(() => {
    // Its ways lead into the room.
    if (leads) void room.open();
  }, [leads, room]);
  return Actions === undefined ? null : <Actions id={id} />;
};

/** The ways from a record into the rooms. */
export const RoomActions = ({ id }: { readonly id: string }) =>
  roomsWithRecord.map((room) => <RoomWays key={room.id} room={room} id={id} />);
