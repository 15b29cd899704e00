import type { Action } from '../actions/action.ts';
import { useOffer } from '../actions/desk.ts';
import type { Room } from '../room.tsx';
import { rooms } from '../rooms.ts';
import { roomActions } from './actions.ts';
import { fetchAhead } from '../ui/useLoaded.ts';
import buttons from '../ui/buttons.module.css';
import styles from './RoomButtons.module.css';

const RoomButton = ({ room, action }: { readonly room: Room; readonly action: Action }) => {
  const { id, name, question, Icon } = room;
  const { isOn, take } = useOffer(action);
  return (
    <button
      type="button"
      id={`${id}-button`}
      className={buttons.button}
      title={question}
      aria-pressed={isOn}
      // Whoever comes to the button soon wants what is behind it.
      onFocus={() => void fetchAhead(room.open)}
      onPointerEnter={() => void fetchAhead(room.open)}
      onClick={() => void take?.()}
    >
      <Icon aria-hidden="true" /> {name}
    </button>
  );
};

/** The rooms: each opens and closes as a panel over the same picture. */
export const RoomButtons = () => (
  <nav className={styles.rooms} aria-label="Analyses">
    {rooms.map((room, place) => (
      <RoomButton key={room.id} room={room} action={roomActions[place]!} />
    ))}
  </nav>
);
