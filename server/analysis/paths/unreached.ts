import { openFuture, openPast } from '../temporalNetwork.ts';
import type { Direction } from './timeDirection.ts';

/** The day of what is not reached: after every day forward, before every day backward. */
export const unreachedDay = (direction: Direction): number => (direction === 'FORWARD' ? openFuture : openPast);
