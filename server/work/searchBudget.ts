/** The time that all searches of one request may take together, however many it asks for. */
export interface SearchBudget {
  /** Has a search done once the one before it is; it is told how many milliseconds are left, and says how many it took. */
  spend<Found extends { readonly milliseconds: number }>(
    search: (milliseconds: number) => Promise<Found>,
  ): Promise<Found>;
}

/** A budget of so many milliseconds. */
export const createSearchBudget = (milliseconds: number): SearchBudget => {
  let left = milliseconds;
  let last: Promise<unknown> = Promise.resolve();
  return {
    spend(search) {
      const turn = last.then(async () => {
        const found = await search(left);
        left = Math.max(0, left - found.milliseconds);
        return found;
      });
      last = turn.catch(() => {});
      return turn;
    },
  };
};
