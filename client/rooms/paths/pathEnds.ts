/** The ids of one end of a search for paths with another first one; without one, the second takes its place. */
export const withFirstEnd = (ids: readonly string[], first: string | null): readonly string[] => {
  const rest = ids.slice(1).filter((id) => id !== first);
  return first === null ? rest : [first, ...rest];
};
