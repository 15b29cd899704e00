import { worded, type Wording } from '../../domain/wording.ts';
import type { ActorRequest } from '../../meaning/actors/actorRequest.ts';

/** Whether records are left out by how well they are supported or dated. */
export const isStrict = ({ confidences, certainty }: ActorRequest): boolean =>
  confidences !== null || certainty === 'DEFINITE';

/** Whether anything is left out but by the window. */
export const isChosen = (request: ActorRequest): boolean =>
  request.conflicts !== null || request.processes !== null || request.tracks !== null || isStrict(request);

/** When, and that not everything is looked at, to follow other words: ` from 1985 to 1996 in what is chosen`; empty for all. */
export const scopeOf = (request: ActorRequest): Wording => {
  const { window, period } = request;
  const isWindowed = window.from !== null || window.to !== null;
  const chosen = isChosen(request) ? worded('scope-chosen')` in what is chosen` : '';
  return isWindowed ? worded('scope')` ${period}${chosen}` : worded('scope')`${chosen}`;
};
