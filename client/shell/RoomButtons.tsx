import { ArrowUpDown, Split, Unplug, Waypoints, type LucideIcon } from 'lucide-react';
import { useView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import buttons from '../ui/buttons.module.css';

interface Room {
  readonly panel: Exclude<View['panel'], 'none'>;
  readonly name: string;
  readonly hint: string;
  readonly Icon: LucideIcon;
}

const rooms: readonly Room[] = [
  { panel: 'paths', name: 'Paths', hint: 'How did it get there? Influence paths, step by step', Icon: Waypoints },
  { panel: 'transfers', name: 'Transfers', hint: 'What moved between tracks?', Icon: ArrowUpDown },
  { panel: 'brokers', name: 'Brokers', hint: 'Who holds it together?', Icon: Split },
  { panel: 'gaps', name: 'Gaps', hint: 'Where is a bridge missing, and who could build it?', Icon: Unplug },
];

/** The rooms: each opens and closes as a panel over the same picture. */
export const Rooms = () => {
  const panel = useView((state) => state.view.panel);
  const step = useView((state) => state.step);
  return (
    <nav className="rooms" aria-label="Rooms">
      {rooms.map(({ panel: room, name, hint, Icon }) => (
        <button
          key={room}
          type="button"
          id={`${room}-button`}
          className={buttons.button}
          title={hint}
          aria-pressed={room === panel}
          onClick={() => step({ panel: room === panel ? 'none' : room, selection: null, influence: null })}
        >
          <Icon aria-hidden="true" /> {name}
        </button>
      ))}
    </nav>
  );
};
