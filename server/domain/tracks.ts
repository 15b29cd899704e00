/** A track: one of four by officialness, or one of the nine of multi-track diplomacy. */
export interface Track {
  /** The id of its node. */
  readonly id: string;
  /** The short code that data and filters use. */
  readonly code: string;
  readonly name: string;
  /** What else it is called. */
  readonly aliases: readonly string[];
  readonly lens: Lens;
  /** Place in order of officialness, 0 the least; null where the lens has no ranking. */
  readonly rank: number | null;
  readonly definition: string;
}

/** Ways to sort events into tracks: as coded, as derived by rule, and by who convened. */
export type Lens = 'FOUR_TRACKS' | 'DERIVED_TRACKS' | 'NINE_TRACKS';

/** The four tracks, the most official first; definitions after Montville 1987, Mapendere 2005 and Nan 2003. */
export const fourTracks: readonly Track[] = [
  {
    id: 'track-i',
    code: 'I',
    name: 'Track I',
    aliases: ['Track 1', 'Track One', 'Official diplomacy'],
    lens: 'FOUR_TRACKS',
    rank: 3,
    definition: 'Official negotiation: people who speak for governments and parties, bound by what they sign.',
  },
  {
    id: 'track-1-5',
    code: '1.5',
    name: 'Track 1.5',
    aliases: ['Track One and a Half'],
    lens: 'FOUR_TRACKS',
    rank: 2,
    definition:
      'Semi-official talks: officials of the sides meet away from the table, or together with unofficial people.',
  },
  {
    id: 'track-ii',
    code: 'II',
    name: 'Track II',
    aliases: ['Track 2', 'Track Two', 'Second track diplomacy', 'Unofficial diplomacy'],
    lens: 'FOUR_TRACKS',
    rank: 1,
    definition: 'Unofficial talks between influential people of the sides who speak for themselves.',
  },
  {
    id: 'track-iii',
    code: 'III',
    name: 'Track III',
    aliases: ['Track 3', 'Track Three'],
    lens: 'FOUR_TRACKS',
    rank: 0,
    definition: 'Encounters of people at the grassroots: local leaders, communities, associations.',
  },
];

const nineTrack = (code: string, name: string, definition: string): Track => ({
  id: `nine-${code}`,
  code,
  name,
  aliases: [],
  lens: 'NINE_TRACKS',
  rank: null,
  definition,
});

/** The nine tracks of Diamond & McDonald, Multi-Track Diplomacy (3rd edition 1996), in their order. */
export const nineTracks: readonly Track[] = [
  nineTrack('government', 'Government', 'Peacemaking through diplomacy: states, and bodies that states make up.'),
  nineTrack('resolution', 'Conflict resolution', 'Professional conflict resolution outside government.'),
  nineTrack('business', 'Business', 'Peacemaking through commerce.'),
  nineTrack('citizen', 'Private citizens', 'Personal involvement of private people.'),
  nineTrack('research', 'Research and education', 'Universities, academies and research institutes.'),
  nineTrack('activism', 'Activism', 'Advocacy: movements and parties outside government.'),
  nineTrack('religion', 'Religion', 'Faith in action: churches and religious communities.'),
  nineTrack('funding', 'Funding', 'Providing resources: foundations and philanthropists.'),
  nineTrack('media', 'Media', 'Information: the press and broadcasting.'),
];

/** Every track there is. */
export const tracks: readonly Track[] = [...fourTracks, ...nineTracks];

/** The tracks of one lens, in the order in which lanes are drawn. */
export const tracksOf = (lens: Lens): readonly Track[] => (lens === 'NINE_TRACKS' ? nineTracks : fourTracks);

/**
 * Which of the nine tracks an institution of this kind acts on. Our reading of the book's chapters: armed groups have no
 * track of their own there and are shown with the movements (activism).
 */
export const nineTrackOfInstitutionKind: Readonly<Record<string, string>> = {
  state: 'government',
  ministry: 'government',
  igo: 'government',
  ngo: 'resolution',
  business: 'business',
  university: 'research',
  'think-tank': 'research',
  academy: 'research',
  party: 'activism',
  'armed-group': 'activism',
  religious: 'religion',
  funder: 'funding',
  media: 'media',
};
