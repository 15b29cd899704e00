import type { Analysis } from './pairs.ts';

/** Who is not compared: further groups, and people in none. Empty where nobody is left out. */
export const leftOutText = ({ groupsLeftOut, ungrouped }: Pick<Analysis, 'groupsLeftOut' | 'ungrouped'>): string =>
  [
    groupsLeftOut === 0
      ? ''
      : `${groupsLeftOut} further ${groupsLeftOut === 1 ? 'group is' : 'groups are'} not compared: too small, or not among the 40 largest.`,
    ungrouped === 0 ? '' : `${ungrouped} ${ungrouped === 1 ? 'person is' : 'people are'} in none of the groups.`,
  ]
    .filter(Boolean)
    .join(' ');
