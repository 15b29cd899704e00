import type { Question } from '../room.tsx';
import { rooms } from '../rooms.ts';

/** Questions to begin with: those of the picture, then those of the rooms. */
export const questions: readonly Question[] = [
  {
    text: 'How did the Oslo channel reach the White House lawn?',
    change: { focus: ['oslo-channel'], window: { from: '1992', to: '1993' } },
  },
  { text: 'Who carried the talks in Northern Ireland?', change: { conflicts: ['northern-ireland'] } },
  { text: 'What ran beneath the Iran nuclear talks?', change: { conflicts: ['iran-nuclear'] } },
  ...rooms.flatMap((room) => room.questions ?? []),
];
