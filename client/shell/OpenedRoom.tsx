import { createElement } from 'react';
import { rooms } from '../rooms.ts';
import type { Page, Room, Shown } from '../room.tsx';
import { Boundary } from '../ui/Boundary.tsx';
import { useLoaded } from '../ui/useLoaded.ts';

/** The room of an id; null where none is open. */
export const roomOf = (id: string): Room | null => rooms.find((room) => room.id === id) ?? null;

const Opened = ({
  room,
  page,
  onShow,
}: {
  readonly room: Room;
  readonly page: Page;
  readonly onShow: (shown: Shown | null) => void;
}) => {
  const running = useLoaded(room.open, true);
  return running === null ? null : createElement(running, { page, onShow });
};

/** Lets the room that is open work, and no other. */
export const OpenedRoom = ({
  id,
  page,
  onShow,
}: {
  readonly id: string;
  readonly page: Page;
  readonly onShow: (shown: Shown | null) => void;
}) => {
  const room = roomOf(id);
  if (room === null) return null;
  return (
    <Boundary key={id} what={room.name}>
      <Opened key={id} {...{ room, page, onShow }} />
    </Boundary>
  );
};
