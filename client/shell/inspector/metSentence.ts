import type { ClaimFragment } from '../../api/types.generated.ts';

const yearOf = (date: string | null): string | null => /^-?\d{4}/.exec(date ?? '')?.[0] ?? null;

/** At how many meetings two people were, and in what years, from their participations in order of time: `3 meetings, 1992–1993`. */
export const metSentence = (participations: readonly Pick<ClaimFragment, 'span'>[]): string => {
  const count = participations.length;
  const years = participations.flatMap(({ span }) => yearOf(span.from) ?? yearOf(span.to) ?? []);
  const [first, last] = [years[0], years.at(-1)];
  const when = first === undefined || last === undefined ? '' : first === last ? `, ${first}` : `, ${first}–${last}`;
  return `${count} ${count === 1 ? 'meeting' : 'meetings'}${when}`;
};
