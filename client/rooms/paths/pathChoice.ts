/** Which path is chosen and which is compared with it, by key; null for none. */
export interface PathChoice {
  readonly path: string | null;
  readonly compared: string | null;
}

/** The places of the chosen and the compared path among those found; -1 where it is not. None is compared with itself or with nothing. */
export const placesOf = (
  keys: readonly string[],
  { path, compared }: PathChoice,
): { readonly first: number; readonly second: number } => {
  const first = path === null ? -1 : keys.indexOf(path);
  const isCompared = first >= 0 && compared !== null && compared !== path;
  return { first, second: isCompared ? keys.indexOf(compared) : -1 };
};

/** The choice once a path is clicked: the chosen one is left, and so is the comparison; another takes its place. */
export const afterClick = (key: string, { path, compared }: PathChoice): PathChoice =>
  key === path ? { path: null, compared: null } : { path: key, compared: compared === key ? null : compared };
