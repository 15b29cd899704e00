import type { Slice } from '../../picture/slice.ts';

/** What stands out in Lanes for a broker: the person's whole thread, and the meetings that connect groups. */
export const brokerLight = (person: string, meetings: Iterable<string>, slice: Slice): ReadonlySet<string> =>
  new Set([
    person,
    ...meetings,
    ...slice.edges.filter(({ from, type }) => from.id === person && type === 'PARTICIPATED_IN').map(({ id }) => id),
  ]);
