const count = (number: number): string => number.toLocaleString('en');

const join = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Says in one sentence what is drawn, what was left out and why. */
export const leftOutSentence = (
  drawn: number,
  leftOut: { readonly byFilter: number; readonly byWindow: number; readonly byLimit: number },
): string => {
  const reasons = [
    leftOut.byFilter > 0 ? `${count(leftOut.byFilter)} by the filters` : '',
    leftOut.byWindow > 0 ? `${count(leftOut.byWindow)} outside the time window` : '',
    leftOut.byLimit > 0 ? `${count(leftOut.byLimit)} because more would be too many to draw` : '',
  ].filter(Boolean);
  const items = drawn === 1 ? '1 entry' : `${count(drawn)} entries`;
  if (reasons.length === 0) return `${items} shown; nothing is left out.`;
  return `${items} shown; left out: ${join(reasons)}.`;
};
