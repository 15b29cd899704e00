/** Which elements of the storyline draw the transfers that stand out, and which fade beside them. */
import { stepKey, type DrawnTransfer, type TransferLight } from '../transferLight.ts';
import type { LightIndex, LightItem } from './lighting.ts';
import type { LanesLayout } from './types.ts';

export interface LitTransfers {
  /** By segment id. */
  readonly segments: ReadonlyMap<string, DrawnTransfer>;
  /** Ids of the carriers, of the stops at both ends, and of the processes of these. */
  readonly named: ReadonlySet<string>;
}

/** Finds the segments of threads that are transfers. */
export function litTransfers(
  { threads, stations, documents }: LanesLayout,
  { transfers }: TransferLight,
): LitTransfers {
  const segments = new Map<string, DrawnTransfer>();
  const named = new Set<string>();
  for (const { id: carrier, segments: own } of threads) {
    for (const { id, from, to } of own) {
      const transfer = transfers.get(stepKey(carrier, from, to));
      if (transfer === undefined) continue;
      segments.set(id, transfer);
      named.add(carrier).add(from).add(to);
    }
  }
  for (const { id, node } of [...stations, ...documents]) {
    if (named.has(id) && node.process !== null) named.add(node.process.id);
  }
  return { segments, named };
}

/** Ids of the elements that fade beside the transfers. */
export function fadedBeside({ items }: LightIndex, { segments, named }: LitTransfers): Set<string> {
  const stands = ({ id, select, edges }: LightItem): boolean =>
    edges.length === 0 ? named.has(select) : segments.has(id);
  return new Set(items.filter((item) => !stands(item)).map(({ id }) => id));
}

/** The classes by which a transfer is drawn. */
export function transferClasses({ id, direction, possible }: DrawnTransfer, chosen: string | null): string {
  const standing = chosen === null ? '' : chosen === id ? ' opened' : ' beside';
  return `transfer to-${direction.toLowerCase()}${possible ? ' possible' : ''}${standing}`;
}

/** The classes of all segments that are transfers which have arrived by a moment; all of them without one. */
export function classesAt(
  { segments }: LitTransfers,
  chosen: string | null,
  moment: number | null,
): ReadonlyMap<string, string> {
  const reached = [...segments].filter(([, { day }]) => moment === null || day <= moment);
  return new Map(reached.map(([id, transfer]) => [id, transferClasses(transfer, chosen)]));
}
