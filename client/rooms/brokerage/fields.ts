import { type ValuesOf } from '../../state/field.ts';
import { oneOf, record, stretch } from '../../state/fieldKinds.ts';

/** The measures of brokerage, in the order in which they are listed. */
export const brokerMeasures = [
  'BETWEENNESS',
  'CONSTRAINT',
  'EFFECTIVE_SIZE',
  'EFFICIENCY',
  'DEGREE',
  'ROLES',
  'FRAGILITY',
] as const;

/** What the address holds of the room. */
export const fields = {
  measure: oneOf('measure', brokerMeasures, 'BETWEENNESS'),
  /** The person who is opened. */
  broker: record('broker'),
  /** The earlier window that ranks are compared with. */
  rankedBefore: stretch('before'),
};

declare module '../../state/view.ts' {
  interface View extends ValuesOf<typeof fields> {}
}
