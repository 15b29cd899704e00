import { numberPart, worded, type Wording, type WordingPart } from '../../domain/wording.ts';
import type { Coverage } from './coverage.ts';

const number = new Intl.NumberFormat('en');
const written = (count: number): WordingPart => numberPart(count, number.format(count));
const noun = (count: number, one: string, many: string): string => ` ${count === 1 ? one : many}`;

/** How much is recorded, in a sentence. */
export const coverageWording = (coverage: Coverage): Wording => {
  const { people, attendances, forSide, meetings, meetingsWithParticipants, meetingsWithDay } = coverage;
  const { processes, sources, sourcesRead, contradictions } = coverage;
  const impossible =
    contradictions === 0
      ? ''
      : worded(
          'coverage-contradictions',
        )` ${written(contradictions)} further${noun(contradictions, 'statement contradicts', 'statements contradict')} the dates of what ${contradictions === 1 ? 'it joins and is' : 'they join and are'} counted nowhere.`;
  return worded(
    'coverage',
  )`On record: ${written(people)}${noun(people, 'person', 'people')} taking part ${written(attendances)}${noun(attendances, 'time', 'times')}, ${written(forSide)} of them for a named side; ${written(processes)}${noun(processes, 'process', 'processes')} and ${written(meetings)}${noun(meetings, 'meeting', 'meetings')}, ${written(meetingsWithParticipants)} with participants and ${written(meetingsWithDay)} with their day; ${written(sourcesRead)} of ${written(sources)}${noun(sources, 'source was', 'sources were')} read.${impossible} Absence of record is not absence of contact.`;
};
