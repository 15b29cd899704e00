import { unknownFuture, unknownPast } from '../../analysis/temporalNetwork.ts';
import { toIsoDay } from '../../domain/days.ts';
import { kinds, type Kind } from '../../domain/kinds.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';

/** How much a view holds, and from when to when its dated events and documents go. */
export interface Holdings {
  readonly revision: number;
  readonly entities: { readonly kind: Kind; readonly count: number }[];
  readonly relationships: number;
  readonly contradictions: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

const datedKinds: readonly Kind[] = ['PROCESS', 'MEETING', 'DOCUMENT'];

const count = (view: NetworkView): Holdings => {
  const { network } = view;
  const { start, end } = network.nodeSpans;
  const counts = kinds.map(() => 0);
  let first = Infinity;
  let last = -Infinity;
  for (let node = 0; node < network.nodeCount; node += 1) {
    counts[network.kind[node]!]! += 1;
    if (!datedKinds.includes(kinds[network.kind[node]!]!)) continue;
    if (start[node]! !== unknownPast) first = Math.min(first, start[node]!);
    if (end[node]! !== unknownFuture) last = Math.max(last, end[node]! - 1);
  }
  return {
    revision: view.revision,
    entities: kinds.map((kind, index) => ({ kind, count: counts[index]! })),
    relationships: network.edgeCount,
    contradictions: view.contradictions.length,
    firstDay: Number.isFinite(first) ? toIsoDay(first) : null,
    lastDay: Number.isFinite(last) ? toIsoDay(last) : null,
  };
};

const counted = derivePerView<'', Holdings>(count);

/** What a view holds. */
export const holdingsOf = (view: NetworkView): Holdings => counted(view, '');
