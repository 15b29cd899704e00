import type { FoundPath } from './foundPath.ts';

/** By what way a path goes, in a line; with its start or end where there are several of these to tell apart. */
export const wayOf = (
  { entities }: Pick<FoundPath, 'entities'>,
  several: { readonly from: boolean; readonly to: boolean },
): string => {
  const names = entities.map(({ name }) => name);
  const between = names.slice(1, -1).join(' · ');
  return [
    several.from ? `from ${names[0]}` : '',
    between === '' ? 'directly' : `by ${between}`,
    several.to ? `to ${names.at(-1)}` : '',
  ]
    .filter(Boolean)
    .join(' ');
};
