/**
 * What a node reaches in time, and what reaches it: the earliest arrival forward, the latest departure backward (Kempe,
 * Kleinberg & Kumar 2002; Holme & Saramäki 2012). Where order need not be strict and dates are read at their best, one
 * pass over the edges in order of time does it (Wu et al. 2014), made right for edges that last: what a node is reached
 * through once it is reached is looked at there and then. O(nodes + edges). Otherwise labels are set from a heap:
 * O(edges log nodes).
 */

import type { TemporalNetwork } from '../temporalNetwork.ts';
import { coneByLabels } from './coneByLabels.ts';
import { coneBySweep } from './coneBySweep.ts';
import type { Cone } from './coneResult.ts';
import type { PassageOptions } from './pathOptions.ts';
import type { Direction } from './timeDirection.ts';

/** Everything reached from these nodes forward in time, or everything that reaches them backward. */
export const cone = (
  network: TemporalNetwork,
  from: readonly number[],
  direction: Direction,
  options: PassageOptions,
): Cone =>
  options.strict || options.certainty === 'DEFINITE'
    ? coneByLabels(network, from, direction, options)
    : coneBySweep(network, from, direction, options);
