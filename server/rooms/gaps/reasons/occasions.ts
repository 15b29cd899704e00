import { worded, wordingOf, type Wording, type WordingPart } from '../../../domain/wording.ts';
import type { Part, Together } from '../dossier.ts';

/** The capacities of those who facilitate or mediate. */
export const facilitating: readonly string[] = ['facilitator', 'mediator'];

/** In which conflicts something counts, to follow a verb: so many are at stake; no words where none is known to be. */
export const inConflicts = (count: number): string => ['', ' in this conflict'][count] ?? ' in the conflicts at stake';

/** `1 occasion`, `2 occasions`. */
export const times = (count: number, what: string): Wording =>
  wordingOf(`${what}s`, [count, ` ${what}${count === 1 ? '' : 's'}`]);

/** How many of these parts only the draft has, to follow a number of them; no words for none. */
export const ofDraft = (parts: readonly Part[]): Wording | string => {
  const count = parts.filter(({ record }) => record < 0).length;
  if (count === 0) return '';
  return count === parts.length ? worded('all-of-draft')` of the draft` : worded('of-draft')`, ${count} of the draft`;
};

/** `on 2 occasions and in 1 process`: a process is no single occasion. */
export const onOccasions = (parts: readonly Part[]): Wording => {
  const processes = parts.filter(({ isProcess }) => isProcess).length;
  const on = worded('on-occasions')`on ${times(parts.length - processes, 'occasion')}`;
  const within = worded('in-processes')`in ${processes} ${processes === 1 ? 'process' : 'processes'}`;
  if (processes === 0) return on;
  return parts.length === processes ? within : worded('on-occasions-and-in-processes')`${on} and ${within}`;
};

/** Every part together with people of a group. */
export const allOf = ({ meetings, processes }: Together): Part[] => [...meetings, ...processes];

/** What somebody had part in together with people of a group, to stand in a sentence. */
export const withPeopleOf = (name: WordingPart, { meetings, processes }: Together): Wording => {
  const same =
    processes.length === 1 ? 'the same process' : worded('same-processes')`${processes.length} of the same processes`;
  if (meetings.length === 0) return worded('recorded-with')`is recorded for ${same} as people of ${name}`;
  const sat = worded(
    'sat-with',
  )`took part with people of ${name} on ${times(meetings.length, 'occasion')}${ofDraft(meetings)}`;
  return processes.length === 0
    ? sat
    : worded('sat-and-recorded-with')`${sat} and is recorded for ${same} as people of it`;
};
