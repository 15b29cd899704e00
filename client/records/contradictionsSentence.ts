/** How many recorded statements cannot be, and what follows, as in `no path uses them`; empty for none. */
export const contradictionsSentence = (count: number, one: string, many: string): string => {
  if (count === 0) return '';
  return count === 1
    ? `1 recorded statement contradicts the dates of what it joins; ${one}.`
    : `${count.toLocaleString('en')} recorded statements contradict the dates of what they join; ${many}.`;
};
