import { contradictionsSentence } from '../../records/contradictionsSentence.ts';

/** How many entries are left out for which reason; `possible`: how many of those outside the window may have been in it. */
export interface LeftOut {
  readonly byFilter: number;
  readonly byWindow: number;
  readonly byLimit: number;
  readonly possible: number;
  /** How many statements about what the filters leave cannot be, and so are in no picture. */
  readonly contradictions: number;
}

const count = (number: number): string => number.toLocaleString('en');

const join = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Says how much is chosen, what was left out and why. */
export const leftOutSentence = (chosen: number, leftOut: Omit<LeftOut, 'possible'>): string => {
  const reasons = [
    leftOut.byFilter > 0 ? `${count(leftOut.byFilter)} by the filters` : '',
    leftOut.byWindow > 0 ? `${count(leftOut.byWindow)} outside the time window` : '',
    leftOut.byLimit > 0 ? `${count(leftOut.byLimit)} because more would be too many to draw` : '',
  ].filter(Boolean);
  const items = chosen === 1 ? '1 entry' : `${count(chosen)} entries`;
  const rest = reasons.length === 0 ? 'nothing is left out by a choice' : `left out: ${join(reasons)}`;
  const impossible = contradictionsSentence(
    leftOut.contradictions,
    'it is counted nowhere',
    'they are counted nowhere',
  );
  return [`${items} chosen; ${rest}.`, impossible].filter(Boolean).join(' ');
};
