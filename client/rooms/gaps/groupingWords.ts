import type { View } from '../../state/view.ts';

/** What people may be grouped by: as a choice, and what it means. */
export const groupingWords: Readonly<
  Record<View['actorGrouping'], { readonly name: string; readonly meaning: string }>
> = {
  SIDE: { name: 'Side', meaning: 'The side that a person most often came for.' },
  TRACK: { name: 'Track', meaning: 'The track of most of a person’s meetings; of equals the least official.' },
  NINE_TRACKS: { name: 'Nine tracks', meaning: 'Of the nine tracks, that of most of a person’s meetings.' },
  CONFLICT: { name: 'Conflict', meaning: 'The conflict that most of a person’s meetings were about.' },
  INSTITUTION_KIND: {
    name: 'Kind of institution',
    meaning: 'The kind of institution that a person belonged to last, or else came for.',
  },
  COUNTRY: { name: 'Country', meaning: 'The country of the institution that a person belonged to last.' },
  COMMUNITY: {
    name: 'Community',
    meaning:
      'Communities: people who meet each other more than others, found in the network itself (Louvain). A draft finds them anew.',
  },
};

/** What may tie two people: as a choice, and what it means. */
export const tieWords: Readonly<
  Record<View['actorTies'][number], { readonly name: string; readonly meaning: string }>
> = {
  CO_PARTICIPATION: { name: 'Sat in the same meeting', meaning: 'Both took part in one meeting.' },
  SHARED_INSTITUTION: {
    name: 'Belonged to the same institution',
    meaning: 'Both belonged to one institution at the same time.',
  },
  EXPLICIT: {
    name: 'Are known to be tied',
    meaning: 'A tie is recorded: mentor, co-author, family, colleague, contact.',
  },
};
