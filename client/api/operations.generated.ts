/* Written by `npm run codegen` from the SDL. Do not edit. */

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { BrokerColumns, ProjectionColumns } from '../picture/actors/actorColumns.ts';
import type { InfluenceColumns } from '../picture/influenceColumns.ts';
import type { SliceColumns } from '../picture/sliceColumns.ts';
import type { TransferColumns } from '../picture/transferColumns.ts';
import type { WordingPart } from '../records/wordingPart.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** By what people are grouped. Each person is in one group, or in none where nothing is recorded. */
export type ActorGrouping =
  /**
   * Communities found in the projection (Louvain; Blondel et al. 2008), numbered from the largest. Under a draft they are found
   * anew, and each keeps the number of the one without the draft with which it shares most people (each number once); one that
   * is left over gets the next free number.
   */
  | 'COMMUNITY'
  /** The conflict of most of a person's events. */
  | 'CONFLICT'
  /** The country of that institution. */
  | 'COUNTRY'
  /** The kind of the institution in which a person's latest post of the window began, else of the one most often come for. */
  | 'INSTITUTION_KIND'
  /** Of the nine tracks, that of most of a person's events. */
  | 'NINE_TRACKS'
  /** The side (institution) that a person most often came for. */
  | 'SIDE'
  /** The track of most of a person's events; of equals the least official. */
  | 'TRACK';

/** What ties two people. */
export type ActorTie =
  /**
   * They sat in the same meeting, or are both recorded for a process of which no meeting is recorded for them. The latter
   * ties them where their lives overlap in it; a process without a recorded end lasts to the last meeting or document of it.
   */
  | 'CO_PARTICIPATION'
  /** A tie between them is recorded: mentor, co-author, family, colleague, contact. */
  | 'EXPLICIT'
  /** They belonged to the same institution at the same time. */
  | 'SHARED_INSTITUTION';

/** What became of an idea where it appeared. */
export type AppearanceMode =
  /** It was adopted. */
  | 'ADOPTED'
  /** It was written into a draft. */
  | 'DRAFTED'
  /** It was turned down. */
  | 'REJECTED'
  /** It was spoken for. */
  | 'VOICED';

/** A measure of brokerage. */
export type BrokerMeasure =
  /** On how many shortest paths between others a person stands (Brandes 2001). */
  | 'BETWEENNESS'
  /** How much a person's contacts are each other's contacts; a broker has little (Burt 1992). */
  | 'CONSTRAINT'
  /** How many contacts a person has. */
  | 'DEGREE'
  /** How many contacts a person has that are not redundant (Burt 1992). */
  | 'EFFECTIVE_SIZE'
  /** Effective size per contact (Burt 1992). */
  | 'EFFICIENCY'
  /** Which share of the connections in time between groups is lost without the person. */
  | 'FRAGILITY'
  /** How many ordered pairs of people a person brokers in any role (Gould & Fernandez 1989). */
  | 'ROLES';

/** The width of a bucket of time. */
export type Bucket =
  /** A calendar month. */
  | 'MONTH'
  /** Three calendar months. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** Kinds of reason for or against a candidate. */
export type CandidateReasonKind =
  /**
   * Holds an official post within the window in one of the two sides, in an institution that is a primary party to a conflict
   * at stake (`PostCheck`), or in a ministry of such a state.
   */
  | 'CONFLICTING_POST'
  /** Died before or within the window. */
  | 'DEAD'
  /** Has facilitated or mediated. */
  | 'FACILITATION'
  /** Met people of both groups, or is recorded for the same processes while both lived and these went on. */
  | 'HISTORY_WITH_BOTH'
  /** Speaks a language of each. */
  | 'LANGUAGES'
  /**
   * No official post within the window is recorded in any of the parties that were looked at (`PostCheck`), third parties too,
   * nor in a ministry of such a state, nor that the person came officially for one of them.
   */
  | 'NO_CONFLICTING_POST'
  /** Is recorded with people of only one of the groups. */
  | 'ONE_SIDED'
  /** Can be reached in time from both groups. */
  | 'REACH'
  /** Was an insider-partial or outsider-neutral mediator. */
  | 'STANDING'
  /** The records on the person are disputed or few. */
  | 'THIN_EVIDENCE';

/**
 * How much each reason counts, from 0 to 100; 0 leaves it out. Counter-reasons follow: a conflicting post counts as much as
 * having none, meeting one side only half as much as history with both, thin evidence 1, death more than all reasons.
 */
export type CandidateWeights = {
  /** Has facilitated or mediated. */
  facilitation?: number | null | undefined;
  /** Met people of both groups, or is recorded for the same processes. */
  historyWithBoth?: number | null | undefined;
  /** Speaks a language of each. */
  languages?: number | null | undefined;
  /** Holds no official post of a party to what is at stake. */
  noConflictingPost?: number | null | undefined;
  /** Can be reached in time from both groups. */
  reach?: number | null | undefined;
  /** Was an insider-partial or outsider-neutral mediator. */
  standing?: number | null | undefined;
};

/** In what capacity someone took part. */
export type Capacity =
  /** Facilitating. */
  | 'FACILITATOR'
  /** As someone who had held office. */
  | 'FORMER_OFFICIAL'
  /** Hosting. */
  | 'HOST'
  /** Interpreting. */
  | 'INTERPRETER'
  /** Mediating. */
  | 'MEDIATOR'
  /** Observing. */
  | 'OBSERVER'
  /** In an official capacity of a government, intergovernmental organisation or conflict party. */
  | 'OFFICIAL'
  /** In a personal capacity. */
  | 'PERSONAL'
  /** Advising as a scientist. */
  | 'SCIENTIFIC_ADVISOR';

/** What moves between tracks. */
export type CarrierKind =
  /** An idea. */
  | 'IDEA'
  /** A person. */
  | 'PERSON';

/** Whether something holds under every reading of imprecise dates, or only under some. */
export type Certainty =
  /** It holds whatever day each imprecise date really was. */
  | 'DEFINITE'
  /** It holds for some of the days that an imprecise date may stand for. */
  | 'POSSIBLE';

/** Where a track coding comes from. */
export type CodingBasis =
  /** A cited source uses the term itself. */
  | 'CLAIMED'
  /** Editors coded it from who took part and the usual naming in the literature. */
  | 'CODED';

/** How well a claim is supported. */
export type Confidence =
  /** Sources contradict each other, or do not carry the statement. */
  | 'DISPUTED'
  /** Read in a retrieved public source. */
  | 'DOCUMENTED'
  /** Concluded by a coder, who gives the reason. */
  | 'INFERRED'
  /** Stated in the literature, the source itself was not retrieved. */
  | 'REPORTED';

/** What an institution did for a meeting or process. */
export type ConveningRole =
  /** It called the talks together. */
  | 'CONVENED'
  /** It paid for them. */
  | 'FUNDED'
  /** It gave them a place. */
  | 'HOSTED';

/** What sort of document it is. */
export type DocumentKind =
  /** An agreement. */
  | 'AGREEMENT'
  /** A communiqué or joint statement. */
  | 'COMMUNIQUE'
  /** A draft that was not adopted as it stands. */
  | 'DRAFT'
  /** A letter. */
  | 'LETTER'
  /** A paper. */
  | 'PAPER'
  /** A resolution. */
  | 'RESOLUTION'
  /** A speech. */
  | 'SPEECH';

/**
 * One change of a draft. It has what its kind takes, and nothing else. Refused is what names what is not there, what is so
 * already, and what cannot have been; what lies outside the window or the filters is not: it changes nothing, and `whatIf`
 * says so.
 */
export type DraftChangeInput = {
  /** The day of a meeting of the draft; none for one that an earlier change removed, which is held again as recorded. */
  date?: string | null | undefined;
  /** What is changed. */
  kind: DraftChangeKind;
  /** The meeting: its id, or for a meeting of the draft a name of its own that begins with `draft:`. */
  meeting?: string | null | undefined;
  /** The other person of a tie (id). */
  other?: string | null | undefined;
  /** The person (id). */
  person?: string | null | undefined;
  /** The process that a meeting of the draft belongs to (id). */
  process?: string | null | undefined;
  /** The side that a person is put in for (id of an institution). */
  side?: string | null | undefined;
};

/** What a draft changes. */
export type DraftChangeKind =
  /**
   * A meeting is held that was not: a new one, or one that an earlier change removed. Takes meeting; for a new one process and
   * date (may be left out).
   */
  | 'ADD_MEETING'
  /**
   * A tie between two people is added; it counts whatever ties people otherwise. Takes person, other. It lasts over the whole
   * window under every reading, so that influence passes along it from the first day of the window on, and that is the day on
   * which it arrives; where the window has no beginning, influence passes, and the day of arrival is not known. Refused for
   * two people who never lived at the same time.
   */
  | 'ADD_TIE'
  /**
   * A person is put into a meeting, or into a process as such. Takes person, meeting, side (may be left out). Refused for who
   * died before it or was born after it, under every reading of the dates.
   */
  | 'ADD_TO_MEETING'
  /** A person is taken out of a meeting, or out of a process as such. Takes person, meeting. */
  | 'REMOVE_FROM_MEETING'
  /** A meeting is not held; its process stays as it is. Takes meeting: of the records or of the draft, never a process. */
  | 'REMOVE_MEETING'
  /** A person is not there at all. Takes person. */
  | 'REMOVE_PERSON';

/** The two groups of a gap, by their keys. */
export type GapInput = {
  /** Key of the one group. */
  a: string;
  /** Key of the other. */
  b: string;
};

/** Which way influence is followed. */
export type InfluenceDirection =
  /** Back in time. */
  | 'BACKWARD'
  /** Onward in time. */
  | 'FORWARD';

/** What is said of an influence. Only the first four carry influence in paths; the others are context. */
export type InfluenceKind =
  /** The earlier one, from which it leads, went on as the later. */
  | 'CONTINUED_AS'
  /** The later one, from which it leads, derives from the earlier. */
  | 'DERIVED_FROM'
  /** The earlier one, from which it leads, fed into the later. */
  | 'FED_INTO'
  /** It came before; no influence is shown. */
  | 'PRECEDED'
  /** The later one, from which it leads, responds to the earlier. */
  | 'RESPONDED_TO'
  /** The same people took part; no influence is shown. */
  | 'SHARED_PEOPLE';

/** What sort of institution it is. */
export type InstitutionKind =
  /** An academy of sciences or arts. */
  | 'ACADEMY'
  /** An armed group. */
  | 'ARMED_GROUP'
  /** A business or an association of businesses. */
  | 'BUSINESS'
  /** A foundation or other funder. */
  | 'FUNDER'
  /** An intergovernmental organisation. */
  | 'IGO'
  /** A media organisation. */
  | 'MEDIA'
  /** A ministry or agency of a state. */
  | 'MINISTRY'
  /** A non-governmental organisation. */
  | 'NGO'
  /** A political party or movement. */
  | 'PARTY'
  /** A religious body. */
  | 'RELIGIOUS'
  /** A state or a body that acts as one. */
  | 'STATE'
  /** A research institute outside a university. */
  | 'THINK_TANK'
  /** A university. */
  | 'UNIVERSITY';

/** The kinds of entity. */
export type Kind =
  /** What a process is about. */
  | 'CONFLICT'
  /** An agreement, draft, letter, paper, speech, resolution or communiqué. */
  | 'DOCUMENT'
  /** A proposal, formula or concept that travels. */
  | 'IDEA'
  /** A state, ministry, organisation, university, armed group, party, religious body, business or funder. */
  | 'INSTITUTION'
  /** One dated occasion of a process. */
  | 'MEETING'
  /** Anyone who takes part. */
  | 'PERSON'
  /** A series: a dialogue, channel or negotiation. */
  | 'PROCESS'
  /** Evidence. */
  | 'SOURCE'
  /** One of the four tracks, or of the nine. */
  | 'TRACK';

/** Ways to sort events into tracks. Which track an event belongs to is always a coding, never a plain fact. */
export type Lens =
  /**
   * Track I, 1.5, II and III, as Mapendere's rule derives them from the capacities of those who took part and the conveners;
   * what cannot be derived is not determined, never guessed.
   */
  | 'DERIVED_TRACKS'
  /** Track I, 1.5, II and III, ranked by officialness, as claimed by sources or coded by editors. */
  | 'FOUR_TRACKS'
  /**
   * The nine tracks of Diamond & McDonald (1996), by the kind of the institutions that convened an event; where none is
   * recorded, that hosted it; where neither is, as its process; else not determined.
   */
  | 'NINE_TRACKS';

/** What sort of mediator someone was (Allen). */
export type MediatorType =
  /** From within a side, trusted across. */
  | 'INSIDER_PARTIAL'
  /** For an international organisation or state. */
  | 'INTERNATIONAL'
  /** From outside, without a stake. */
  | 'OUTSIDER_NEUTRAL';

/** What is missing for a path. */
export type NearestMissKind =
  /** There is no way at all. */
  | 'NOT_CONNECTED'
  /** There is a path, but not under every reading of its dates. */
  | 'ONLY_POSSIBLE'
  /** There is a path, but not within the window. */
  | 'OUTSIDE_WINDOW'
  /** There is a way only if the order of time is ignored. */
  | 'TIME_ORDER';

/** How an institution is party to a conflict. */
export type PartyRole =
  /** It vouches for what the sides agree. */
  | 'GUARANTOR'
  /** One of the sides. */
  | 'PRIMARY'
  /** Involved, but not as one of the sides. */
  | 'THIRD_PARTY';

/** What may be passed, and by which relationships. */
export type PassageInput = {
  /** Only relationships of these confidences. */
  confidences?: Array<Confidence> | null | undefined;
  /**
   * Kinds that a path may pass through; its ends may be of any kind. Persons, institutions, meetings, ideas and documents
   * when left out: processes and conflicts join too much to say anything.
   */
  kinds?: Array<Kind> | null | undefined;
  /** Entities with more relationships than this are not passed. */
  mostRelationships?: number | null | undefined;
  /** Whether states may be passed; they join nearly everything. */
  states?: boolean | null | undefined;
  /** True: between two occasions at least a day passes. */
  strict?: boolean | null | undefined;
  /** Only these relationships; all that carry influence when left out. */
  types?: Array<RelationshipType> | null | undefined;
};

/** By what influence paths are judged (Wu et al. 2014). */
export type PathCriterion =
  /** Arrives first. */
  | 'EARLIEST_ARRIVAL'
  /** Takes the least time from departure to arrival. */
  | 'FASTEST'
  /** Departs last. */
  | 'LATEST_DEPARTURE'
  /** Has the fewest hops. */
  | 'SHORTEST'
  /** Has the best weakest hop by confidence, then the fewest hops. */
  | 'STRONGEST';

/** Who and what is in a projection, and what ties two people. */
export type ProjectionInput = {
  /** DEFINITE: only what lies in the window under every reading of its dates. */
  certainty?: Certainty | null | undefined;
  /** A draft: what would be so. Nothing of it is saved. */
  changes?: Array<DraftChangeInput> | null | undefined;
  /** Only relationships of these confidences. */
  confidences?: Array<Confidence> | null | undefined;
  /** Only events of processes that address these conflicts (ids). */
  conflicts?: Array<string> | null | undefined;
  /** How events are sorted into tracks. */
  lens?: Lens | null | undefined;
  /** Only events of these processes (ids). */
  processes?: Array<string> | null | undefined;
  /** What ties two people. */
  ties?: Array<ActorTie> | null | undefined;
  /** Only events in these lanes (codes as in `lanes`). */
  tracks?: Array<string> | null | undefined;
  /** How much a tie weighs. */
  weight?: TieWeight | null | undefined;
  /** Only what happened in this stretch of time. */
  window?: WindowInput | null | undefined;
};

/** The types of relationship. */
export type RelationshipType =
  /** A process and the conflict it is about. */
  | 'ADDRESSES'
  /** A person in an institution: a post or a membership. */
  | 'AFFILIATED_WITH'
  /** An idea in a meeting, process or document. */
  | 'APPEARED_IN'
  /** A person who wrote a document. */
  | 'AUTHORED'
  /** An institution that convened, hosted or funded a meeting or process. */
  | 'CONVENED'
  /** A stated or possible influence between events, ideas or documents. */
  | 'INFLUENCED'
  /** The coding of a process or meeting on a track. */
  | 'ON_TRACK'
  /** A person in a meeting or process. */
  | 'PARTICIPATED_IN'
  /** An institution that is party to a conflict. */
  | 'PARTY_TO'
  /** A meeting of a process, or an institution within another. */
  | 'PART_OF'
  /** A document that came out of a process or meeting. */
  | 'PRODUCED'
  /** A person who signed a document. */
  | 'SIGNED'
  /** A tie between two people. */
  | 'TIE';

/** The fields that are searched. */
export type SearchField =
  /** Another name or spelling. */
  | 'ALIAS'
  /** The id, by words that the name does not hold: for institutions often the usual short name, such as `plo`. */
  | 'ID'
  /** The initials of the name of an institution, such as `DUP`; worked out from the name, not recorded. */
  | 'INITIALS'
  /** The name, title, label or citation. */
  | 'NAME'
  /** The summary. */
  | 'SUMMARY';

/** How much a tie weighs. */
export type TieWeight =
  /** Each shared meeting or institution weighs 1. */
  | 'COUNT'
  /** Each shared meeting or institution of n people weighs 1/(n-1), so that large ones do not drown small ones (Newman 2001). */
  | 'SHARED_BY_SIZE';

/** Where a transfer leads (Fisher; Çuhadar). */
export type TransferDirection =
  /** To a less official track. */
  | 'DOWNWARD'
  /** To another process on the same track. */
  | 'LATERAL'
  /** Between two tracks that no officialness orders: the nine tracks. */
  | 'UNRANKED'
  /** To a more official track. */
  | 'UPWARD';

/** Which transfers; everything left out does not limit. */
export type TransferFilter = {
  /** Only of people, or only of ideas. */
  carrierKind?: CarrierKind | null | undefined;
  /** Only of these people and ideas (ids). */
  carriers?: Array<string> | null | undefined;
  /** DEFINITE: only those that hold under every reading of their dates. */
  certainty?: Certainty | null | undefined;
  /** Only those whose weakest evidence is of these confidences. */
  confidences?: Array<Confidence> | null | undefined;
  /** Only those that leave or arrive at a process that addresses one of these conflicts (ids). */
  conflicts?: Array<string> | null | undefined;
  /** Only in these directions. */
  directions?: Array<TransferDirection> | null | undefined;
  /** Only those that leave these tracks (codes as in `lanes`). */
  fromTracks?: Array<string> | null | undefined;
  /** Only those that leave or arrive at one of these processes (ids). */
  processes?: Array<string> | null | undefined;
  /** Only those on one of these sides (ids of institutions) at either end. */
  sides?: Array<string> | null | undefined;
  /** Only those that arrive on these tracks (codes as in `lanes`). */
  toTracks?: Array<string> | null | undefined;
  /** Only those that arrive at an event, or only those that arrive in an office. */
  via?: TransferVia | null | undefined;
};

/** By what flows are grouped; every transfer is in one group. */
export type TransferGrouping =
  /** People and ideas apart. */
  | 'CARRIER_KIND'
  /** By the conflicts of that process; a process that addresses several stands with its like. */
  | 'CONFLICT'
  /** All in one group. */
  | 'NONE'
  /** By the process at which it arrives, else the one that it left. */
  | 'PROCESS'
  /** By the side (institution) of the carrier where it arrives, else where it left. */
  | 'SIDE';

/** The order of transfers; equal ones stand by arrival, then by the id of the carrier, then in the order of its career. */
export type TransferSort =
  /** By the first day on which they can have arrived. */
  | 'ARRIVAL'
  /** By the name of the carrier. */
  | 'CARRIER'
  /** By the weakest evidence, the best first. */
  | 'CONFIDENCE'
  /** Upward, downward, lateral. */
  | 'DIRECTION'
  /** By the time between, the shortest first. */
  | 'LAG';

/** By what a carrier arrives. */
export type TransferVia =
  /** By taking part in an event, or appearing in an event or a document. */
  | 'EVENT'
  /** By taking up an official post in a state, ministry or intergovernmental organisation. */
  | 'OFFICE';

/** A stretch of time, from the earliest day of `from` to the latest day of `to`. An end left out is open. */
export type WindowInput = {
  /** Where it begins. */
  from?: string | null | undefined;
  /** Where it ends, that day, month or year included. */
  to?: string | null | undefined;
};

export type BrokerRowFragment = {
  rank: number;
  degree: number;
  betweenness: number | null;
  betweennessShare: number | null;
  constraint: number | null;
  effectiveSize: number | null;
  efficiency: number | null;
  fragility?: number | null;
  articulation: boolean;
  person: { id: string; name: string };
  group: { key: string; label: string } | null;
  roles: {
    total: number;
    coordinator: { count: number; zScore: number | null };
    itinerant: { count: number; zScore: number | null };
    gatekeeperOrRepresentative: { count: number; zScore: number | null };
    liaison: { count: number; zScore: number | null };
  } | null;
};

export type BrokerColumnsQueryVariables = Exact<{
  input: ProjectionInput;
  grouping: ActorGrouping;
  sort: BrokerMeasure;
  withFragility: boolean;
  progressId?: string | null | undefined;
}>;

export type BrokerColumnsQuery = {
  brokers: {
    totalCount: number;
    ungrouped: number;
    sampled: string | null;
    columns: BrokerColumns;
    groups: Array<{ key: string; label: string; size: number }>;
    projection: {
      people: number;
      ties: number;
      components: number;
      isolates: number;
      columns: ProjectionColumns;
      wording: { parts: Array<WordingPart> };
    };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      rank: number;
      degree: number;
      betweenness: number | null;
      betweennessShare: number | null;
      constraint: number | null;
      effectiveSize: number | null;
      efficiency: number | null;
      fragility?: number | null;
      articulation: boolean;
      person: { id: string; name: string };
      group: { key: string; label: string } | null;
      roles: {
        total: number;
        coordinator: { count: number; zScore: number | null };
        itinerant: { count: number; zScore: number | null };
        gatekeeperOrRepresentative: { count: number; zScore: number | null };
        liaison: { count: number; zScore: number | null };
      } | null;
    }>;
  };
};

export type BrokerRowsQueryVariables = Exact<{
  input: ProjectionInput;
  grouping: ActorGrouping;
  sort: BrokerMeasure;
  withFragility: boolean;
  first: number;
  after?: string | null | undefined;
}>;

export type BrokerRowsQuery = {
  brokers: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      rank: number;
      degree: number;
      betweenness: number | null;
      betweennessShare: number | null;
      constraint: number | null;
      effectiveSize: number | null;
      efficiency: number | null;
      fragility?: number | null;
      articulation: boolean;
      person: { id: string; name: string };
      group: { key: string; label: string } | null;
      roles: {
        total: number;
        coordinator: { count: number; zScore: number | null };
        itinerant: { count: number; zScore: number | null };
        gatekeeperOrRepresentative: { count: number; zScore: number | null };
        liaison: { count: number; zScore: number | null };
      } | null;
    }>;
  };
};

export type BrokerDetailsQueryVariables = Exact<{
  input: ProjectionInput;
  grouping: ActorGrouping;
  sort: BrokerMeasure;
  withFragility: boolean;
  people: Array<string> | string;
}>;

export type BrokerDetailsQuery = {
  brokers: {
    nodes: Array<{
      rank: number;
      degree: number;
      betweenness: number | null;
      betweennessShare: number | null;
      constraint: number | null;
      effectiveSize: number | null;
      efficiency: number | null;
      fragility?: number | null;
      articulation: boolean;
      connects: Array<{
        contactsA: number;
        contactsB: number;
        a: { key: string; label: string };
        b: { key: string; label: string };
        meetings: Array<
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
        >;
      }>;
      person: { id: string; name: string };
      group: { key: string; label: string } | null;
      roles: {
        total: number;
        coordinator: { count: number; zScore: number | null };
        itinerant: { count: number; zScore: number | null };
        gatekeeperOrRepresentative: { count: number; zScore: number | null };
        liaison: { count: number; zScore: number | null };
      } | null;
    }>;
  };
};

export type BrokerFragilityQueryVariables = Exact<{
  input: ProjectionInput;
  grouping: ActorGrouping;
  people: Array<string> | string;
  progressId?: string | null | undefined;
}>;

export type BrokerFragilityQuery = { brokers: { nodes: Array<{ fragility: number | null }> } };

export type BrokerSeriesQueryVariables = Exact<{
  input: ProjectionInput;
  grouping: ActorGrouping;
  measure: BrokerMeasure;
  people: Array<string> | string;
  progressId?: string | null | undefined;
}>;

export type BrokerSeriesQuery = {
  brokerSeries: Array<{
    person: { id: string };
    points: Array<{ year: number; value: number | null; rank: number | null }>;
  }>;
};

export type RankChangeFragment = {
  before: number | null;
  after: number | null;
  valueBefore: number | null;
  valueAfter: number | null;
  person: { id: string; name: string };
};

export type BrokerChangesQueryVariables = Exact<{
  before: WindowInput;
  after: WindowInput;
  input: ProjectionInput;
  grouping: ActorGrouping;
  measure: BrokerMeasure;
  progressId?: string | null | undefined;
}>;

export type BrokerChangesQuery = {
  brokerChanges: {
    kept: number;
    rose: {
      totalCount: number;
      nodes: Array<{
        before: number | null;
        after: number | null;
        valueBefore: number | null;
        valueAfter: number | null;
        person: { id: string; name: string };
      }>;
    };
    fell: {
      totalCount: number;
      nodes: Array<{
        before: number | null;
        after: number | null;
        valueBefore: number | null;
        valueAfter: number | null;
        person: { id: string; name: string };
      }>;
    };
    came: {
      totalCount: number;
      nodes: Array<{
        before: number | null;
        after: number | null;
        valueBefore: number | null;
        valueAfter: number | null;
        person: { id: string; name: string };
      }>;
    };
    left: {
      totalCount: number;
      nodes: Array<{
        before: number | null;
        after: number | null;
        valueBefore: number | null;
        valueAfter: number | null;
        person: { id: string; name: string };
      }>;
    };
  };
};

export type MeasuresQueryVariables = Exact<{ [key: string]: never }>;

export type MeasuresQuery = {
  measures: Array<{ measure: BrokerMeasure; name: string; meaning: string; formula: string; source: string }>;
};

export type ReasonFragment = {
  kind: CandidateReasonKind;
  strength: number;
  points: number;
  wording: { parts: Array<WordingPart> };
  evidence: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  >;
};

export type CandidatesQueryVariables = Exact<{
  gap: GapInput;
  input: ProjectionInput;
  grouping: ActorGrouping;
  weights: CandidateWeights;
  includeUnavailable: boolean;
  first: number;
  progressId?: string | null | undefined;
}>;

export type CandidatesQuery = {
  bridgeCandidates: {
    considered: number;
    unavailable: number;
    posts: { parties: Array<{ id: string }>; wording: { parts: Array<WordingPart> } };
    candidates: Array<{
      score: number;
      person: { id: string; name: string; kind: Kind };
      group: { key: string; label: string } | null;
      reasons: Array<{
        kind: CandidateReasonKind;
        strength: number;
        points: number;
        wording: { parts: Array<WordingPart> };
        evidence: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >;
      }>;
      counterReasons: Array<{
        kind: CandidateReasonKind;
        strength: number;
        points: number;
        wording: { parts: Array<WordingPart> };
        evidence: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >;
      }>;
    }>;
  };
};

export type LifeQueryVariables = Exact<{
  id: string;
}>;

export type LifeQuery = { person: { id: string; name: string; died: string | null } | null };

export type AttendanceQueryVariables = Exact<{
  id: string;
}>;

export type AttendanceQuery = {
  node:
    | {
        id: string;
        relationships: {
          nodes: Array<
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
          >;
        };
      }
    | {
        id: string;
        relationships: {
          nodes: Array<
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
          >;
        };
      }
    | {
        id: string;
        relationships: {
          nodes: Array<
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
          >;
        };
      }
    | {
        id: string;
        relationships: {
          nodes: Array<
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
          >;
        };
      }
    | {
        id: string;
        relationships: {
          nodes: Array<
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
          >;
        };
      }
    | {
        id: string;
        relationships: {
          nodes: Array<
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
          >;
        };
      }
    | {
        id: string;
        relationships: {
          nodes: Array<
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
          >;
        };
      }
    | {
        id: string;
        relationships: {
          nodes: Array<
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
          >;
        };
      }
    | {
        id: string;
        relationships: {
          nodes: Array<
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
            | {
                id: string;
                from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string };
              }
          >;
        };
      }
    | null;
};

export type FilterChoicesQueryVariables = Exact<{
  lens?: Lens | null | undefined;
}>;

export type FilterChoicesQuery = {
  lanes: Array<{ code: string; label: string; definition: string }>;
  conflicts: {
    nodes: Array<{ id: string; name: string; span: { from: string | null; to: string | null; approximate: boolean } }>;
  };
};

export type DatesFragment = { from: string | null; to: string | null; approximate: boolean };

export type CitationFragment = {
  id: string;
  name: string;
  url: string | null;
  published: string | null;
  accessed: boolean;
};

type Claim_Addressing_Fragment = {
  id: string;
  type: RelationshipType;
  confidence: Confidence;
  typename: 'Addressing';
  span: { from: string | null; to: string | null; approximate: boolean };
  sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
  from:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  to:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
};

type Claim_Affiliation_Fragment = {
  title: string;
  official: boolean;
  id: string;
  type: RelationshipType;
  confidence: Confidence;
  typename: 'Affiliation';
  span: { from: string | null; to: string | null; approximate: boolean };
  sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
  from:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  to:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
};

type Claim_Appearance_Fragment = {
  mode: AppearanceMode;
  id: string;
  type: RelationshipType;
  confidence: Confidence;
  typename: 'Appearance';
  person: { id: string; name: string } | null;
  span: { from: string | null; to: string | null; approximate: boolean };
  sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
  from:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  to:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
};

type Claim_Authorship_Fragment = {
  id: string;
  type: RelationshipType;
  confidence: Confidence;
  typename: 'Authorship';
  onBehalfOf: { id: string; name: string } | null;
  span: { from: string | null; to: string | null; approximate: boolean };
  sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
  from:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  to:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
};

type Claim_Convening_Fragment = {
  conveningRole: ConveningRole;
  id: string;
  type: RelationshipType;
  confidence: Confidence;
  typename: 'Convening';
  span: { from: string | null; to: string | null; approximate: boolean };
  sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
  from:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  to:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
};

type Claim_Influence_Fragment = {
  influenceKind: InfluenceKind;
  claim: string;
  id: string;
  type: RelationshipType;
  confidence: Confidence;
  typename: 'Influence';
  span: { from: string | null; to: string | null; approximate: boolean };
  sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
  from:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  to:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
};

type Claim_PartOf_Fragment = {
  id: string;
  type: RelationshipType;
  confidence: Confidence;
  typename: 'PartOf';
  span: { from: string | null; to: string | null; approximate: boolean };
  sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
  from:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  to:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
};

type Claim_Participation_Fragment = {
  capacity: Capacity;
  mediatorType: MediatorType | null;
  id: string;
  type: RelationshipType;
  confidence: Confidence;
  typename: 'Participation';
  side: { id: string; name: string } | null;
  span: { from: string | null; to: string | null; approximate: boolean };
  sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
  from:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  to:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
};

type Claim_PartyToConflict_Fragment = {
  partyRole: PartyRole;
  id: string;
  type: RelationshipType;
  confidence: Confidence;
  typename: 'PartyToConflict';
  span: { from: string | null; to: string | null; approximate: boolean };
  sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
  from:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  to:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
};

type Claim_Production_Fragment = {
  id: string;
  type: RelationshipType;
  confidence: Confidence;
  typename: 'Production';
  span: { from: string | null; to: string | null; approximate: boolean };
  sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
  from:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  to:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
};

type Claim_Signature_Fragment = {
  id: string;
  type: RelationshipType;
  confidence: Confidence;
  typename: 'Signature';
  onBehalfOf: { id: string; name: string } | null;
  span: { from: string | null; to: string | null; approximate: boolean };
  sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
  from:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  to:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
};

type Claim_Tie_Fragment = {
  tieKind: string;
  id: string;
  type: RelationshipType;
  confidence: Confidence;
  typename: 'Tie';
  span: { from: string | null; to: string | null; approximate: boolean };
  sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
  from:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  to:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
};

type Claim_TrackCoding_Fragment = {
  basis: CodingBasis;
  id: string;
  type: RelationshipType;
  confidence: Confidence;
  typename: 'TrackCoding';
  span: { from: string | null; to: string | null; approximate: boolean };
  sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
  from:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  to:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
};

export type ClaimFragment =
  | Claim_Addressing_Fragment
  | Claim_Affiliation_Fragment
  | Claim_Appearance_Fragment
  | Claim_Authorship_Fragment
  | Claim_Convening_Fragment
  | Claim_Influence_Fragment
  | Claim_PartOf_Fragment
  | Claim_Participation_Fragment
  | Claim_PartyToConflict_Fragment
  | Claim_Production_Fragment
  | Claim_Signature_Fragment
  | Claim_Tie_Fragment
  | Claim_TrackCoding_Fragment;

export type PairPlaceFragment = {
  observed: number;
  expected: number;
  disjointBridges: number;
  lastContact: string | null;
  earliestFromA: string | null;
  earliestFromB: string | null;
  severity: number | null;
  a: { key: string; label: string; size: number };
  b: { key: string; label: string; size: number };
  bridges: Array<{ id: string; name: string; kind: Kind }>;
  lastMeeting:
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | null;
  wording: { parts: Array<WordingPart> };
};

export type GapsQueryVariables = Exact<{
  input: ProjectionInput;
  grouping: ActorGrouping;
  smallestGroup: number;
  progressId?: string | null | undefined;
}>;

export type GapsQuery = {
  gaps: {
    groupsLeftOut: number;
    ungrouped: number;
    gapCount: number;
    projection: {
      people: number;
      ties: number;
      components: number;
      isolates: number;
      columns: ProjectionColumns;
      wording: { parts: Array<WordingPart> };
    };
    groups: Array<{ key: string; label: string; size: number }>;
    pairs: Array<{
      observed: number;
      expected: number;
      disjointBridges: number;
      lastContact: string | null;
      earliestFromA: string | null;
      earliestFromB: string | null;
      severity: number | null;
      a: { key: string; label: string; size: number };
      b: { key: string; label: string; size: number };
      bridges: Array<{ id: string; name: string; kind: Kind }>;
      lastMeeting:
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | null;
      wording: { parts: Array<WordingPart> };
    }>;
    gaps: Array<{
      severity: number;
      wording: { parts: Array<WordingPart> };
      pair: { a: { key: string }; b: { key: string } };
    }>;
  };
};

export type HeldQueryVariables = Exact<{
  id: string;
}>;

export type HeldQuery = {
  node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | null;
  relationship:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | null;
};

export type HoldingsQueryVariables = Exact<{ [key: string]: never }>;

export type HoldingsQuery = {
  holdings: {
    revision: number;
    engine: string;
    relationships: number;
    firstDay: string | null;
    lastDay: string | null;
    entities: Array<{ kind: Kind; count: number }>;
  };
};

export type InfluenceQueryVariables = Exact<{
  origin: Array<string> | string;
  direction?: InfluenceDirection | null | undefined;
  window?: WindowInput | null | undefined;
  passage?: PassageInput | null | undefined;
  certainty?: Certainty | null | undefined;
  lens?: Lens | null | undefined;
}>;

export type InfluenceQuery = {
  influence: {
    reached: number;
    columns: InfluenceColumns;
    groups: Array<{ track: string; year: number | null; count: number }>;
  };
};

export type InspectQueryVariables = Exact<{
  id: string;
  first: number;
}>;

export type InspectQuery = {
  node:
    | {
        id: string;
        name: string;
        kind: Kind;
        summary: string;
        confidence: Confidence;
        typename: 'Conflict';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        relationships: {
          totalCount: number;
          nodes: Array<
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Addressing';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                title: string;
                official: boolean;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Affiliation';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                mode: AppearanceMode;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Appearance';
                person: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Authorship';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                conveningRole: ConveningRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Convening';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                influenceKind: InfluenceKind;
                claim: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Influence';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartOf';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                capacity: Capacity;
                mediatorType: MediatorType | null;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Participation';
                side: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                partyRole: PartyRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartyToConflict';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Production';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Signature';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                tieKind: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Tie';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                basis: CodingBasis;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'TrackCoding';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
          >;
        };
      }
    | {
        documentKind: DocumentKind;
        url: string | null;
        id: string;
        name: string;
        kind: Kind;
        summary: string;
        confidence: Confidence;
        typename: 'Document';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        relationships: {
          totalCount: number;
          nodes: Array<
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Addressing';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                title: string;
                official: boolean;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Affiliation';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                mode: AppearanceMode;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Appearance';
                person: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Authorship';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                conveningRole: ConveningRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Convening';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                influenceKind: InfluenceKind;
                claim: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Influence';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartOf';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                capacity: Capacity;
                mediatorType: MediatorType | null;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Participation';
                side: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                partyRole: PartyRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartyToConflict';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Production';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Signature';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                tieKind: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Tie';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                basis: CodingBasis;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'TrackCoding';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
          >;
        };
      }
    | {
        id: string;
        name: string;
        kind: Kind;
        summary: string;
        confidence: Confidence;
        typename: 'Idea';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        relationships: {
          totalCount: number;
          nodes: Array<
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Addressing';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                title: string;
                official: boolean;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Affiliation';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                mode: AppearanceMode;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Appearance';
                person: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Authorship';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                conveningRole: ConveningRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Convening';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                influenceKind: InfluenceKind;
                claim: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Influence';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartOf';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                capacity: Capacity;
                mediatorType: MediatorType | null;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Participation';
                side: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                partyRole: PartyRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartyToConflict';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Production';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Signature';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                tieKind: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Tie';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                basis: CodingBasis;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'TrackCoding';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
          >;
        };
      }
    | {
        aliases: Array<string>;
        country: string | null;
        institutionKind: InstitutionKind;
        id: string;
        name: string;
        kind: Kind;
        summary: string;
        confidence: Confidence;
        typename: 'Institution';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        relationships: {
          totalCount: number;
          nodes: Array<
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Addressing';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                title: string;
                official: boolean;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Affiliation';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                mode: AppearanceMode;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Appearance';
                person: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Authorship';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                conveningRole: ConveningRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Convening';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                influenceKind: InfluenceKind;
                claim: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Influence';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartOf';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                capacity: Capacity;
                mediatorType: MediatorType | null;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Participation';
                side: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                partyRole: PartyRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartyToConflict';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Production';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Signature';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                tieKind: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Tie';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                basis: CodingBasis;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'TrackCoding';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
          >;
        };
      }
    | {
        place: string;
        country: string | null;
        id: string;
        name: string;
        kind: Kind;
        summary: string;
        confidence: Confidence;
        typename: 'Meeting';
        process: { id: string; name: string } | null;
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        relationships: {
          totalCount: number;
          nodes: Array<
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Addressing';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                title: string;
                official: boolean;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Affiliation';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                mode: AppearanceMode;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Appearance';
                person: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Authorship';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                conveningRole: ConveningRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Convening';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                influenceKind: InfluenceKind;
                claim: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Influence';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartOf';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                capacity: Capacity;
                mediatorType: MediatorType | null;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Participation';
                side: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                partyRole: PartyRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartyToConflict';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Production';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Signature';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                tieKind: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Tie';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                basis: CodingBasis;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'TrackCoding';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
          >;
        };
      }
    | {
        aliases: Array<string>;
        languages: Array<string>;
        born: string | null;
        died: string | null;
        id: string;
        name: string;
        kind: Kind;
        summary: string;
        confidence: Confidence;
        typename: 'Person';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        relationships: {
          totalCount: number;
          nodes: Array<
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Addressing';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                title: string;
                official: boolean;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Affiliation';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                mode: AppearanceMode;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Appearance';
                person: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Authorship';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                conveningRole: ConveningRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Convening';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                influenceKind: InfluenceKind;
                claim: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Influence';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartOf';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                capacity: Capacity;
                mediatorType: MediatorType | null;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Participation';
                side: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                partyRole: PartyRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartyToConflict';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Production';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Signature';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                tieKind: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Tie';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                basis: CodingBasis;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'TrackCoding';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
          >;
        };
      }
    | {
        id: string;
        name: string;
        kind: Kind;
        summary: string;
        confidence: Confidence;
        typename: 'Process';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        relationships: {
          totalCount: number;
          nodes: Array<
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Addressing';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                title: string;
                official: boolean;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Affiliation';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                mode: AppearanceMode;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Appearance';
                person: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Authorship';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                conveningRole: ConveningRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Convening';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                influenceKind: InfluenceKind;
                claim: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Influence';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartOf';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                capacity: Capacity;
                mediatorType: MediatorType | null;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Participation';
                side: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                partyRole: PartyRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartyToConflict';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Production';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Signature';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                tieKind: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Tie';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                basis: CodingBasis;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'TrackCoding';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
          >;
        };
      }
    | {
        id: string;
        name: string;
        kind: Kind;
        summary: string;
        confidence: Confidence;
        typename: 'Source';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        relationships: {
          totalCount: number;
          nodes: Array<
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Addressing';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                title: string;
                official: boolean;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Affiliation';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                mode: AppearanceMode;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Appearance';
                person: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Authorship';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                conveningRole: ConveningRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Convening';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                influenceKind: InfluenceKind;
                claim: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Influence';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartOf';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                capacity: Capacity;
                mediatorType: MediatorType | null;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Participation';
                side: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                partyRole: PartyRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartyToConflict';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Production';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Signature';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                tieKind: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Tie';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                basis: CodingBasis;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'TrackCoding';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
          >;
        };
      }
    | {
        id: string;
        name: string;
        kind: Kind;
        summary: string;
        confidence: Confidence;
        typename: 'Track';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        relationships: {
          totalCount: number;
          nodes: Array<
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Addressing';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                title: string;
                official: boolean;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Affiliation';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                mode: AppearanceMode;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Appearance';
                person: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Authorship';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                conveningRole: ConveningRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Convening';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                influenceKind: InfluenceKind;
                claim: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Influence';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartOf';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                capacity: Capacity;
                mediatorType: MediatorType | null;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Participation';
                side: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                partyRole: PartyRole;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'PartyToConflict';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Production';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Signature';
                onBehalfOf: { id: string; name: string } | null;
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                tieKind: string;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'Tie';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
            | {
                basis: CodingBasis;
                id: string;
                type: RelationshipType;
                confidence: Confidence;
                typename: 'TrackCoding';
                span: { from: string | null; to: string | null; approximate: boolean };
                sources: Array<{
                  id: string;
                  name: string;
                  url: string | null;
                  published: string | null;
                  accessed: boolean;
                }>;
                from:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
                to:
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind }
                  | { id: string; name: string; kind: Kind };
              }
          >;
        };
      }
    | null;
  relationship:
    | {
        recordedAt: string;
        recordedBy: string;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Addressing';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        recordedAt: string;
        recordedBy: string;
        title: string;
        official: boolean;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Affiliation';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        recordedAt: string;
        recordedBy: string;
        mode: AppearanceMode;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Appearance';
        person: { id: string; name: string } | null;
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        recordedAt: string;
        recordedBy: string;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Authorship';
        onBehalfOf: { id: string; name: string } | null;
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        recordedAt: string;
        recordedBy: string;
        conveningRole: ConveningRole;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Convening';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        recordedAt: string;
        recordedBy: string;
        influenceKind: InfluenceKind;
        claim: string;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Influence';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        recordedAt: string;
        recordedBy: string;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'PartOf';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        recordedAt: string;
        recordedBy: string;
        capacity: Capacity;
        mediatorType: MediatorType | null;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Participation';
        side: { id: string; name: string } | null;
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        recordedAt: string;
        recordedBy: string;
        partyRole: PartyRole;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'PartyToConflict';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        recordedAt: string;
        recordedBy: string;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Production';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        recordedAt: string;
        recordedBy: string;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Signature';
        onBehalfOf: { id: string; name: string } | null;
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        recordedAt: string;
        recordedBy: string;
        tieKind: string;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Tie';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        recordedAt: string;
        recordedBy: string;
        basis: CodingBasis;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'TrackCoding';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | null;
};

export type NameQueryVariables = Exact<{
  id: string;
}>;

export type NameQuery = {
  node:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | null;
};

export type PathPartsFragment = {
  certainty: Certainty;
  weakestConfidence: Confidence;
  departure: string | null;
  arrival: string | null;
  days: number | null;
  tracks: Array<string>;
  citation: string;
  entities: Array<
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
  >;
  hops: Array<{
    departs: string | null;
    arrives: string | null;
    waited: number | null;
    relationship:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string };
    from:
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind };
    to:
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind };
    wording: { parts: Array<WordingPart> };
  }>;
};

export type PathsQueryVariables = Exact<{
  from: Array<string> | string;
  to: Array<string> | string;
  criterion?: PathCriterion | null | undefined;
  window?: WindowInput | null | undefined;
  maxHops?: number | null | undefined;
  via?: Array<string> | string | null | undefined;
  avoid?: Array<string> | string | null | undefined;
  passage?: PassageInput | null | undefined;
  certainty?: Certainty | null | undefined;
  first?: number | null | undefined;
}>;

export type PathsQuery = {
  paths: {
    moreEquallyGood: boolean;
    cut: boolean;
    nearestMiss: {
      kind: NearestMissKind;
      wording: { parts: Array<WordingPart> };
      path: {
        certainty: Certainty;
        weakestConfidence: Confidence;
        departure: string | null;
        arrival: string | null;
        days: number | null;
        tracks: Array<string>;
        citation: string;
        entities: Array<
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
        >;
        hops: Array<{
          departs: string | null;
          arrives: string | null;
          waited: number | null;
          relationship:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string };
          from:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          to:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          wording: { parts: Array<WordingPart> };
        }>;
      } | null;
    } | null;
    nodes: Array<{
      certainty: Certainty;
      weakestConfidence: Confidence;
      departure: string | null;
      arrival: string | null;
      days: number | null;
      tracks: Array<string>;
      citation: string;
      entities: Array<
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
      >;
      hops: Array<{
        departs: string | null;
        arrives: string | null;
        waited: number | null;
        relationship:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string };
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        wording: { parts: Array<WordingPart> };
      }>;
    }>;
  };
};

export type HopClaimQueryVariables = Exact<{
  id: string;
}>;

export type HopClaimQuery = {
  relationship:
    | {
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Addressing';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        title: string;
        official: boolean;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Affiliation';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        mode: AppearanceMode;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Appearance';
        person: { id: string; name: string } | null;
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Authorship';
        onBehalfOf: { id: string; name: string } | null;
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        conveningRole: ConveningRole;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Convening';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        influenceKind: InfluenceKind;
        claim: string;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Influence';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'PartOf';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        capacity: Capacity;
        mediatorType: MediatorType | null;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Participation';
        side: { id: string; name: string } | null;
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        partyRole: PartyRole;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'PartyToConflict';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Production';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Signature';
        onBehalfOf: { id: string; name: string } | null;
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        tieKind: string;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Tie';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        basis: CodingBasis;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'TrackCoding';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | null;
};

export type ProgressQueryVariables = Exact<{
  id: string;
}>;

export type ProgressQuery = { progress: { stage: string; done: number } | null };

export type ScenariosQueryVariables = Exact<{ [key: string]: never }>;

export type ScenariosQuery = {
  scenarios: Array<{
    name: string;
    savedAt: string;
    changes: Array<{
      kind: DraftChangeKind;
      meeting: string | null;
      date: string | null;
      sentence: string;
      person: { id: string } | null;
      other: { id: string } | null;
      process: { id: string } | null;
      side: { id: string } | null;
    }>;
  }>;
};

export type SaveScenarioMutationVariables = Exact<{
  name: string;
  changes: Array<DraftChangeInput> | DraftChangeInput;
}>;

export type SaveScenarioMutation = { saveScenario: { name: string } };

export type RemoveScenarioMutationVariables = Exact<{
  name: string;
}>;

export type RemoveScenarioMutation = { removeScenario: boolean };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind;
}>;

export type SearchQuery = {
  search: Array<{
    field: SearchField;
    matched: string;
    fuzzy: boolean;
    entity:
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | {
          id: string;
          name: string;
          kind: Kind;
          span: { from: string | null; to: string | null; approximate: boolean };
        };
  }>;
};

export type SliceQueryVariables = Exact<{
  lens?: Lens | null | undefined;
  focus?: Array<string> | string | null | undefined;
  conflicts?: Array<string> | string | null | undefined;
  tracks?: Array<string> | string | null | undefined;
  confidences?: Array<Confidence> | Confidence | null | undefined;
  certainty?: Certainty | null | undefined;
  kinds?: Array<Kind> | Kind | null | undefined;
  window?: WindowInput | null | undefined;
  limit?: number | null | undefined;
}>;

export type SliceQuery = {
  slice: { revision: number; columns: SliceColumns; leftOut: { byFilter: number; byWindow: number; byLimit: number } };
};

export type TimelineQueryVariables = Exact<{
  lens?: Lens | null | undefined;
  focus?: Array<string> | string | null | undefined;
  conflicts?: Array<string> | string | null | undefined;
  tracks?: Array<string> | string | null | undefined;
  confidences?: Array<Confidence> | Confidence | null | undefined;
  window?: WindowInput | null | undefined;
}>;

export type TimelineQuery = {
  timeline: {
    bucket: Bucket;
    undated: number;
    lanes: Array<{ code: string; label: string }>;
    buckets: Array<{ from: string; to: string; counts: Array<number> }>;
  };
};

export type CodingsFragment = {
  counted: string | null;
  differs: boolean;
  event:
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
    | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } };
  codings: Array<{
    basis: CodingBasis;
    id: string;
    type: RelationshipType;
    confidence: Confidence;
    typename: 'TrackCoding';
    span: { from: string | null; to: string | null; approximate: boolean };
    sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
    from:
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind };
    to:
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind };
  }>;
  derived: {
    track: string | null;
    mixed: boolean;
    reason: string;
    missing: Array<string>;
    evidence: Array<
      | {
          id: string;
          type: RelationshipType;
          confidence: Confidence;
          typename: 'Addressing';
          span: { from: string | null; to: string | null; approximate: boolean };
          sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
          from:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          to:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
        }
      | {
          title: string;
          official: boolean;
          id: string;
          type: RelationshipType;
          confidence: Confidence;
          typename: 'Affiliation';
          span: { from: string | null; to: string | null; approximate: boolean };
          sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
          from:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          to:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
        }
      | {
          mode: AppearanceMode;
          id: string;
          type: RelationshipType;
          confidence: Confidence;
          typename: 'Appearance';
          person: { id: string; name: string } | null;
          span: { from: string | null; to: string | null; approximate: boolean };
          sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
          from:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          to:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
        }
      | {
          id: string;
          type: RelationshipType;
          confidence: Confidence;
          typename: 'Authorship';
          onBehalfOf: { id: string; name: string } | null;
          span: { from: string | null; to: string | null; approximate: boolean };
          sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
          from:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          to:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
        }
      | {
          conveningRole: ConveningRole;
          id: string;
          type: RelationshipType;
          confidence: Confidence;
          typename: 'Convening';
          span: { from: string | null; to: string | null; approximate: boolean };
          sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
          from:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          to:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
        }
      | {
          influenceKind: InfluenceKind;
          claim: string;
          id: string;
          type: RelationshipType;
          confidence: Confidence;
          typename: 'Influence';
          span: { from: string | null; to: string | null; approximate: boolean };
          sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
          from:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          to:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
        }
      | {
          id: string;
          type: RelationshipType;
          confidence: Confidence;
          typename: 'PartOf';
          span: { from: string | null; to: string | null; approximate: boolean };
          sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
          from:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          to:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
        }
      | {
          capacity: Capacity;
          mediatorType: MediatorType | null;
          id: string;
          type: RelationshipType;
          confidence: Confidence;
          typename: 'Participation';
          side: { id: string; name: string } | null;
          span: { from: string | null; to: string | null; approximate: boolean };
          sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
          from:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          to:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
        }
      | {
          partyRole: PartyRole;
          id: string;
          type: RelationshipType;
          confidence: Confidence;
          typename: 'PartyToConflict';
          span: { from: string | null; to: string | null; approximate: boolean };
          sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
          from:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          to:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
        }
      | {
          id: string;
          type: RelationshipType;
          confidence: Confidence;
          typename: 'Production';
          span: { from: string | null; to: string | null; approximate: boolean };
          sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
          from:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          to:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
        }
      | {
          id: string;
          type: RelationshipType;
          confidence: Confidence;
          typename: 'Signature';
          onBehalfOf: { id: string; name: string } | null;
          span: { from: string | null; to: string | null; approximate: boolean };
          sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
          from:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          to:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
        }
      | {
          tieKind: string;
          id: string;
          type: RelationshipType;
          confidence: Confidence;
          typename: 'Tie';
          span: { from: string | null; to: string | null; approximate: boolean };
          sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
          from:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          to:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
        }
      | {
          basis: CodingBasis;
          id: string;
          type: RelationshipType;
          confidence: Confidence;
          typename: 'TrackCoding';
          span: { from: string | null; to: string | null; approximate: boolean };
          sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
          from:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
          to:
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind }
            | { id: string; name: string; kind: Kind };
        }
    >;
  };
};

export type TrackCodingsQueryVariables = Exact<{
  event: string;
}>;

export type TrackCodingsQuery = {
  trackCodings: {
    counted: string | null;
    differs: boolean;
    event:
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | { id: string; name: string; kind: Kind; span: { from: string | null; to: string | null; approximate: boolean } }
      | {
          id: string;
          name: string;
          kind: Kind;
          span: { from: string | null; to: string | null; approximate: boolean };
        };
    codings: Array<{
      basis: CodingBasis;
      id: string;
      type: RelationshipType;
      confidence: Confidence;
      typename: 'TrackCoding';
      span: { from: string | null; to: string | null; approximate: boolean };
      sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
      from:
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind };
      to:
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind };
    }>;
    derived: {
      track: string | null;
      mixed: boolean;
      reason: string;
      missing: Array<string>;
      evidence: Array<
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Addressing';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            title: string;
            official: boolean;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Affiliation';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            mode: AppearanceMode;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Appearance';
            person: { id: string; name: string } | null;
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Authorship';
            onBehalfOf: { id: string; name: string } | null;
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            conveningRole: ConveningRole;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Convening';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            influenceKind: InfluenceKind;
            claim: string;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Influence';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'PartOf';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            capacity: Capacity;
            mediatorType: MediatorType | null;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Participation';
            side: { id: string; name: string } | null;
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            partyRole: PartyRole;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'PartyToConflict';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Production';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Signature';
            onBehalfOf: { id: string; name: string } | null;
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            tieKind: string;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Tie';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            basis: CodingBasis;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'TrackCoding';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
      >;
    };
  } | null;
};

export type TrackDifferencesQueryVariables = Exact<{
  window?: WindowInput | null | undefined;
  conflicts?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type TrackDifferencesQuery = {
  trackDifferences: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      counted: string | null;
      differs: boolean;
      event:
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          }
        | {
            id: string;
            name: string;
            kind: Kind;
            span: { from: string | null; to: string | null; approximate: boolean };
          };
      codings: Array<{
        basis: CodingBasis;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'TrackCoding';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }>;
      derived: {
        track: string | null;
        mixed: boolean;
        reason: string;
        missing: Array<string>;
        evidence: Array<
          | {
              id: string;
              type: RelationshipType;
              confidence: Confidence;
              typename: 'Addressing';
              span: { from: string | null; to: string | null; approximate: boolean };
              sources: Array<{
                id: string;
                name: string;
                url: string | null;
                published: string | null;
                accessed: boolean;
              }>;
              from:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
              to:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
            }
          | {
              title: string;
              official: boolean;
              id: string;
              type: RelationshipType;
              confidence: Confidence;
              typename: 'Affiliation';
              span: { from: string | null; to: string | null; approximate: boolean };
              sources: Array<{
                id: string;
                name: string;
                url: string | null;
                published: string | null;
                accessed: boolean;
              }>;
              from:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
              to:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
            }
          | {
              mode: AppearanceMode;
              id: string;
              type: RelationshipType;
              confidence: Confidence;
              typename: 'Appearance';
              person: { id: string; name: string } | null;
              span: { from: string | null; to: string | null; approximate: boolean };
              sources: Array<{
                id: string;
                name: string;
                url: string | null;
                published: string | null;
                accessed: boolean;
              }>;
              from:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
              to:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
            }
          | {
              id: string;
              type: RelationshipType;
              confidence: Confidence;
              typename: 'Authorship';
              onBehalfOf: { id: string; name: string } | null;
              span: { from: string | null; to: string | null; approximate: boolean };
              sources: Array<{
                id: string;
                name: string;
                url: string | null;
                published: string | null;
                accessed: boolean;
              }>;
              from:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
              to:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
            }
          | {
              conveningRole: ConveningRole;
              id: string;
              type: RelationshipType;
              confidence: Confidence;
              typename: 'Convening';
              span: { from: string | null; to: string | null; approximate: boolean };
              sources: Array<{
                id: string;
                name: string;
                url: string | null;
                published: string | null;
                accessed: boolean;
              }>;
              from:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
              to:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
            }
          | {
              influenceKind: InfluenceKind;
              claim: string;
              id: string;
              type: RelationshipType;
              confidence: Confidence;
              typename: 'Influence';
              span: { from: string | null; to: string | null; approximate: boolean };
              sources: Array<{
                id: string;
                name: string;
                url: string | null;
                published: string | null;
                accessed: boolean;
              }>;
              from:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
              to:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
            }
          | {
              id: string;
              type: RelationshipType;
              confidence: Confidence;
              typename: 'PartOf';
              span: { from: string | null; to: string | null; approximate: boolean };
              sources: Array<{
                id: string;
                name: string;
                url: string | null;
                published: string | null;
                accessed: boolean;
              }>;
              from:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
              to:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
            }
          | {
              capacity: Capacity;
              mediatorType: MediatorType | null;
              id: string;
              type: RelationshipType;
              confidence: Confidence;
              typename: 'Participation';
              side: { id: string; name: string } | null;
              span: { from: string | null; to: string | null; approximate: boolean };
              sources: Array<{
                id: string;
                name: string;
                url: string | null;
                published: string | null;
                accessed: boolean;
              }>;
              from:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
              to:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
            }
          | {
              partyRole: PartyRole;
              id: string;
              type: RelationshipType;
              confidence: Confidence;
              typename: 'PartyToConflict';
              span: { from: string | null; to: string | null; approximate: boolean };
              sources: Array<{
                id: string;
                name: string;
                url: string | null;
                published: string | null;
                accessed: boolean;
              }>;
              from:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
              to:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
            }
          | {
              id: string;
              type: RelationshipType;
              confidence: Confidence;
              typename: 'Production';
              span: { from: string | null; to: string | null; approximate: boolean };
              sources: Array<{
                id: string;
                name: string;
                url: string | null;
                published: string | null;
                accessed: boolean;
              }>;
              from:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
              to:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
            }
          | {
              id: string;
              type: RelationshipType;
              confidence: Confidence;
              typename: 'Signature';
              onBehalfOf: { id: string; name: string } | null;
              span: { from: string | null; to: string | null; approximate: boolean };
              sources: Array<{
                id: string;
                name: string;
                url: string | null;
                published: string | null;
                accessed: boolean;
              }>;
              from:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
              to:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
            }
          | {
              tieKind: string;
              id: string;
              type: RelationshipType;
              confidence: Confidence;
              typename: 'Tie';
              span: { from: string | null; to: string | null; approximate: boolean };
              sources: Array<{
                id: string;
                name: string;
                url: string | null;
                published: string | null;
                accessed: boolean;
              }>;
              from:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
              to:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
            }
          | {
              basis: CodingBasis;
              id: string;
              type: RelationshipType;
              confidence: Confidence;
              typename: 'TrackCoding';
              span: { from: string | null; to: string | null; approximate: boolean };
              sources: Array<{
                id: string;
                name: string;
                url: string | null;
                published: string | null;
                accessed: boolean;
              }>;
              from:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
              to:
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind }
                | { id: string; name: string; kind: Kind };
            }
        >;
      };
    }>;
  };
};

export type TransferDetailsFragment = {
  id: string;
  wording: { parts: Array<WordingPart> };
  evidence: Array<
    | {
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Addressing';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        title: string;
        official: boolean;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Affiliation';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        mode: AppearanceMode;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Appearance';
        person: { id: string; name: string } | null;
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Authorship';
        onBehalfOf: { id: string; name: string } | null;
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        conveningRole: ConveningRole;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Convening';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        influenceKind: InfluenceKind;
        claim: string;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Influence';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'PartOf';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        capacity: Capacity;
        mediatorType: MediatorType | null;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Participation';
        side: { id: string; name: string } | null;
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        partyRole: PartyRole;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'PartyToConflict';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Production';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Signature';
        onBehalfOf: { id: string; name: string } | null;
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        tieKind: string;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'Tie';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
    | {
        basis: CodingBasis;
        id: string;
        type: RelationshipType;
        confidence: Confidence;
        typename: 'TrackCoding';
        span: { from: string | null; to: string | null; approximate: boolean };
        sources: Array<{ id: string; name: string; url: string | null; published: string | null; accessed: boolean }>;
        from:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        to:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
      }
  >;
  likelyCarriers: Array<{
    person: { id: string; name: string; kind: Kind };
    from: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >;
    to: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >;
  }>;
  from: { side: { id: string; name: string } | null };
  to: { side: { id: string; name: string } | null };
};

export type PersonTransfersQueryVariables = Exact<{
  id: string;
  lens?: Lens | null | undefined;
}>;

export type PersonTransfersQuery = {
  career: {
    transfers: Array<{
      id: string;
      wording: { parts: Array<WordingPart> };
      evidence: Array<
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Addressing';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            title: string;
            official: boolean;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Affiliation';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            mode: AppearanceMode;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Appearance';
            person: { id: string; name: string } | null;
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Authorship';
            onBehalfOf: { id: string; name: string } | null;
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            conveningRole: ConveningRole;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Convening';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            influenceKind: InfluenceKind;
            claim: string;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Influence';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'PartOf';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            capacity: Capacity;
            mediatorType: MediatorType | null;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Participation';
            side: { id: string; name: string } | null;
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            partyRole: PartyRole;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'PartyToConflict';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Production';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Signature';
            onBehalfOf: { id: string; name: string } | null;
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            tieKind: string;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Tie';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            basis: CodingBasis;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'TrackCoding';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
      >;
      likelyCarriers: Array<{
        person: { id: string; name: string; kind: Kind };
        from: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >;
        to: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >;
      }>;
      from: { side: { id: string; name: string } | null };
      to: { side: { id: string; name: string } | null };
    }>;
  } | null;
};

export type IdeaTransfersQueryVariables = Exact<{
  id: string;
  lens?: Lens | null | undefined;
}>;

export type IdeaTransfersQuery = {
  career: {
    transfers: Array<{
      id: string;
      wording: { parts: Array<WordingPart> };
      evidence: Array<
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Addressing';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            title: string;
            official: boolean;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Affiliation';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            mode: AppearanceMode;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Appearance';
            person: { id: string; name: string } | null;
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Authorship';
            onBehalfOf: { id: string; name: string } | null;
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            conveningRole: ConveningRole;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Convening';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            influenceKind: InfluenceKind;
            claim: string;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Influence';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'PartOf';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            capacity: Capacity;
            mediatorType: MediatorType | null;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Participation';
            side: { id: string; name: string } | null;
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            partyRole: PartyRole;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'PartyToConflict';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Production';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Signature';
            onBehalfOf: { id: string; name: string } | null;
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            tieKind: string;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'Tie';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
        | {
            basis: CodingBasis;
            id: string;
            type: RelationshipType;
            confidence: Confidence;
            typename: 'TrackCoding';
            span: { from: string | null; to: string | null; approximate: boolean };
            sources: Array<{
              id: string;
              name: string;
              url: string | null;
              published: string | null;
              accessed: boolean;
            }>;
            from:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
            to:
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind }
              | { id: string; name: string; kind: Kind };
          }
      >;
      likelyCarriers: Array<{
        person: { id: string; name: string; kind: Kind };
        from: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >;
        to: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >;
      }>;
      from: { side: { id: string; name: string } | null };
      to: { side: { id: string; name: string } | null };
    }>;
  } | null;
};

export type CareerStripFragment = {
  tracks: Array<string>;
  carrier:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  leftOut: { undated: number; withoutTrack: number };
  appearances: Array<{
    id: string;
    via: TransferVia;
    track: string;
    contested: Array<string>;
    at:
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind };
    span: { from: string | null; to: string | null; approximate: boolean };
  }>;
  transfers: Array<{
    id: string;
    direction: TransferDirection;
    certainty: Certainty;
    lag: number;
    from: { id: string };
    to: { id: string };
  }>;
};

export type PersonCareerQueryVariables = Exact<{
  id: string;
  lens?: Lens | null | undefined;
}>;

export type PersonCareerQuery = {
  career: {
    tracks: Array<string>;
    carrier:
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind };
    leftOut: { undated: number; withoutTrack: number };
    appearances: Array<{
      id: string;
      via: TransferVia;
      track: string;
      contested: Array<string>;
      at:
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind };
      span: { from: string | null; to: string | null; approximate: boolean };
    }>;
    transfers: Array<{
      id: string;
      direction: TransferDirection;
      certainty: Certainty;
      lag: number;
      from: { id: string };
      to: { id: string };
    }>;
  } | null;
};

export type IdeaCareerQueryVariables = Exact<{
  id: string;
  lens?: Lens | null | undefined;
}>;

export type IdeaCareerQuery = {
  career: {
    tracks: Array<string>;
    carrier:
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind };
    leftOut: { undated: number; withoutTrack: number };
    appearances: Array<{
      id: string;
      via: TransferVia;
      track: string;
      contested: Array<string>;
      at:
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind };
      span: { from: string | null; to: string | null; approximate: boolean };
    }>;
    transfers: Array<{
      id: string;
      direction: TransferDirection;
      certainty: Certainty;
      lag: number;
      from: { id: string };
      to: { id: string };
    }>;
  } | null;
};

export type IdeaPlaceFragment = {
  via: TransferVia;
  track: string;
  at:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  span: { from: string | null; to: string | null; approximate: boolean };
};

export type IdeaAdoptionsQueryVariables = Exact<{
  window?: WindowInput | null | undefined;
  lens?: Lens | null | undefined;
  conflicts?: Array<string> | string | null | undefined;
}>;

export type IdeaAdoptionsQuery = {
  ideaAdoptions: {
    firstOutside: number;
    adopted: number;
    medianLag: number | null;
    notAdopted: Array<{ id: string; name: string }>;
    adoptions: Array<{
      lag: number;
      idea: { id: string; name: string };
      first: {
        via: TransferVia;
        track: string;
        at:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        span: { from: string | null; to: string | null; approximate: boolean };
      };
      adoption: {
        via: TransferVia;
        track: string;
        at:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        span: { from: string | null; to: string | null; approximate: boolean };
      };
      lagRange: { least: number | null; most: number | null };
      likelyCarriers: Array<{ person: { name: string } }>;
    }>;
  };
};

export type AppearancePlaceFragment = {
  id: string;
  via: TransferVia;
  track: string;
  contested: Array<string>;
  at:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  span: { from: string | null; to: string | null; approximate: boolean };
};

export type TransferRowFragment = {
  id: string;
  direction: TransferDirection;
  withinProcess: boolean;
  certainty: Certainty;
  weakestConfidence: Confidence;
  lag: number;
  carrier:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  from: {
    id: string;
    via: TransferVia;
    track: string;
    contested: Array<string>;
    at:
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind };
    span: { from: string | null; to: string | null; approximate: boolean };
  };
  to: {
    id: string;
    via: TransferVia;
    track: string;
    contested: Array<string>;
    at:
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind };
    span: { from: string | null; to: string | null; approximate: boolean };
  };
  lagRange: { least: number | null; most: number | null };
};

export type TransferColumnsQueryVariables = Exact<{
  window?: WindowInput | null | undefined;
  lens?: Lens | null | undefined;
  filter?: TransferFilter | null | undefined;
}>;

export type TransferColumnsQuery = {
  transfers: { totalCount: number; columns: TransferColumns; leftOut: { undated: number; withoutTrack: number } };
};

export type TransferRowsQueryVariables = Exact<{
  window?: WindowInput | null | undefined;
  lens?: Lens | null | undefined;
  filter?: TransferFilter | null | undefined;
  sort?: TransferSort | null | undefined;
  descending?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type TransferRowsQuery = {
  transfers: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      direction: TransferDirection;
      withinProcess: boolean;
      certainty: Certainty;
      weakestConfidence: Confidence;
      lag: number;
      carrier:
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind };
      from: {
        id: string;
        via: TransferVia;
        track: string;
        contested: Array<string>;
        at:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        span: { from: string | null; to: string | null; approximate: boolean };
      };
      to: {
        id: string;
        via: TransferVia;
        track: string;
        contested: Array<string>;
        at:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        span: { from: string | null; to: string | null; approximate: boolean };
      };
      lagRange: { least: number | null; most: number | null };
    }>;
  };
};

export type TransferExportQueryVariables = Exact<{
  window?: WindowInput | null | undefined;
  lens?: Lens | null | undefined;
  filter?: TransferFilter | null | undefined;
  sort?: TransferSort | null | undefined;
  descending?: boolean | null | undefined;
  after?: string | null | undefined;
}>;

export type TransferExportQuery = {
  transfers: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      sentence: string;
      id: string;
      direction: TransferDirection;
      withinProcess: boolean;
      certainty: Certainty;
      weakestConfidence: Confidence;
      lag: number;
      from: {
        id: string;
        via: TransferVia;
        track: string;
        contested: Array<string>;
        side: { name: string } | null;
        at:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        span: { from: string | null; to: string | null; approximate: boolean };
      };
      to: {
        id: string;
        via: TransferVia;
        track: string;
        contested: Array<string>;
        side: { name: string } | null;
        at:
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind }
          | { id: string; name: string; kind: Kind };
        span: { from: string | null; to: string | null; approximate: boolean };
      };
      likelyCarriers: Array<{ person: { name: string } }>;
      evidence: Array<
        | { id: string; sources: Array<{ name: string; url: string | null }> }
        | { id: string; sources: Array<{ name: string; url: string | null }> }
        | { id: string; sources: Array<{ name: string; url: string | null }> }
        | { id: string; sources: Array<{ name: string; url: string | null }> }
        | { id: string; sources: Array<{ name: string; url: string | null }> }
        | { id: string; sources: Array<{ name: string; url: string | null }> }
        | { id: string; sources: Array<{ name: string; url: string | null }> }
        | { id: string; sources: Array<{ name: string; url: string | null }> }
        | { id: string; sources: Array<{ name: string; url: string | null }> }
        | { id: string; sources: Array<{ name: string; url: string | null }> }
        | { id: string; sources: Array<{ name: string; url: string | null }> }
        | { id: string; sources: Array<{ name: string; url: string | null }> }
        | { id: string; sources: Array<{ name: string; url: string | null }> }
      >;
      carrier:
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind };
      lagRange: { least: number | null; most: number | null };
    }>;
  };
};

export type TransferFlowsQueryVariables = Exact<{
  bucket?: Bucket | null | undefined;
  groupBy?: TransferGrouping | null | undefined;
  window?: WindowInput | null | undefined;
  lens?: Lens | null | undefined;
  filter?: TransferFilter | null | undefined;
}>;

export type TransferFlowsQuery = {
  transferFlows: {
    total: number;
    lanes: Array<{ code: string; label: string }>;
    buckets: Array<{ from: string | null; to: string | null }>;
    groups: Array<{
      label: string;
      total: number;
      entities: Array<
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
        | { id: string; name: string; kind: Kind }
      >;
      flows: Array<{ bucket: number; from: string; to: string; count: number; definite: number }>;
    }>;
  };
};

export type ChangedMeasuresFragment = {
  rank: number;
  degree: number;
  betweenness: number | null;
  constraint: number | null;
  effectiveSize: number | null;
  efficiency: number | null;
  fragility: number | null;
  articulation: boolean;
  group: { key: string; label: string } | null;
  roles: {
    total: number;
    coordinator: { count: number; zScore: number | null };
    itinerant: { count: number; zScore: number | null };
    gatekeeperOrRepresentative: { count: number; zScore: number | null };
    liaison: { count: number; zScore: number | null };
  } | null;
};

export type NetworkNumbersFragment = {
  people: number;
  ties: number;
  components: number;
  articulationPoints: number;
  gaps: number;
};

export type WhatIfQueryVariables = Exact<{
  changes: Array<DraftChangeInput> | DraftChangeInput;
  input: ProjectionInput;
  grouping: ActorGrouping;
  smallestGroup: number;
  progressId?: string | null | undefined;
}>;

export type WhatIfQuery = {
  whatIf: {
    peopleChanged: number;
    columns: ProjectionColumns;
    changes: Array<{ wording: { parts: Array<WordingPart> } }>;
    before: { people: number; ties: number; components: number; articulationPoints: number; gaps: number };
    after: { people: number; ties: number; components: number; articulationPoints: number; gaps: number };
    people: Array<{
      person: { id: string; name: string; kind: Kind };
      before: {
        rank: number;
        degree: number;
        betweenness: number | null;
        constraint: number | null;
        effectiveSize: number | null;
        efficiency: number | null;
        fragility: number | null;
        articulation: boolean;
        group: { key: string; label: string } | null;
        roles: {
          total: number;
          coordinator: { count: number; zScore: number | null };
          itinerant: { count: number; zScore: number | null };
          gatekeeperOrRepresentative: { count: number; zScore: number | null };
          liaison: { count: number; zScore: number | null };
        } | null;
      } | null;
      after: {
        rank: number;
        degree: number;
        betweenness: number | null;
        constraint: number | null;
        effectiveSize: number | null;
        efficiency: number | null;
        fragility: number | null;
        articulation: boolean;
        group: { key: string; label: string } | null;
        roles: {
          total: number;
          coordinator: { count: number; zScore: number | null };
          itinerant: { count: number; zScore: number | null };
          gatekeeperOrRepresentative: { count: number; zScore: number | null };
          liaison: { count: number; zScore: number | null };
        } | null;
      } | null;
    }>;
  };
};

export const BrokerRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BrokerRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Broker' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'group' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
          { kind: 'Field', name: { kind: 'Name', value: 'betweenness' } },
          { kind: 'Field', name: { kind: 'Name', value: 'betweennessShare' } },
          { kind: 'Field', name: { kind: 'Name', value: 'constraint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'efficiency' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fragility' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'withFragility' } },
                  },
                ],
              },
            ],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'articulation' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'coordinator' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'itinerant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'gatekeeperOrRepresentative' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'liaison' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BrokerRowFragment, unknown>;
export const RankChangeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RankChange' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BrokerChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'before' } },
          { kind: 'Field', name: { kind: 'Name', value: 'after' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueAfter' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RankChangeFragment, unknown>;
export const ReasonFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reason' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CandidateReason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
          { kind: 'Field', name: { kind: 'Name', value: 'points' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wording' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReasonFragment, unknown>;
export const DatesFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DatesFragment, unknown>;
export const PairPlaceFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PairPlace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupPair' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'a' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'size' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'b' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'size' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'observed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disjointBridges' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'bridges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'lastContact' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lastMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'span' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'earliestFromA' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliestFromB' } },
          { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wording' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PairPlaceFragment, unknown>;
export const PathPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PathParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InfluencePath' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'relationship' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'to' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'departs' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arrives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waited' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wording' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakestConfidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'departure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'arrival' } },
          { kind: 'Field', name: { kind: 'Name', value: 'days' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tracks' } },
          { kind: 'Field', name: { kind: 'Name', value: 'citation' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PathPartsFragment, unknown>;
export const CitationFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Citation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'published' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accessed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CitationFragment, unknown>;
export const ClaimFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Claim' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', alias: { kind: 'Name', value: 'typename' }, name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Citation' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Affiliation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'official' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediatorType' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Convening' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'conveningRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PartyToConflict' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'partyRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TrackCoding' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'basis' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Appearance' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Authorship' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Signature' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Influence' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'influenceKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claim' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Tie' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'tieKind' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Citation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'published' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accessed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClaimFragment, unknown>;
export const CodingsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Codings' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TrackCodings' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'event' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'span' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'differs' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'codings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Claim' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'derived' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'track' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mixed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missing' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Claim' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Citation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'published' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accessed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Claim' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', alias: { kind: 'Name', value: 'typename' }, name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Citation' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Affiliation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'official' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediatorType' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Convening' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'conveningRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PartyToConflict' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'partyRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TrackCoding' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'basis' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Appearance' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Authorship' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Signature' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Influence' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'influenceKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claim' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Tie' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'tieKind' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CodingsFragment, unknown>;
export const TransferDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TransferDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Transfer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wording' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Claim' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'likelyCarriers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'to' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Citation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'published' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accessed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Claim' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', alias: { kind: 'Name', value: 'typename' }, name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Citation' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Affiliation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'official' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediatorType' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Convening' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'conveningRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PartyToConflict' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'partyRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TrackCoding' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'basis' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Appearance' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Authorship' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Signature' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Influence' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'influenceKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claim' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Tie' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'tieKind' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TransferDetailsFragment, unknown>;
export const AppearancePlaceFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AppearancePlace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareerAppearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'at' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'via' } },
          { kind: 'Field', name: { kind: 'Name', value: 'track' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contested' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AppearancePlaceFragment, unknown>;
export const CareerStripFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CareerStrip' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Career' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'carrier' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'tracks' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leftOut' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'undated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'withoutTrack' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'appearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AppearancePlace' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transfers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'to' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lag' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AppearancePlace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareerAppearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'at' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'via' } },
          { kind: 'Field', name: { kind: 'Name', value: 'track' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contested' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CareerStripFragment, unknown>;
export const IdeaPlaceFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IdeaPlace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareerAppearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'at' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'via' } },
          { kind: 'Field', name: { kind: 'Name', value: 'track' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IdeaPlaceFragment, unknown>;
export const TransferRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TransferRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Transfer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'carrier' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AppearancePlace' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AppearancePlace' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withinProcess' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakestConfidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lag' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lagRange' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                { kind: 'Field', name: { kind: 'Name', value: 'most' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AppearancePlace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareerAppearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'at' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'via' } },
          { kind: 'Field', name: { kind: 'Name', value: 'track' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contested' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TransferRowFragment, unknown>;
export const ChangedMeasuresFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangedMeasures' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Broker' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'group' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
          { kind: 'Field', name: { kind: 'Name', value: 'betweenness' } },
          { kind: 'Field', name: { kind: 'Name', value: 'constraint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'efficiency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fragility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'articulation' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'coordinator' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'itinerant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'gatekeeperOrRepresentative' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'liaison' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangedMeasuresFragment, unknown>;
export const NetworkNumbersFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NetworkNumbers' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NetworkMeasures' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ties' } },
          { kind: 'Field', name: { kind: 'Name', value: 'components' } },
          { kind: 'Field', name: { kind: 'Name', value: 'articulationPoints' } },
          { kind: 'Field', name: { kind: 'Name', value: 'gaps' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NetworkNumbersFragment, unknown>;
export const BrokerColumnsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BrokerColumns' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectionInput' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ActorGrouping' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'BrokerMeasure' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'withFragility' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'progressId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'brokers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'grouping' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'progressId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'progressId' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '25' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ungrouped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sampled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'columns' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'groups' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'projection' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'people' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ties' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'components' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isolates' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'wording' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'columns' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BrokerRow' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BrokerRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Broker' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'group' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
          { kind: 'Field', name: { kind: 'Name', value: 'betweenness' } },
          { kind: 'Field', name: { kind: 'Name', value: 'betweennessShare' } },
          { kind: 'Field', name: { kind: 'Name', value: 'constraint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'efficiency' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fragility' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'withFragility' } },
                  },
                ],
              },
            ],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'articulation' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'coordinator' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'itinerant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'gatekeeperOrRepresentative' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'liaison' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BrokerColumnsQuery, BrokerColumnsQueryVariables>;
export const BrokerRowsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BrokerRows' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectionInput' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ActorGrouping' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'BrokerMeasure' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'withFragility' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'brokers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'grouping' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BrokerRow' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BrokerRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Broker' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'group' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
          { kind: 'Field', name: { kind: 'Name', value: 'betweenness' } },
          { kind: 'Field', name: { kind: 'Name', value: 'betweennessShare' } },
          { kind: 'Field', name: { kind: 'Name', value: 'constraint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'efficiency' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fragility' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'withFragility' } },
                  },
                ],
              },
            ],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'articulation' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'coordinator' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'itinerant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'gatekeeperOrRepresentative' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'liaison' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BrokerRowsQuery, BrokerRowsQueryVariables>;
export const BrokerDetailsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BrokerDetails' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectionInput' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ActorGrouping' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'BrokerMeasure' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'withFragility' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'people' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'brokers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'grouping' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'people' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'people' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BrokerRow' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'connects' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'a' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'b' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'contactsA' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'contactsB' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'meetings' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BrokerRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Broker' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'group' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
          { kind: 'Field', name: { kind: 'Name', value: 'betweenness' } },
          { kind: 'Field', name: { kind: 'Name', value: 'betweennessShare' } },
          { kind: 'Field', name: { kind: 'Name', value: 'constraint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'efficiency' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fragility' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'withFragility' } },
                  },
                ],
              },
            ],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'articulation' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'coordinator' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'itinerant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'gatekeeperOrRepresentative' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'liaison' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BrokerDetailsQuery, BrokerDetailsQueryVariables>;
export const BrokerFragilityDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BrokerFragility' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectionInput' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ActorGrouping' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'people' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'progressId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'brokers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'grouping' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'people' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'people' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'progressId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'progressId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'fragility' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BrokerFragilityQuery, BrokerFragilityQueryVariables>;
export const BrokerSeriesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BrokerSeries' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectionInput' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ActorGrouping' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'measure' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'BrokerMeasure' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'people' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'progressId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'brokerSeries' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'grouping' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'measure' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'measure' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'people' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'people' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'progressId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'progressId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'points' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BrokerSeriesQuery, BrokerSeriesQueryVariables>;
export const BrokerChangesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BrokerChanges' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'WindowInput' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'WindowInput' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectionInput' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ActorGrouping' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'measure' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'BrokerMeasure' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'progressId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'brokerChanges' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'before' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'grouping' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'measure' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'measure' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'progressId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'progressId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rose' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RankChange' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fell' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RankChange' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'came' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RankChange' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'left' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RankChange' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RankChange' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BrokerChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'before' } },
          { kind: 'Field', name: { kind: 'Name', value: 'after' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueAfter' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BrokerChangesQuery, BrokerChangesQueryVariables>;
export const MeasuresDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Measures' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'measures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'meaning' } },
                { kind: 'Field', name: { kind: 'Name', value: 'formula' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeasuresQuery, MeasuresQueryVariables>;
export const CandidatesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Candidates' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'gap' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'GapInput' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectionInput' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ActorGrouping' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'weights' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CandidateWeights' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'includeUnavailable' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'progressId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'bridgeCandidates' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'gap' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'gap' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'grouping' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'weights' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'weights' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'includeUnavailable' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'includeUnavailable' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'progressId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'progressId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'considered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unavailable' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'posts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parties' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'wording' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'candidates' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'group' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'reasons' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reason' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'counterReasons' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reason' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reason' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CandidateReason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
          { kind: 'Field', name: { kind: 'Name', value: 'points' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wording' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CandidatesQuery, CandidatesQueryVariables>;
export const LifeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Life' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'died' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LifeQuery, LifeQueryVariables>;
export const AttendanceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Attendance' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'relationships' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'types' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'PARTICIPATED_IN' }] },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '500' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'from' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AttendanceQuery, AttendanceQueryVariables>;
export const FilterChoicesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FilterChoices' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Lens' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lanes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lens' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'definition' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'conflicts' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '200' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'span' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FilterChoicesQuery, FilterChoicesQueryVariables>;
export const GapsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Gaps' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectionInput' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ActorGrouping' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'smallestGroup' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'progressId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'gaps' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'grouping' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'smallestGroup' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'smallestGroup' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'progressId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'progressId' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '40' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'projection' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'people' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ties' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'components' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isolates' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'wording' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'columns' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'groups' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'groupsLeftOut' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ungrouped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gapCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pairs' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PairPlace' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'gaps' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'wording' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pair' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'a' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'key' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'b' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'key' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PairPlace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupPair' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'a' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'size' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'b' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'size' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'observed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disjointBridges' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'bridges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'lastContact' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lastMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'span' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'earliestFromA' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliestFromB' } },
          { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wording' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GapsQuery, GapsQueryVariables>;
export const HeldDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Held' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationship' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HeldQuery, HeldQueryVariables>;
export const HoldingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Holdings' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'holdings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
                { kind: 'Field', name: { kind: 'Name', value: 'relationships' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastDay' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HoldingsQuery, HoldingsQueryVariables>;
export const InfluenceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Influence' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'origin' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'direction' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'InfluenceDirection' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'WindowInput' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'passage' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PassageInput' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'certainty' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Certainty' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Lens' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'influence' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'origin' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'origin' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'direction' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'direction' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'window' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'passage' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'passage' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'certainty' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'certainty' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lens' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reached' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'groups' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'track' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'columns' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InfluenceQuery, InfluenceQueryVariables>;
export const InspectDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Inspect' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'typename' },
                  name: { kind: 'Name', value: '__typename' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'span' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sources' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Citation' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Person' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'born' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'died' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Institution' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'institutionKind' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'process' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Document' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'documentKind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'relationships' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Claim' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationship' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Claim' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Citation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'published' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accessed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Claim' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', alias: { kind: 'Name', value: 'typename' }, name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Citation' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Affiliation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'official' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediatorType' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Convening' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'conveningRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PartyToConflict' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'partyRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TrackCoding' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'basis' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Appearance' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Authorship' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Signature' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Influence' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'influenceKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claim' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Tie' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'tieKind' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InspectQuery, InspectQueryVariables>;
export const NameDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Name' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NameQuery, NameQueryVariables>;
export const PathsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Paths' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'criterion' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PathCriterion' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'WindowInput' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'maxHops' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'via' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'avoid' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'passage' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PassageInput' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'certainty' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Certainty' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paths' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'criterion' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'criterion' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'window' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxHops' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'maxHops' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'via' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'via' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'avoid' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'avoid' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'passage' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'passage' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'certainty' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'certainty' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'moreEquallyGood' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cut' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nearestMiss' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'wording' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'path' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PathParts' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PathParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PathParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InfluencePath' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'relationship' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'to' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'departs' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arrives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waited' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wording' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakestConfidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'departure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'arrival' } },
          { kind: 'Field', name: { kind: 'Name', value: 'days' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tracks' } },
          { kind: 'Field', name: { kind: 'Name', value: 'citation' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const HopClaimDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HopClaim' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationship' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Claim' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Citation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'published' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accessed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Claim' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', alias: { kind: 'Name', value: 'typename' }, name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Citation' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Affiliation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'official' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediatorType' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Convening' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'conveningRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PartyToConflict' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'partyRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TrackCoding' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'basis' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Appearance' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Authorship' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Signature' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Influence' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'influenceKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claim' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Tie' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'tieKind' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HopClaimQuery, HopClaimQueryVariables>;
export const ProgressDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Progress' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'done' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProgressQuery, ProgressQueryVariables>;
export const ScenariosDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Scenarios' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scenarios' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'other' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'meeting' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'process' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'side' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ScenariosQuery, ScenariosQueryVariables>;
export const SaveScenarioDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveScenario' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'changes' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'DraftChangeInput' } },
              },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveScenario' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'name' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'changes' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'changes' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveScenarioMutation, SaveScenarioMutationVariables>;
export const RemoveScenarioDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveScenario' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeScenario' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'name' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveScenarioMutation, RemoveScenarioMutationVariables>;
export const SearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Search' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Kind' } } },
            },
          },
          defaultValue: {
            kind: 'ListValue',
            values: [
              { kind: 'EnumValue', value: 'PERSON' },
              { kind: 'EnumValue', value: 'INSTITUTION' },
              { kind: 'EnumValue', value: 'CONFLICT' },
              { kind: 'EnumValue', value: 'PROCESS' },
              { kind: 'EnumValue', value: 'MEETING' },
              { kind: 'EnumValue', value: 'IDEA' },
              { kind: 'EnumValue', value: 'DOCUMENT' },
            ],
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '12' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fuzzy' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'span' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Slice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Lens' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'focus' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'conflicts' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'tracks' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'confidences' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Confidence' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'certainty' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Certainty' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Kind' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'WindowInput' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lens' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'focus' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'focus' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'conflicts' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'conflicts' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'tracks' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'tracks' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'confidences' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'confidences' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'certainty' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'certainty' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'window' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'limit' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'columns' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'leftOut' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'byFilter' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'byWindow' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'byLimit' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SliceQuery, SliceQueryVariables>;
export const TimelineDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Timeline' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Lens' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'focus' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'conflicts' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'tracks' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'confidences' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Confidence' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'WindowInput' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lens' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'focus' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'focus' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'conflicts' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'conflicts' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'tracks' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'tracks' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'confidences' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'confidences' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'window' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'bucket' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undated' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lanes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'buckets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'counts' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const TrackCodingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TrackCodings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'event' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trackCodings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'event' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'event' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Codings' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Citation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'published' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accessed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Claim' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', alias: { kind: 'Name', value: 'typename' }, name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Citation' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Affiliation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'official' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediatorType' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Convening' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'conveningRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PartyToConflict' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'partyRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TrackCoding' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'basis' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Appearance' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Authorship' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Signature' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Influence' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'influenceKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claim' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Tie' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'tieKind' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Codings' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TrackCodings' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'event' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'span' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'differs' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'codings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Claim' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'derived' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'track' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mixed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missing' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Claim' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrackCodingsQuery, TrackCodingsQueryVariables>;
export const TrackDifferencesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TrackDifferences' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'WindowInput' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'conflicts' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trackDifferences' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'window' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'conflicts' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'conflicts' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Codings' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Citation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'published' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accessed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Claim' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', alias: { kind: 'Name', value: 'typename' }, name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Citation' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Affiliation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'official' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediatorType' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Convening' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'conveningRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PartyToConflict' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'partyRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TrackCoding' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'basis' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Appearance' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Authorship' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Signature' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Influence' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'influenceKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claim' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Tie' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'tieKind' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Codings' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TrackCodings' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'event' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'span' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'differs' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'codings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Claim' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'derived' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'track' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mixed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missing' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Claim' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrackDifferencesQuery, TrackDifferencesQueryVariables>;
export const PersonTransfersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PersonTransfers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Lens' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'career' },
            name: { kind: 'Name', value: 'personCareer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lens' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'transfers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TransferDetails' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Citation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'published' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accessed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Claim' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', alias: { kind: 'Name', value: 'typename' }, name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Citation' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Affiliation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'official' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediatorType' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Convening' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'conveningRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PartyToConflict' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'partyRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TrackCoding' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'basis' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Appearance' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Authorship' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Signature' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Influence' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'influenceKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claim' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Tie' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'tieKind' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TransferDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Transfer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wording' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Claim' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'likelyCarriers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'to' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PersonTransfersQuery, PersonTransfersQueryVariables>;
export const IdeaTransfersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'IdeaTransfers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Lens' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'career' },
            name: { kind: 'Name', value: 'ideaCareer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lens' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'transfers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TransferDetails' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Citation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'published' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accessed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Claim' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', alias: { kind: 'Name', value: 'typename' }, name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Citation' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Affiliation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'official' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participation' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediatorType' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Convening' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'conveningRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PartyToConflict' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'partyRole' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TrackCoding' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'basis' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Appearance' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Authorship' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Signature' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'onBehalfOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Influence' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'influenceKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claim' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Tie' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'tieKind' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TransferDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Transfer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wording' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Claim' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'likelyCarriers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'to' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'side' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IdeaTransfersQuery, IdeaTransfersQueryVariables>;
export const PersonCareerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PersonCareer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Lens' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'career' },
            name: { kind: 'Name', value: 'personCareer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lens' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CareerStrip' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CareerStrip' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Career' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'carrier' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'tracks' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leftOut' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'undated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'withoutTrack' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'appearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AppearancePlace' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transfers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'to' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lag' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AppearancePlace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareerAppearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'at' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'via' } },
          { kind: 'Field', name: { kind: 'Name', value: 'track' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contested' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PersonCareerQuery, PersonCareerQueryVariables>;
export const IdeaCareerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'IdeaCareer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Lens' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'career' },
            name: { kind: 'Name', value: 'ideaCareer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lens' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CareerStrip' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CareerStrip' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Career' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'carrier' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'tracks' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leftOut' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'undated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'withoutTrack' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'appearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AppearancePlace' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transfers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'to' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lag' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AppearancePlace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareerAppearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'at' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'via' } },
          { kind: 'Field', name: { kind: 'Name', value: 'track' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contested' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IdeaCareerQuery, IdeaCareerQueryVariables>;
export const IdeaAdoptionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'IdeaAdoptions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'WindowInput' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Lens' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'conflicts' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ideaAdoptions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'window' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lens' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'conflicts' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'conflicts' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'firstOutside' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adopted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'medianLag' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'notAdopted' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '300' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'adoptions' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '30' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'idea' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'first' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'IdeaPlace' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'adoption' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'IdeaPlace' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'lag' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'lagRange' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'most' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'likelyCarriers' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'person' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IdeaPlace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareerAppearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'at' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'via' } },
          { kind: 'Field', name: { kind: 'Name', value: 'track' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IdeaAdoptionsQuery, IdeaAdoptionsQueryVariables>;
export const TransferColumnsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TransferColumns' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'WindowInput' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Lens' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transfers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'window' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lens' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'leftOut' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'undated' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'withoutTrack' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'columns' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TransferColumnsQuery, TransferColumnsQueryVariables>;
export const TransferRowsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TransferRows' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'WindowInput' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Lens' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferSort' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'descending' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transfers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'window' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lens' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'descending' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'descending' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TransferRow' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AppearancePlace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareerAppearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'at' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'via' } },
          { kind: 'Field', name: { kind: 'Name', value: 'track' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contested' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TransferRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Transfer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'carrier' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AppearancePlace' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AppearancePlace' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withinProcess' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakestConfidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lag' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lagRange' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                { kind: 'Field', name: { kind: 'Name', value: 'most' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TransferRowsQuery, TransferRowsQueryVariables>;
export const TransferExportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TransferExport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'WindowInput' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Lens' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferSort' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'descending' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transfers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'window' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lens' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'descending' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'descending' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TransferRow' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'from' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'side' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'to' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'side' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'likelyCarriers' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'person' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'evidence' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'sources' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Dates' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approximate' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AppearancePlace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareerAppearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'at' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'via' } },
          { kind: 'Field', name: { kind: 'Name', value: 'track' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contested' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'span' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Dates' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TransferRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Transfer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'carrier' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AppearancePlace' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AppearancePlace' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withinProcess' } },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakestConfidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lag' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lagRange' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                { kind: 'Field', name: { kind: 'Name', value: 'most' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TransferExportQuery, TransferExportQueryVariables>;
export const TransferFlowsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TransferFlows' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'bucket' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Bucket' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'groupBy' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferGrouping' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'WindowInput' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Lens' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transferFlows' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'bucket' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'bucket' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'groupBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'groupBy' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'window' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lens' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lens' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lanes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'buckets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'groups' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'entities' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'flows' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'bucket' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'definite' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TransferFlowsQuery, TransferFlowsQueryVariables>;
export const WhatIfDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WhatIf' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'changes' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'DraftChangeInput' } },
              },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectionInput' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ActorGrouping' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'smallestGroup' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'progressId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'whatIf' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'changes' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'changes' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'grouping' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'grouping' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'smallestGroup' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'smallestGroup' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'progressId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'progressId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'wording' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'parts' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'before' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NetworkNumbers' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'after' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NetworkNumbers' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'peopleChanged' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'people' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'before' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangedMeasures' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'after' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangedMeasures' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'columns' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangedMeasures' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Broker' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'group' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
          { kind: 'Field', name: { kind: 'Name', value: 'betweenness' } },
          { kind: 'Field', name: { kind: 'Name', value: 'constraint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'efficiency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fragility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'articulation' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'coordinator' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'itinerant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'gatekeeperOrRepresentative' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'liaison' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zScore' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NetworkNumbers' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NetworkMeasures' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ties' } },
          { kind: 'Field', name: { kind: 'Name', value: 'components' } },
          { kind: 'Field', name: { kind: 'Name', value: 'articulationPoints' } },
          { kind: 'Field', name: { kind: 'Name', value: 'gaps' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WhatIfQuery, WhatIfQueryVariables>;
