/**
 * Which track an event is on by who took part and who convened: the definitions of Mapendere, "Track One and a Half
 * Diplomacy and the Complementarity of Tracks", Culture of Peace Online Journal (COPOJ) 2(1): 66-81, made a rule. What
 * is not recorded is named; where it could change the answer, nothing is derived: officials alone with a mediator whose
 * institution is not recorded are on Track I or 1.5.
 */

/** An institution as the rule looks at it. */
export interface InstitutionOfEvent {
  readonly id: string;
  readonly name: string;
  /** What sort of institution. */
  readonly kind: string;
  /** True when it is a primary party to the conflicts of the event. */
  readonly isParty: boolean;
}

/** Somebody who took part. */
export interface ParticipantOfEvent {
  /** Tells people apart. */
  readonly person: string;
  readonly capacity: string;
  /** The institution that the person came from or for; null where it is not recorded. */
  readonly side: InstitutionOfEvent | null;
}

/** An institution that called the event together, hosted or funded it. */
export interface ConvenerOfEvent {
  readonly institution: InstitutionOfEvent;
  readonly role: string;
}

/** What the rule says of an event. */
export interface DerivedTrack {
  /** Code of the track; null where it is not determined. */
  readonly track: 'I' | '1.5' | 'II' | null;
  /** Officials and unofficial people of the sides sat together. */
  readonly mixed: boolean;
  /** Why, in a sentence. */
  readonly reason: string;
  /** What is not recorded, and so was not considered or hinders the rule. */
  readonly missing: readonly string[];
}

/** In these capacities people take part for a side. */
export const sideCapacities: readonly string[] = ['official', 'personal', 'former-official', 'scientific-advisor'];
/** In these capacities people take part as third party. */
export const thirdPartyCapacities: readonly string[] = ['mediator', 'facilitator'];

const politicalKinds: readonly string[] = ['state', 'ministry', 'igo', 'armed-group', 'party'];

/** Those whose convening says who called the event together: who convened it, and where nobody did, who hosted it. */
export const effectiveConveners = <Convener extends { readonly role: string }>(
  conveners: readonly Convener[],
): readonly Convener[] => {
  const convened = conveners.filter(({ role }) => role === 'convened');
  return convened.length > 0 ? convened : conveners.filter(({ role }) => role === 'hosted');
};

const distinct = (words: readonly string[]): string[] => [...new Set(words)];
const peopleOf = (participants: readonly ParticipantOfEvent[]): string[] =>
  distinct(participants.map(({ person }) => person));
const namesOf = (institutions: readonly InstitutionOfEvent[]): string =>
  distinct(institutions.map(({ name }) => name)).join(', ');
const counted = (count: number, one: string, many: string): string =>
  `${count === 1 ? 'one' : count} ${count === 1 ? one : many}`;
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the records say, sorted as the rule asks for it. */
interface Reading {
  /** People who came for a side as officials, and otherwise. */
  readonly officials: readonly string[];
  readonly unofficial: readonly string[];
  /** People of whom it is not recorded for which side they came, if for any. */
  readonly officialsWithoutSide: readonly string[];
  readonly unofficialWithoutSide: readonly string[];
  readonly sides: readonly InstitutionOfEvent[];
  readonly thirdParties: readonly InstitutionOfEvent[];
  /** Institutions that called the event together, third parties or not. */
  readonly convening: readonly InstitutionOfEvent[];
  /** Mediators and facilitators whose institution is not recorded. */
  readonly unplacedThirdPeople: readonly string[];
}

const isOfficial = ({ capacity }: ParticipantOfEvent): boolean => capacity === 'official';

const read = (participants: readonly ParticipantOfEvent[], conveners: readonly ConvenerOfEvent[]): Reading => {
  const ofSides = participants.filter(({ capacity }) => sideCapacities.includes(capacity));
  const placed = ofSides.filter(({ side }) => side !== null);
  const sides = new Map(placed.map(({ side }) => [side!.id, side!]));
  const withSide = new Set(peopleOf(placed));
  const withoutSide = ofSides.filter(({ person }) => !withSide.has(person));

  const thirdPeople = participants.filter(({ capacity }) => thirdPartyCapacities.includes(capacity));
  const isThird = ({ id, isParty }: InstitutionOfEvent): boolean => !isParty && !sides.has(id);
  const convening = effectiveConveners(conveners).map(({ institution }) => institution);
  const sending = thirdPeople.flatMap(({ side }) => side ?? []);
  const sent = new Set(peopleOf(thirdPeople.filter(({ side }) => side !== null)));
  return {
    officials: peopleOf(placed.filter(isOfficial)),
    unofficial: peopleOf(placed.filter((participant) => !isOfficial(participant))),
    officialsWithoutSide: peopleOf(withoutSide.filter(isOfficial)),
    unofficialWithoutSide: peopleOf(withoutSide.filter((participant) => !isOfficial(participant))),
    sides: [...sides.values()],
    thirdParties: [...convening, ...sending].filter(isThird),
    convening,
    unplacedThirdPeople: peopleOf(thirdPeople).filter((person) => !sent.has(person)),
  };
};

const missingIn = ({ officialsWithoutSide, unofficialWithoutSide, unplacedThirdPeople }: Reading): string[] => {
  const withoutSide = distinct([...officialsWithoutSide, ...unofficialWithoutSide]).length;
  const unplaced = unplacedThirdPeople.length;
  return [
    ...(withoutSide === 0
      ? []
      : [`the side of ${counted(withoutSide, 'participant', 'participants')} is not recorded`]),
    ...(unplaced === 0
      ? []
      : [
          `the institution of ${counted(unplaced, 'mediator or facilitator', 'mediators or facilitators')} is not recorded`,
        ]),
  ];
};

const grassrootsUnknown =
  'whether they are local or grassroots organisations only, which would make it Track III, is not recorded';

/** What the rule says, without what is not recorded. */
type Finding = Omit<DerivedTrack, 'missing'>;

const found = (track: DerivedTrack['track'], reason: string, mixed = false): Finding => ({ track, reason, mixed });
const undetermined = (what: string): Finding => found(null, `Not determined: ${what}.`);

/** Where none of those who took part for a side was an official: Track II. */
const findUnofficial = ({ unofficial, officialsWithoutSide }: Reading): Finding => {
  const { length } = officialsWithoutSide;
  if (length > 0) {
    return undetermined(
      `none who came for a side was an official, but whether ${counted(length, 'official', 'officials')} came for a side is not recorded`,
    );
  }
  const none = unofficial.length === 2 ? 'neither of the two' : `none of the ${unofficial.length}`;
  return found('II', `${capitalised(none)} recorded participants of the sides took part as an official.`);
};

/** Where all who took part for a side were officials: Track I or 1.5, by who the third party was. */
const findOfficial = (reading: Reading): Finding => {
  const { officials, thirdParties, convening } = reading;
  const everyone = officials.length === 2 ? 'both' : `all ${officials.length}`;
  const all = `${everyone} recorded participants of the sides took part as officials`;
  const unpolitical = thirdParties.filter(({ kind }) => !politicalKinds.includes(kind));
  if (unpolitical.length > 0) {
    return found(
      '1.5',
      `${capitalised(all)}, and not every third party is a political institution (${namesOf(unpolitical)}).`,
    );
  }
  const unplaced = reading.unplacedThirdPeople.length;
  if (unplaced > 0) {
    return undetermined(
      `${all}, but which institution ${counted(unplaced, 'mediator or facilitator', 'mediators or facilitators')} came from is not recorded`,
    );
  }
  const unofficial = reading.unofficialWithoutSide.length;
  if (unofficial > 0) {
    return undetermined(
      `${all}, but whether ${counted(unofficial, 'unofficial participant', 'unofficial participants')} came for a side is not recorded`,
    );
  }
  const third =
    thirdParties.length > 0
      ? `every third party is a political institution (${namesOf(thirdParties)})`
      : convening.length > 0
        ? `the sides convened it themselves (${namesOf(convening)})`
        : 'no third party is recorded';
  return found('I', `${capitalised(all)}, and ${third}.`);
};

const find = (reading: Reading): Finding => {
  const { officials, unofficial, sides } = reading;
  if (sides.length === 0) return undetermined('no participant of a side is recorded');
  if (sides.length === 1) return undetermined(`participants of one side only are recorded (${namesOf(sides)})`);
  if (officials.length === 0) return findUnofficial(reading);
  if (unofficial.length === 0) return findOfficial(reading);
  const those = `${counted(officials.length, 'official', 'officials')} and ${counted(unofficial.length, 'unofficial participant', 'unofficial participants')}`;
  return found('1.5', `${capitalised(those)} of the sides took part.`, true);
};

/** Derives the track of an event from who took part and who convened it. */
export const deriveTrack = (
  participants: readonly ParticipantOfEvent[],
  conveners: readonly ConvenerOfEvent[],
): DerivedTrack => {
  const reading = read(participants, conveners);
  const finding = find(reading);
  const missing = missingIn(reading);
  return { ...finding, missing: finding.track === 'II' ? [...missing, grassrootsUnknown] : missing };
};
