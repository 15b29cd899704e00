import type { ActorGrouping, ActorTie } from '../api/types.generated.ts';

/** By what people are grouped: as a choice, and what it means. */
export const groupingWords: Readonly<Record<ActorGrouping, { readonly name: string; readonly meaning: string }>> = {
  CAMP: {
    name: 'Camp',
    meaning:
      'Which parties of a conflict stand together, as coded. A person is of a camp where every attendance for a side of one was for the same; mediators, facilitators, hosts, observers and advisers are of none by that.',
  },
  SIDE: {
    name: 'Side',
    meaning:
      'The side that every attendance of a person as its participant was for. Who came for several, or only as mediator, facilitator, host, observer or adviser, is of none.',
  },
  TRACK: { name: 'Track', meaning: 'The track of most of a person’s meetings; of equals the least official.' },
  NINE_TRACKS: {
    name: 'Nine tracks',
    meaning: 'Of the nine tracks, that of most of a person’s meetings; of none where two have as many.',
  },
  CONFLICT: {
    name: 'Conflict',
    meaning: 'The conflict that most of a person’s meetings were about; of none where two have as many.',
  },
  INSTITUTION_KIND: {
    name: 'Kind of institution',
    meaning: 'The kind of the institution in which a person’s latest post began, or else of the only side come for.',
  },
  COUNTRY: {
    name: 'Country',
    meaning: 'The country of the institution in which a person’s latest post began, or else of the only side come for.',
  },
  COMMUNITY: {
    name: 'Community',
    meaning:
      'Communities: people who meet each other more than others, found in the network itself (Louvain). A draft finds them anew.',
  },
};

/** What ties two people, in words. */
export const tieWords: Readonly<Record<ActorTie, string>> = {
  CO_PARTICIPATION: 'They took part in the same meeting, or in the same process',
  SHARED_INSTITUTION: 'They belonged to the same institution at the same time',
  EXPLICIT: 'A tie is on record: mentor, co-author, family, colleague, contact',
};
