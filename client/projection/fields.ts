import { type ValuesOf } from '../state/field.ts';
import { oneOf, someOf } from '../state/fieldKinds.ts';

/** What may tie two people of the actor network. */
export const actorTies = ['CO_PARTICIPATION', 'SHARED_INSTITUTION', 'EXPLICIT'] as const;

/** By what people may be grouped. */
export const actorGroupings = [
  'CAMP',
  'SIDE',
  'TRACK',
  'NINE_TRACKS',
  'CONFLICT',
  'INSTITUTION_KIND',
  'COUNTRY',
  'COMMUNITY',
] as const;

/** What the address holds of the actor network, whichever room measures it. */
export const fields = {
  actorTies: someOf('ties', actorTies, ['CO_PARTICIPATION'], 1),
  tieWeight: oneOf('weight', ['SHARED_BY_SIZE', 'COUNT'], 'SHARED_BY_SIZE'),
  actorGrouping: oneOf('groups', actorGroupings, 'CAMP'),
};

declare module '../state/view.ts' {
  interface View extends ValuesOf<typeof fields> {}
}
