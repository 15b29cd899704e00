/** Who has no colour of their own: smaller groups, and people in none. Empty where there is nobody. */
export const otherGroupsText = (groups: number, ungrouped: number): string =>
  [
    groups > 0 ? `${groups} smaller ${groups === 1 ? 'group' : 'groups'}` : '',
    ungrouped > 0 ? `${ungrouped} in no group` : '',
  ]
    .filter(Boolean)
    .join(', ');
