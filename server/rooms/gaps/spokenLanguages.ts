import { listOf } from '../../domain/records.ts';
import { entityOf } from '../../view/nodesAndEdges.ts';
import type { Candidate } from './candidates.ts';

/** A language, by its primary subtag, and how many candidates are recorded to speak it. */
export interface SpokenLanguage {
  readonly language: string;
  readonly candidates: number;
}

/** `pt-BR` is Portuguese as `pt` is. */
const primary = (tag: string): string => tag.split('-')[0]!.toLowerCase();

const languagesOf = ({ person }: Candidate): ReadonlySet<string> =>
  new Set(listOf(entityOf(person).properties, 'languages').map(primary));

/** The languages that candidates speak, the most frequent first. */
export const spokenLanguages = (candidates: readonly Candidate[]): SpokenLanguage[] => {
  const counts = new Map<string, number>();
  for (const candidate of candidates)
    for (const language of languagesOf(candidate)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([language, count]) => ({ language, candidates: count }))
    .sort((one, other) => other.candidates - one.candidates || (one.language < other.language ? -1 : 1));
};

/** Those who are recorded to speak one of these languages; all where none are named. */
export const whoSpeak = (
  candidates: readonly Candidate[],
  languages: readonly string[] | null | undefined,
): readonly Candidate[] => {
  if (languages == null) return candidates;
  const wanted = new Set(languages.map(primary));
  return candidates.filter((candidate) => [...languagesOf(candidate)].some((language) => wanted.has(language)));
};
