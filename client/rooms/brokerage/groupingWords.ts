import type { ActorGrouping, ActorTie } from '../../api/operations.generated.ts';

/** By what people are grouped, in words. */
export const groupingWords: Readonly<Record<ActorGrouping, string>> = {
  SIDE: 'whom they came for',
  TRACK: 'their track',
  NINE_TRACKS: 'their track of nine',
  CONFLICT: 'their conflict',
  INSTITUTION_KIND: 'kind of institution',
  COUNTRY: 'country',
  COMMUNITY: 'circles found in the network',
};

/** What ties two people, in words. */
export const tieWords: Readonly<Record<ActorTie, string>> = {
  CO_PARTICIPATION: 'They sat in the same meeting',
  SHARED_INSTITUTION: 'They belonged to the same institution at the same time',
  EXPLICIT: 'A tie is on record: mentor, co-author, family, colleague, contact',
};
