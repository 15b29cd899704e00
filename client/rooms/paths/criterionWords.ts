import type { View } from '../../state/view.ts';

/** What each criterion asks for, in words. */
export const criterionWords: Readonly<Record<View['criterion'], { readonly name: string; readonly meaning: string }>> =
  {
    EARLIEST_ARRIVAL: { name: 'Arrives first', meaning: 'The earliest day on which influence can have arrived.' },
    LATEST_DEPARTURE: { name: 'Departs last', meaning: 'The latest day on which it can still have set out.' },
    FASTEST: { name: 'Takes least time', meaning: 'The fewest days from setting out to arriving.' },
    SHORTEST: { name: 'Fewest hops', meaning: 'The fewest people, meetings and documents between the two.' },
    STRONGEST: { name: 'Best evidence', meaning: 'The best supported weakest hop, then the fewest hops.' },
  };
