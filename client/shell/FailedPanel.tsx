import type { ReactNode } from 'react';
import type { Room } from '../room.tsx';
import { useView } from '../state/useView.ts';
import { RoomPanel } from '../ui/RoomPanel.tsx';
import { noRoom } from './leaving.ts';

/** Stands in the place of a room's panel that cannot be shown; it can be closed like any other. */
export const FailedPanel = ({ room, notice }: { readonly room: Room; readonly notice: ReactNode }) => {
  const step = useView((state) => state.step);
  return (
    <RoomPanel room={room.id} name={room.name} title={room.name} takesFocus={false} onClose={() => step(noRoom)}>
      {notice}
    </RoomPanel>
  );
};

/** Puts a notice in the place of a room's panel. */
export const inPanelOf =
  (room: Room) =>
  (notice: ReactNode): ReactNode => <FailedPanel room={room} notice={notice} />;
