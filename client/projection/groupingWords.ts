import type { ActorGrouping, ActorTie } from '../api/types.generated.ts';

/** By what people are grouped: as a choice, and what it means. */
export const groupingWords: Readonly<Record<ActorGrouping, { readonly name: string; readonly meaning: string }>> = {
  SIDE: { name: 'Side', meaning: 'The side that a person most often came for.' },
  TRACK: { name: 'Track', meaning: 'The track of most of a person’s meetings; of equals the least official.' },
  NINE_TRACKS: { name: 'Nine tracks', meaning: 'Of the nine tracks, that of most of a person’s meetings.' },
  CONFLICT: { name: 'Conflict', meaning: 'The conflict that most of a person’s meetings were about.' },
  INSTITUTION_KIND: {
    name: 'Kind of institution',
    meaning:
      'The kind of the institution in which a person’s latest post began, or else of the one most often come for.',
  },
  COUNTRY: {
    name: 'Country',
    meaning:
      'The country of the institution in which a person’s latest post began, or else of the one most often come for.',
  },
  COMMUNITY: {
    name: 'Community',
    meaning:
      'Communities: people who meet each other more than others, found in the network itself (Louvain). A draft finds them anew.',
  },
};

/** What ties two people, in words. */
export const tieWords: Readonly<Record<ActorTie, string>> = {
  CO_PARTICIPATION: 'They sat in the same meeting, or in the same process',
  SHARED_INSTITUTION: 'They belonged to the same institution at the same time',
  EXPLICIT: 'A tie is on record: mentor, co-author, family, colleague, contact',
};
