import type { CandidateReasonKind } from '../../api/types.generated.ts';
import type { weightNames } from './fields.ts';

/** The reasons that can be weighted: a name, and what it counts. */
export const weightWords: Readonly<
  Record<(typeof weightNames)[number], { readonly name: string; readonly meaning: string }>
> = {
  historyWithBoth: {
    name: 'Has met both',
    meaning:
      'Sat in meetings with people of both groups, or is recorded for the same processes; the more often, the stronger.',
  },
  languages: {
    name: 'Speaks to both',
    meaning: 'Speaks a language native to each; from general knowledge, not sourced.',
  },
  facilitation: {
    name: 'Has facilitated',
    meaning: 'Facilitated or mediated in this conflict; the more often, the stronger. In others it counts a quarter.',
  },
  standing: {
    name: 'Standing as a mediator',
    meaning: 'Is coded in this conflict as an insider-partial or an outsider-neutral mediator (Allen).',
  },
  reach: { name: 'Within reach', meaning: 'Can be reached in time from both groups, from meeting to meeting.' },
  conflictingPost: {
    name: 'Conflicting post',
    meaning: 'Against: an official post of a side, or of a primary party to what is at stake, within the window.',
  },
};

/** What each reason is called on a card. */
export const reasonWords: Readonly<Record<CandidateReasonKind, string>> = {
  HISTORY_WITH_BOTH: weightWords.historyWithBoth.name,
  LANGUAGES: weightWords.languages.name,
  FACILITATION: weightWords.facilitation.name,
  FACILITATION_ELSEWHERE: 'Has facilitated elsewhere',
  STANDING: weightWords.standing.name,
  REACH: weightWords.reach.name,
  CONFLICTING_POST: weightWords.conflictingPost.name,
  DEAD: 'Had died',
  ONE_SIDED: 'On record with one side only',
  THIN_EVIDENCE: 'Thin evidence',
};
