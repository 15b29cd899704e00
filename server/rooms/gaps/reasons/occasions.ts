import type { Part, Together } from '../dossier.ts';

/** `1 occasion`, `2 occasions`. */
export const times = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** How many of these parts only the draft has, to follow a number of them; empty for none. */
export const ofDraft = (parts: readonly Part[]): string => {
  const count = parts.filter(({ record }) => record < 0).length;
  return count === 0 ? '' : count === parts.length ? ' of the draft' : `, ${count} of the draft`;
};

/** `on 2 occasions and in 1 process`: a process is no single occasion. */
export const onOccasions = (parts: readonly Part[]): string => {
  const processes = parts.filter(({ isProcess }) => isProcess).length;
  return [
    ...(parts.length > processes ? [`on ${times(parts.length - processes, 'occasion')}`] : []),
    ...(processes > 0 ? [`in ${processes} ${processes === 1 ? 'process' : 'processes'}`] : []),
  ].join(' and ');
};

/** Every part together with people of a group. */
export const allOf = ({ meetings, processes }: Together): Part[] => [...meetings, ...processes];

/** What somebody had part in together with people of a group, to stand in a sentence; empty for nothing. */
export const withPeopleOf = (label: string, { meetings, processes }: Together): string => {
  const sat =
    meetings.length === 0
      ? ''
      : `sat with people of ${label} on ${times(meetings.length, 'occasion')}${ofDraft(meetings)}`;
  if (processes.length === 0) return sat;
  const same = processes.length === 1 ? 'the same process' : `${processes.length} of the same processes`;
  return sat === ''
    ? `is recorded for ${same} as people of ${label}`
    : `${sat} and is recorded for ${same} as people of it`;
};

/** Words as the beginning of a sentence. */
export const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
