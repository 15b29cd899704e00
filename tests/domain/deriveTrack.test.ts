import { describe, expect, it } from 'vitest';
import {
  deriveTrack,
  type ConvenerOfEvent,
  type InstitutionOfEvent,
  type ParticipantOfEvent,
} from '../../server/domain/deriveTrack.ts';

const institution = (id: string, kind: string, isParty = false): InstitutionOfEvent => ({
  id,
  name: id[0]!.toUpperCase() + id.slice(1),
  kind,
  isParty,
});
const north = institution('north', 'state', true);
const south = institution('south', 'armed-group', true);
const norway = institution('norway', 'state');
const union = institution('union', 'igo');
const institute = institution('institute', 'think-tank');

let people = 0;
const person = (capacity: string, side: InstitutionOfEvent | null): ParticipantOfEvent => ({
  person: `person-${(people += 1)}`,
  capacity,
  side,
});
const twoOfficials = [person('official', north), person('official', south)];
const twoUnofficial = [person('personal', north), person('former-official', south)];
const by = (role: string, ...institutions: InstitutionOfEvent[]): ConvenerOfEvent[] =>
  institutions.map((convener) => ({ institution: convener, role }));

const grassroots =
  'whether they are local or grassroots organisations only, which would make it Track III, is not recorded';

type Case = [
  what: string,
  participants: ParticipantOfEvent[],
  conveners: ConvenerOfEvent[],
  track: string | null,
  reason: string,
  missing?: string[],
];

const cases: Case[] = [
  [
    'officials alone',
    twoOfficials,
    [],
    'I',
    'Both recorded participants of the sides took part as officials, and no third party is recorded.',
  ],
  [
    'officials convened by a state',
    [...twoOfficials, person('official', south)],
    by('convened', norway),
    'I',
    'All 3 recorded participants of the sides took part as officials, and every third party is a political institution (Norway).',
  ],
  [
    'officials with a mediator of an intergovernmental organisation',
    [...twoOfficials, person('mediator', union)],
    [],
    'I',
    'Both recorded participants of the sides took part as officials, and every third party is a political institution (Union).',
  ],
  [
    'officials convened by a side',
    twoOfficials,
    by('convened', north),
    'I',
    'Both recorded participants of the sides took part as officials, and the sides convened it themselves (North).',
  ],
  [
    'officials convened by an institute',
    twoOfficials,
    by('convened', institute),
    '1.5',
    'Both recorded participants of the sides took part as officials, and not every third party is a political institution (Institute).',
  ],
  [
    'officials convened by a state and an institute together',
    twoOfficials,
    by('convened', norway, institute),
    '1.5',
    'Both recorded participants of the sides took part as officials, and not every third party is a political institution (Institute).',
  ],
  [
    'officials convened by a state, with a facilitator of an institute',
    [...twoOfficials, person('facilitator', institute)],
    by('convened', norway),
    '1.5',
    'Both recorded participants of the sides took part as officials, and not every third party is a political institution (Institute).',
  ],
  [
    'officials hosted by an institute, as nobody convened',
    twoOfficials,
    by('hosted', institute),
    '1.5',
    'Both recorded participants of the sides took part as officials, and not every third party is a political institution (Institute).',
  ],
  [
    'officials convened by a state in the house of an institute, paid for by another',
    twoOfficials,
    [...by('convened', norway), ...by('hosted', institute), ...by('funded', institute)],
    'I',
    'Both recorded participants of the sides took part as officials, and every third party is a political institution (Norway).',
  ],
  [
    'officials paid for by an institute, as nobody convened or hosted',
    twoOfficials,
    by('funded', institute),
    'I',
    'Both recorded participants of the sides took part as officials, and no third party is recorded.',
  ],
  [
    'an official and an unofficial participant, whoever convened',
    [person('official', north), person('scientific-advisor', south)],
    by('convened', norway),
    '1.5',
    'One official and one unofficial participant of the sides took part.',
  ],
  [
    'officials of both sides, and unofficial people of one',
    [...twoOfficials, person('personal', north), person('former-official', north)],
    by('convened', institute),
    '1.5',
    '2 officials and 2 unofficial participants of the sides took part.',
  ],
  [
    'nobody official',
    twoUnofficial,
    by('convened', institute),
    'II',
    'Neither of the two recorded participants of the sides took part as an official.',
    [grassroots],
  ],
  [
    'nobody official, although a state convened',
    [...twoUnofficial, person('personal', south)],
    by('convened', norway),
    'II',
    'None of the 3 recorded participants of the sides took part as an official.',
    [grassroots],
  ],
  [
    'nobody official, and mediators of unknown institutions, who do not matter then',
    [...twoUnofficial, person('mediator', null), person('facilitator', null)],
    [],
    'II',
    'Neither of the two recorded participants of the sides took part as an official.',
    ['the institution of 2 mediators or facilitators is not recorded', grassroots],
  ],
  ['nobody at all', [], by('convened', institute), null, 'Not determined: no participant of a side is recorded.'],
  [
    'hosts, observers and interpreters alone',
    [person('host', north), person('observer', south), person('interpreter', south)],
    [],
    null,
    'Not determined: no participant of a side is recorded.',
  ],
  [
    'people whose sides are not recorded',
    [person('official', null), person('personal', null)],
    [],
    null,
    'Not determined: no participant of a side is recorded.',
    ['the side of 2 participants is not recorded'],
  ],
  [
    'people of one side alone',
    [person('official', north), person('personal', north), person('personal', null)],
    [],
    null,
    'Not determined: participants of one side only are recorded (North).',
    ['the side of one participant is not recorded'],
  ],
  [
    'officials and a mediator of whom nothing is recorded',
    [...twoOfficials, person('mediator', null)],
    [],
    null,
    'Not determined: both recorded participants of the sides took part as officials, but which institution one mediator or facilitator came from is not recorded.',
    ['the institution of one mediator or facilitator is not recorded'],
  ],
  [
    'officials and a mediator of whom nothing is recorded, although a state convened: he may be of an institute',
    [...twoOfficials, person('mediator', null)],
    by('convened', norway),
    null,
    'Not determined: both recorded participants of the sides took part as officials, but which institution one mediator or facilitator came from is not recorded.',
    ['the institution of one mediator or facilitator is not recorded'],
  ],
  [
    'the same where the sides convened it themselves',
    [...twoOfficials, person('mediator', null), person('facilitator', null)],
    [...by('convened', north), ...by('convened', south)],
    null,
    'Not determined: both recorded participants of the sides took part as officials, but which institution 2 mediators or facilitators came from is not recorded.',
    ['the institution of 2 mediators or facilitators is not recorded'],
  ],
  [
    'the same where an institute convened: Track 1.5 whoever he was',
    [...twoOfficials, person('mediator', null)],
    by('convened', institute),
    '1.5',
    'Both recorded participants of the sides took part as officials, and not every third party is a political institution (Institute).',
    ['the institution of one mediator or facilitator is not recorded'],
  ],
  [
    'officials, and somebody unofficial who may have come for a side or not',
    [...twoOfficials, person('personal', null)],
    [],
    null,
    'Not determined: both recorded participants of the sides took part as officials, but whether one unofficial participant came for a side is not recorded.',
    ['the side of one participant is not recorded'],
  ],
  [
    'the same where an institute convened: Track 1.5 either way',
    [...twoOfficials, person('personal', null)],
    by('convened', institute),
    '1.5',
    'Both recorded participants of the sides took part as officials, and not every third party is a political institution (Institute).',
    ['the side of one participant is not recorded'],
  ],
  [
    'nobody official for a side, and an official who may have come for one',
    [...twoUnofficial, person('official', null)],
    [],
    null,
    'Not determined: none who came for a side was an official, but whether one official came for a side is not recorded.',
    ['the side of one participant is not recorded'],
  ],
  [
    'a facilitator from one of the sides, who is no third party',
    [...twoOfficials, person('facilitator', institution('southern-institute', 'think-tank', true))],
    [],
    'I',
    'Both recorded participants of the sides took part as officials, and no third party is recorded.',
  ],
];

describe('deriveTrack()', () => {
  it.each(cases)('%s', (_, participants, conveners, track, reason, missing = []) => {
    const derived = deriveTrack(participants, conveners);
    expect(derived).toEqual({
      track,
      reason,
      missing,
      mixed: /unofficial participants? of the sides took/.test(reason),
    });
  });

  it('counts a person who took part in several meetings once', () => {
    const twice = { ...person('official', north) };
    expect(deriveTrack([twice, twice, person('personal', south)], []).reason).toBe(
      'One official and one unofficial participant of the sides took part.',
    );
    // With a side in one of them, the side is known.
    const sometimes = person('official', null);
    expect(deriveTrack([...twoOfficials, sometimes, { ...sometimes, side: south }], []).missing).toEqual([]);
  });

  it('never derives Track III, which no record marks', () => {
    const communities = by('convened', institution('women', 'ngo'));
    expect(deriveTrack(twoUnofficial, communities)).toMatchObject({ track: 'II', missing: [grassroots] });
  });
});
