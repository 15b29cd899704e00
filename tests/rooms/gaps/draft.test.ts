import { describe, expect, it } from 'vitest';
import { bridgedWorld } from '../../support/bridgedWorld.ts';
import { recordsServer } from '../../support/curatedServer.ts';

/** The two circles, and people who were not always there. */
const { ask } = recordsServer(() =>
  bridgedWorld()
    .person('late', { died: '1990-06-30' })
    .person('young', { born: '1993' })
    .process('ended', null, '1990', '1991')
    .takesPart('m', 'talks', { side: 'gamma' })
    .takesPart('z', 'talks', { confidence: 'disputed' })
    .records(),
);

const sentencesOf = async (changes: string, input = '{}'): Promise<string[]> => {
  const { data, errors } = await ask(
    `{ whatIf(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, changes: [${changes}], input: ${input}) { changes { sentence } } }`,
  );
  if (errors) throw new Error(errors[0]!.message);
  return data.whatIf.changes.map(({ sentence }: { sentence: string }) => sentence);
};

describe('a draft', () => {
  it.each([
    [
      'a process as a meeting not held',
      '{ kind: REMOVE_MEETING, meeting: "talks" }',
      'Change 1 (REMOVE_MEETING) names "talks" as its meeting; expected the id of a meeting.',
    ],
    [
      'a date for a meeting held again',
      '{ kind: REMOVE_MEETING, meeting: "third" }, { kind: ADD_MEETING, meeting: "third", date: "1990-01-01" }',
      'Change 2 (ADD_MEETING) gives "third" a date; expected none, as the meeting is held again as recorded.',
    ],
    [
      'a process for a meeting held again',
      '{ kind: REMOVE_MEETING, meeting: "third" }, { kind: ADD_MEETING, meeting: "third", process: "talks" }',
      'Change 2 (ADD_MEETING) gives "third" a process; expected none, as the meeting is held again as recorded.',
    ],
    [
      'what its kind does not take',
      '{ kind: ADD_TIE, person: "z", other: "m", meeting: "nonsense" }',
      'Change 1 (ADD_TIE) has a "meeting"; expected only "person" and "other".',
    ],
    [
      'a tie twice, whoever is named first',
      '{ kind: ADD_TIE, person: "z", other: "m" }, { kind: ADD_TIE, person: "m", other: "z" }',
      'Change 2 (ADD_TIE) ties "m" and "z", whom an earlier change ties already.',
    ],
    [
      'the dead in a meeting',
      '{ kind: ADD_TO_MEETING, person: "late", meeting: "third" }',
      'Change 1 (ADD_TO_MEETING) puts "late" into "third", who died on 1990-06-30, before it.',
    ],
    [
      'the unborn in a meeting',
      '{ kind: ADD_TO_MEETING, person: "young", meeting: "fourth" }',
      'Change 1 (ADD_TO_MEETING) puts "young" into "fourth", who was born in 1993, after it.',
    ],
    [
      'the dead in a meeting of its own',
      '{ kind: ADD_MEETING, meeting: "draft:x", date: "1990-07" }, { kind: ADD_TO_MEETING, person: "late", meeting: "draft:x" }',
      'Change 2 (ADD_TO_MEETING) puts "late" into "draft:x", who died on 1990-06-30, before it.',
    ],
    [
      'a meeting outside its process',
      '{ kind: ADD_MEETING, meeting: "draft:x", process: "ended", date: "1992" }',
      'Change 1 (ADD_MEETING) adds what cannot be: "draft:x" (1992) lies outside ENDED (1990 to 1991).',
    ],
    [
      'two who never lived at the same time',
      '{ kind: ADD_TIE, person: "young", other: "late" }',
      'Change 1 (ADD_TIE) ties "young" and "late", who never lived at the same time.',
    ],
  ])('is refused with %s', async (_, changes, message) => {
    const { errors } = await ask(
      `{ whatIf(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, changes: [${changes}]) { before { people } } }`,
    );
    expect(errors).toMatchObject([{ message, extensions: { code: 'INVALID_INPUT' } }]);
  });

  it('puts in who may have lived then, under some reading of the dates', async () => {
    expect(
      await sentencesOf(`{ kind: ADD_MEETING, meeting: "draft:x", date: "1990" }, { kind: ADD_TO_MEETING, person: "late", meeting: "draft:x" },
        { kind: ADD_MEETING, meeting: "draft:undated" }, { kind: ADD_TO_MEETING, person: "young", meeting: "draft:undated" }`),
    ).toEqual([
      'The meeting “x” is held, 1990.',
      'LATE is put into “x”.',
      'The meeting “undated” is held.',
      'YOUNG is put into “undated”.',
    ]);
  });

  const before1992 = '{ window: { from: "1990", to: "1991" } }';
  it.each([
    [
      'somebody put in outside the window',
      '{ kind: ADD_TO_MEETING, person: "a2", meeting: "fourth" }',
      before1992,
      ['A2 is put into “FOURTH”; outside the window: changes nothing.'],
    ],
    [
      'somebody taken out outside the window',
      '{ kind: REMOVE_FROM_MEETING, person: "b1", meeting: "fourth" }',
      before1992,
      ['B1 is taken out of “FOURTH”; outside the window: changes nothing.'],
    ],
    [
      'a meeting outside the window, not held and held again',
      '{ kind: REMOVE_MEETING, meeting: "fourth" }, { kind: ADD_MEETING, meeting: "fourth" }',
      before1992,
      [
        'The meeting “FOURTH” is not held; outside the window: changes nothing.',
        'The meeting “FOURTH” is held; outside the window: changes nothing.',
      ],
    ],
    [
      'a new meeting outside the window',
      '{ kind: ADD_MEETING, meeting: "draft:x", date: "2020" }, { kind: ADD_TO_MEETING, person: "a2", meeting: "draft:x" }',
      before1992,
      [
        'The meeting “x” is held, 2020; outside the window: changes nothing.',
        'A2 is put into “x”; outside the window: changes nothing.',
      ],
    ],
    [
      'a meeting that may lie in the window, for certain',
      '{ kind: ADD_MEETING, meeting: "draft:x" }',
      '{ certainty: DEFINITE, window: { from: "1990", to: "1991" } }',
      ['The meeting “x” is held; not for certain in the window: changes nothing.'],
    ],
    [
      'somebody put in where the filters leave it out',
      '{ kind: ADD_TO_MEETING, person: "a2", meeting: "second" }',
      '{ processes: ["talks"] }',
      ['A2 is put into “SECOND”; left out by the filters: changes nothing.'],
    ],
    [
      'an attendance of a confidence left out',
      '{ kind: REMOVE_FROM_MEETING, person: "z", meeting: "talks" }',
      '{ confidences: [DOCUMENTED] }',
      ['Z is taken out of “TALKS”; left out by the filters: changes nothing.'],
    ],
    [
      'a process whose meetings count instead',
      '{ kind: REMOVE_FROM_MEETING, person: "m", meeting: "talks" }',
      '{}',
      [
        'M is taken out of “TALKS”; a meeting of this process is recorded for the person and counts instead: changes nothing.',
      ],
    ],
    [
      'somebody who is not in the network',
      '{ kind: REMOVE_PERSON, person: "young" }',
      '{}',
      ['YOUNG is not there at all; not in this network: changes nothing.'],
    ],
    [
      'a tie with who died before the window',
      '{ kind: ADD_TIE, person: "late", other: "m" }',
      '{ window: { from: "1991" } }',
      ['LATE and M are tied; LATE died on 1990-06-30, before the window.'],
    ],
    [
      'what does as it says',
      '{ kind: REMOVE_PERSON, person: "m" }, { kind: ADD_TO_MEETING, person: "z", meeting: "third" }',
      before1992,
      ['M is not there at all.', 'Z is put into “THIRD”.'],
    ],
  ])('says of %s what it does here', async (_, changes, input, sentences) => {
    expect(await sentencesOf(changes, input)).toEqual(sentences);
  });
});

describe.each(['POSSIBLE', 'DEFINITE'])('a tie of a draft (%s)', (certainty) => {
  const joined = async (window = '') => {
    const { data } =
      await ask(`{ gaps(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, input: { certainty: ${certainty} ${window}
      changes: [{ kind: ADD_TIE, person: "a2", other: "b2" }] }) { pairs { observed earliestFromA earliestFromB } } }`);
    return data.gaps.pairs;
  };

  it('lasts over the window: influence passes from its first day on', async () => {
    expect(await joined('window: { from: "1990", to: "1992" }')).toEqual([
      { observed: 1, earliestFromA: '1990-01-01', earliestFromB: '1990-01-01' },
    ]);
  });

  it('is there at all times where the window is open; no day of it is known', async () => {
    expect(await joined()).toEqual([{ observed: 1, earliestFromA: null, earliestFromB: null }]);
  });
});
