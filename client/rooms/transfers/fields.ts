import { type ValuesOf } from '../../state/field.ts';
import { code, dateOrNone, flag, oneOf, oneOrNone, someOf } from '../../state/fieldKinds.ts';

/** Where a transfer may lead, in the order in which directions are listed. */
export const transferDirections = ['UPWARD', 'DOWNWARD', 'LATERAL', 'UNRANKED'] as const;

/** By what the ledger of transfers may be sorted. */
export const transferSorts = ['ARRIVAL', 'LAG', 'CARRIER', 'DIRECTION', 'CONFIDENCE'] as const;

/** By what the flows of transfers may be grouped. */
export const transferGroupings = ['CAMP', 'SIDE', 'PROCESS', 'CONFLICT', 'CARRIER_KIND', 'NONE'] as const;

/** What the address holds of the room. */
export const fields = {
  tab: oneOf('tab', ['ledger', 'flows', 'ideas', 'codings'], 'ledger'),
  transferDirections: someOf('moves', transferDirections),
  carrierKind: oneOrNone('carrier', ['PERSON', 'IDEA']),
  transferCertainty: oneOf('order', ['POSSIBLE', 'DEFINITE'], 'POSSIBLE'),
  transferSort: oneOf('sort', transferSorts, 'ARRIVAL'),
  transferDescending: flag('sorted', 'down'),
  /** Id of the transfer that is opened in the ledger: made of those of its records, so longer than theirs. */
  transfer: code('transfer', 800),
  transferGrouping: oneOf('group', transferGroupings, 'CAMP'),
  /** First day of the stretch of time whose flows are shown alone. */
  bucket: dateOrNone('bucket'),
};

declare module '../../state/view.ts' {
  interface View extends ValuesOf<typeof fields> {}
}
