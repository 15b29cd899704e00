import { createElement, memo, useLayoutEffect, useRef, type ReactNode } from 'react';
import { noLayer } from '../picture/layer.ts';
import { rooms } from '../rooms.ts';
import type { Page, Room, Shown } from '../room.tsx';
import { Boundary } from '../ui/Boundary.tsx';
import { useLoaded } from '../ui/useLoaded.ts';
import { FailedPanel } from './FailedPanel.tsx';

/** The room of an id; null where none is open. */
export const roomOf = (id: string): Room | null => rooms.find((room) => room.id === id) ?? null;

type OnShow = (shown: Shown | null) => void;

const Opened = ({ room, page, onShow }: { readonly room: Room; readonly page: Page; readonly onShow: OnShow }) => {
  const running = useLoaded(room.open, true);
  return running === null ? null : createElement(running, { page, onShow });
};

/** Shows that the room failed, in the place of its panel. */
const Failed = ({
  room,
  notice,
  onShow,
}: {
  readonly room: Room;
  readonly notice: ReactNode;
  readonly onShow: OnShow;
}) => {
  const first = useRef(notice);
  useLayoutEffect(() => {
    const panel = <FailedPanel room={room} notice={first.current} />;
    onShow({ layer: noLayer, panel: () => panel, legend: null });
    return () => onShow(null);
  }, [room, onShow]);
  return null;
};

const shownAs =
  (room: Room, onShow: OnShow) =>
  (notice: ReactNode): ReactNode => <Failed {...{ room, notice, onShow }} />;

/** Lets the room that is open work, and no other. */
export const OpenedRoom = memo(function OpenedRoom({
  id,
  page,
  onShow,
}: {
  readonly id: string;
  readonly page: Page;
  readonly onShow: OnShow;
}) {
  const room = roomOf(id);
  if (room === null) return null;
  return (
    <Boundary key={id} what={room.name} frame={shownAs(room, onShow)}>
      <Opened {...{ room, page, onShow }} />
    </Boundary>
  );
});
