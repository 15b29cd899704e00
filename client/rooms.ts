import type { Room } from './room.tsx';
import { brokerage } from './rooms/brokerage/room.ts';
import { gaps } from './rooms/gaps/room.ts';
import { paths } from './rooms/paths/room.ts';
import { transfers } from './rooms/transfers/room.ts';

/** The rooms, in the order in which the header lists them. To add one: its folder, and a line here. */
export const rooms: readonly Room[] = [paths, transfers, brokerage, gaps];
