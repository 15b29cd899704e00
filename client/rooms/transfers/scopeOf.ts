import type { TransferFilter } from '../../api/types.generated.ts';

/** To what a focus and the choice of conflicts narrow the transfers, in words: `of Yossi Beilin`, `in Oslo back channel`. */
export const scopeOf = (
  { carriers, processes, sides, conflicts }: TransferFilter,
  nameOf: (id: string) => string,
): string[] => {
  const parts: readonly (readonly [string, readonly string[] | null | undefined])[] = [
    ['of', carriers],
    ['into or out of', processes],
    ['of people who came for', sides],
    ['about', conflicts],
  ];
  return parts.flatMap(([word, ids]) => (ids == null ? [] : [`${word} ${ids.map(nameOf).join(' or ')}`]));
};
