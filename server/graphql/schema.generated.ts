/* Written by `npm run codegen` from the SDL. Do not edit. */

import type { WordingPart } from '../domain/wording.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeHandle, EdgeHandle } from '../view/nodesAndEdges.ts';
import type { Wording as MadeWording } from '../domain/wording.ts';
import type { SliceOfView } from '../rooms/slice/slice.ts';
import type { Changes } from '../rooms/brokerage/brokerChanges.ts';
import type { PathOfView, HopOfPath, MissOfView } from '../rooms/paths/paths.ts';
import type { InfluenceOfView } from '../rooms/paths/influence.ts';
import type { ProjectionHandle, GroupHandle, BrokersHandle, BrokerHandle } from '../meaning/actors/measuredActors.ts';
import type { GapsAsked, PairOfGroups } from '../rooms/gaps/groupPairs.ts';
import type { ChangeOfView } from '../rooms/gaps/changeWording.ts';
import type { Reason } from '../rooms/gaps/reasons/reason.ts';
import type { Candidate } from '../rooms/gaps/candidates.ts';
import type { TransfersPage } from '../rooms/transfers/transfersPage.ts';
import type { TransferOfLedger, AppearanceOfLedger } from '../rooms/transfers/ledger.ts';
import type { CareerOfLedger } from '../rooms/transfers/career.ts';
import type { AdoptionOfIdea } from '../rooms/transfers/adoptions.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /**
   * Brokers as columns of equal length, version 1: a JSON object. `id`; `betweenness`, `constraint`, `effectiveSize`,
   * `efficiency`, `degree`, `roles`, `fragility` (null where not defined; fragility only where people are sorted by it);
   * `group` (key of the group, null for none). In the order of the connection, all people whatever page is asked for.
   */
  BrokerColumns: { input: unknown; output: unknown };
  /** A day in ISO 8601, `1993-09-13`. */
  Day: { input: string; output: string };
  /**
   * A date in EDTF (ISO 8601-2) level 0 or 1, as precise as it is known: `1993-09-13`, `1993-09`, `1993`, `1992~`
   * (approximately), `1993?` (uncertain).
   */
  Edtf: { input: string; output: string };
  /** Arrivals as columns of equal length: `id` and `day` (days since 1970-01-01; null where not known). */
  InfluenceColumns: { input: unknown; output: unknown };
  /** A moment in ISO 8601 with its offset, `2026-01-31T12:00:00.000Z`. */
  Instant: { input: string; output: string };
  /**
   * A projection as columns, version 1: a JSON object. `people`: {id, label, group, betweenness}: columns of equal length
   * (group and betweenness null where not asked); `ties`: {a, b (rows of people), weight, added (true for what only the draft
   * has)}; `removed`: {a, b}: ties that only the present has. People whom only the present has come last.
   */
  ProjectionColumns: { input: unknown; output: unknown };
  /**
   * A slice as columns, version 1: a JSON object. `lanes`: {code, label} of the lens, the most official first. `sides`: {id,
   * label} of the institutions that people came for. `kinds`, `types`, `confidences`, `details`, `conflictSets` (lists of ids):
   * the values that numbers stand for. `spans`: columns `start`, `startLatest`, `endEarliest`, `end` (days since 1970-01-01, the
   * last two exclusive; null where unknown or open); the first rows are those of the nodes, in their order.
   * `nodes`: columns of equal length: `id`; `kind` (place in `kinds`); `label`; `dates` (as written); `detail` (place in
   * `details`: the sort of institution or document); `lane` (place in `lanes`, -1 for none); `process` (row of the process
   * that a meeting or document belongs to, -1 for none); `conflicts` (place in `conflictSets`); `confidence`.
   * `edges`: columns of equal length: `id` (whole; or, when it is empty or begins with a dot, what follows
   * "from.type.to", the ids of the ends and the type in lower case with hyphens); `type` (place in `types`); `from`, `to` (rows of the
   * nodes); `detail` (capacity, role, mode, kind or title); `side` (place in `sides`, -1 for none); `span` (row of `spans`);
   * `confidence`.
   */
  SliceColumns: { input: unknown; output: unknown };
  /**
   * Transfers as columns of equal length: a JSON object. `version`: 1. `id`; `carrier` (id); `from`, `to` (ids of the events or
   * documents, of the institutions for offices); `fromTrack`, `toTrack` (codes); `direction`; `fromVia`, `via`
   * (what each end is); `certainty`; `day` (the first
   * day on which it can have arrived, days since 1970-01-01).
   */
  TransferColumns: { input: unknown; output: unknown };
  /**
   * A part of a sentence: a JSON object. `kind`: `TEXT` (words), `RECORD` (the name of a record), `NAME` (the name of what is no
   * record: a track, a community, a title, a meeting of a draft), `DATES`, `DAYS` or `NUMBER`. `text`: the part as the sentence
   * has it. `clause`: the name of the clause that it belongs to, where this may be there or not. Of a `RECORD` also `record`
   * (id); of `DATES` `from` and `to` (EDTF as written, or null) and `open` (whether a missing end means that it lasts); of
   * `DAYS` `days`; of a `NUMBER` `number`.
   */
  WordingPart: { input: WordingPart; output: WordingPart };
};

/** A group of people. */
export type ActorGroup = {
  __typename?: 'ActorGroup';
  /** The institution or conflict that it is; null for others. */
  entity?: Maybe<Entity>;
  /** Its key: the code of a track, the id of an institution or conflict, a kind, a country, a number of a community. */
  key: Scalars['String']['output'];
  /** Its name. */
  label: Scalars['String']['output'];
  /** How many people. */
  size: Scalars['Int']['output'];
};

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

/** A process and the conflict it is about. */
export type Addressing = Relationship & {
  __typename?: 'Addressing';
  /** How well it is supported. */
  confidence: Confidence;
  /** Where it leads from. */
  from: Entity;
  /** An id that never changes while what it says stays the same. */
  id: Scalars['ID']['output'];
  /** When it was recorded, which is not when it happened. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** The evidence for it. */
  sources: Array<Source>;
  /** When it held: its own dates, or those of the event or document it belongs to. */
  span: Span;
  /** Where it leads to. */
  to: Entity;
  /** Its type. */
  type: RelationshipType;
};

/** A person in an institution. */
export type Affiliation = Relationship & {
  __typename?: 'Affiliation';
  /** How well it is supported. */
  confidence: Confidence;
  /** Where it leads from. */
  from: Entity;
  /** An id that never changes while what it says stays the same. */
  id: Scalars['ID']['output'];
  /** True for a post held in an official capacity of a government, intergovernmental organisation or conflict party. */
  official: Scalars['Boolean']['output'];
  /** When it was recorded, which is not when it happened. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** The evidence for it. */
  sources: Array<Source>;
  /** When it held: its own dates, or those of the event or document it belongs to. */
  span: Span;
  /** The post or membership. */
  title: Scalars['String']['output'];
  /** Where it leads to. */
  to: Entity;
  /** Its type. */
  type: RelationshipType;
};

/** An idea in a meeting, process or document. */
export type Appearance = Relationship & {
  __typename?: 'Appearance';
  /** How well it is supported. */
  confidence: Confidence;
  /** Where it leads from. */
  from: Entity;
  /** An id that never changes while what it says stays the same. */
  id: Scalars['ID']['output'];
  /** What became of it there. */
  mode: AppearanceMode;
  /** Who brought it in, where known. */
  person?: Maybe<Person>;
  /** When it was recorded, which is not when it happened. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** The evidence for it. */
  sources: Array<Source>;
  /** When it held: its own dates, or those of the event or document it belongs to. */
  span: Span;
  /** Where it leads to. */
  to: Entity;
  /** Its type. */
  type: RelationshipType;
};

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

/** An entity that influence could have reached. */
export type Arrival = {
  __typename?: 'Arrival';
  /** The first day on which influence can have arrived (backward: the last on which it can have set out); null where not known. */
  day?: Maybe<Scalars['Day']['output']>;
  /** The entity. */
  entity: Entity;
};

/** A person who wrote a document. */
export type Authorship = Relationship & {
  __typename?: 'Authorship';
  /** How well it is supported. */
  confidence: Confidence;
  /** Where it leads from. */
  from: Entity;
  /** An id that never changes while what it says stays the same. */
  id: Scalars['ID']['output'];
  /** On whose behalf, where known. */
  onBehalfOf?: Maybe<Institution>;
  /** When it was recorded, which is not when it happened. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** The evidence for it. */
  sources: Array<Source>;
  /** When it held: its own dates, or those of the event or document it belongs to. */
  span: Span;
  /** Where it leads to. */
  to: Entity;
  /** Its type. */
  type: RelationshipType;
};

/** Somebody who could bridge a gap. A suggestion to look at, made from public records only. */
export type BridgeCandidate = {
  __typename?: 'BridgeCandidate';
  /** What speaks against. */
  counterReasons: Array<CandidateReason>;
  /** The group; null for none. */
  group?: Maybe<ActorGroup>;
  /** The person. */
  person: Person;
  /** What speaks for the person. */
  reasons: Array<CandidateReason>;
  /** The sum of the reasons' strengths, each times its weight, minus the counter-reasons'. */
  score: Scalars['Float']['output'];
};

/** People who could bridge a gap. */
export type BridgeCandidates = {
  __typename?: 'BridgeCandidates';
  /** The candidates, the best supported first. */
  candidates: Array<BridgeCandidate>;
  /** How many people were considered: all whom this viewer may see and the draft does not remove. */
  considered: Scalars['Int']['output'];
  /** The pair of groups. */
  pair: GroupPair;
  /** Which official posts were looked for. */
  posts: PostCheck;
  /** How many candidates were left out as dead or in a conflicting post within the window. */
  unavailable: Scalars['Int']['output'];
};

/** A person and what is measured of the person's standing between others. Null: not defined, as for a person without ties. */
export type Broker = {
  __typename?: 'Broker';
  /** True when the person's removal parts what is connected (articulation point). */
  articulation: Scalars['Boolean']['output'];
  /** Betweenness: the number of shortest paths between others, shared among equals. */
  betweenness?: Maybe<Scalars['Float']['output']>;
  /** The same as a share of all pairs of others, from 0 to 1. */
  betweennessShare?: Maybe<Scalars['Float']['output']>;
  /** The groups that the person connects, the own one included, the strongest first, and the meetings that do it; at most 20. */
  connects: Array<GroupConnection>;
  /** Constraint, from 0. */
  constraint?: Maybe<Scalars['Float']['output']>;
  /** How many contacts. */
  degree: Scalars['Int']['output'];
  /** Effective size. */
  effectiveSize?: Maybe<Scalars['Float']['output']>;
  /** Efficiency, from 0 to 1. */
  efficiency?: Maybe<Scalars['Float']['output']>;
  /** The share of connections in time between groups that is lost without the person; null where not computed. */
  fragility?: Maybe<Scalars['Float']['output']>;
  /** The group; null for none. */
  group?: Maybe<ActorGroup>;
  /** The person. */
  person: Person;
  /** Place in the order, 1 the strongest; equals share a place. Who has no value stands after all who have one. */
  rank: Scalars['Int']['output'];
  /** Roles between groups; null for a person in no group. */
  roles?: Maybe<BrokerageRoles>;
};

/** How a person's rank changed. */
export type BrokerChange = {
  __typename?: 'BrokerChange';
  /** The rank after; null where the person has no value then. */
  after?: Maybe<Scalars['Int']['output']>;
  /** The rank before; null where the person has no value then. */
  before?: Maybe<Scalars['Int']['output']>;
  /** The person. */
  person: Person;
  /** The value after. */
  valueAfter?: Maybe<Scalars['Float']['output']>;
  /** The value before. */
  valueBefore?: Maybe<Scalars['Float']['output']>;
};

/** People whose rank changed in one way. */
export type BrokerChangeList = {
  __typename?: 'BrokerChangeList';
  /** The first of them. */
  nodes: Array<BrokerChange>;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** How ranks changed from one window to another. Who keeps the rank is in none of the lists. */
export type BrokerChanges = {
  __typename?: 'BrokerChanges';
  /** Who has a rank only after, the highest first. */
  came: BrokerChangeList;
  /** Who stands lower after than before, the largest fall first. */
  fell: BrokerChangeList;
  /** How many have the same rank in both. */
  kept: Scalars['Int']['output'];
  /** Who had a rank only before, the highest first. */
  left: BrokerChangeList;
  /** Who stands higher after than before, the largest rise first. */
  rose: BrokerChangeList;
};

/** How ranks changed from one window to another. Who keeps the rank is in none of the lists. */
export type BrokerChangesCameArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How ranks changed from one window to another. Who keeps the rank is in none of the lists. */
export type BrokerChangesFellArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How ranks changed from one window to another. Who keeps the rank is in none of the lists. */
export type BrokerChangesLeftArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How ranks changed from one window to another. Who keeps the rank is in none of the lists. */
export type BrokerChangesRoseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Brokers, in order. */
export type BrokerConnection = {
  __typename?: 'BrokerConnection';
  /** All people as columns for the canvas. */
  columns: Scalars['BrokerColumns']['output'];
  /** The brokers with their cursors. */
  edges: Array<BrokerEdge>;
  /** The groups, the largest first. */
  groups: Array<ActorGroup>;
  /** The brokers. */
  nodes: Array<Broker>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** The projection they are measured on. */
  projection: Projection;
  /** What was estimated from a sample instead of computed whole, in a sentence; null where nothing was. */
  sampled?: Maybe<Scalars['String']['output']>;
  /** How many people there are. */
  totalCount: Scalars['Int']['output'];
  /** How many people are in no group. */
  ungrouped: Scalars['Int']['output'];
};

/** One broker of a page. */
export type BrokerEdge = {
  __typename?: 'BrokerEdge';
  /** Where it stands in the whole. */
  cursor: Scalars['String']['output'];
  /** The broker. */
  node: Broker;
};

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

/** A measure of one person over the years. */
export type BrokerSeries = {
  __typename?: 'BrokerSeries';
  /** The person. */
  person: Person;
  /** A point a year. */
  points: Array<SeriesPoint>;
};

/**
 * Roles of Gould & Fernandez (1989): how often the person v stands between a and b who have no tie, by the groups of a, v, b.
 * On ties without direction each pair counts in both orders, and gatekeeper and representative are the same count. People
 * in no group are neither a nor v nor b.
 */
export type BrokerageRoles = {
  __typename?: 'BrokerageRoles';
  /** All of one group (AAA). */
  coordinator: RoleCount;
  /** From another group into the person's own, or out of it (ABB, AAB). */
  gatekeeperOrRepresentative: RoleCount;
  /** Both others of one group, the person of another (ABA). */
  itinerant: RoleCount;
  /** Three groups (ABC). */
  liaison: RoleCount;
  /** All roles. */
  total: Scalars['Int']['output'];
};

/** The width of a bucket of time. */
export type Bucket =
  /** A calendar month. */
  | 'MONTH'
  /** Three calendar months. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** A reason for or against a candidate. */
export type CandidateReason = {
  __typename?: 'CandidateReason';
  /** The records that it rests on. */
  evidence: Array<Relationship>;
  /** Which kind of reason. */
  kind: CandidateReasonKind;
  /** How much it counts: strength times weight. */
  points: Scalars['Float']['output'];
  /** The reason in a sentence. */
  sentence: Scalars['String']['output'];
  /** How strong it is, from 0 to 1. */
  strength: Scalars['Float']['output'];
  /**
   * The same in its parts: `history-of-member`, `history-of-meetings`, `history-with-both`, `languages`, `facilitation`,
   * `standing`, `reach`, `no-conflicting-post`, `conflicting-post`, `dead`, `one-sided`, `thin-evidence` or
   * `disputed-evidence`. Its clauses: `sat-with`, `recorded-with`, `sat-and-recorded-with`, `has-met`, `same-processes`;
   * `on-occasions`, `in-processes`, `on-occasions-and-in-processes`, with `occasions`; `of-draft`, `all-of-draft`;
   * `standing-kinds`; `reach-by`; `records`; `scope-chosen`; and those of `PostCheck.wording`. A list that is cut ends with
   * `others`.
   */
  wording: Wording;
};

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
  facilitation?: InputMaybe<Scalars['Float']['input']>;
  /** Met people of both groups, or is recorded for the same processes. */
  historyWithBoth?: InputMaybe<Scalars['Float']['input']>;
  /** Speaks a language of each. */
  languages?: InputMaybe<Scalars['Float']['input']>;
  /** Holds no official post of a party to what is at stake. */
  noConflictingPost?: InputMaybe<Scalars['Float']['input']>;
  /** Can be reached in time from both groups. */
  reach?: InputMaybe<Scalars['Float']['input']>;
  /** Was an insider-partial or outsider-neutral mediator. */
  standing?: InputMaybe<Scalars['Float']['input']>;
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

/** A carrier's appearances in order, and the transfers between them. */
export type Career = {
  __typename?: 'Career';
  /** Every appearance that can be placed, in order of time. */
  appearances: Array<CareerAppearance>;
  /** The person or idea. */
  carrier: Entity;
  /** Appearances that could not be placed. */
  leftOut: TransferLeftOut;
  /** Codes of the tracks passed through, each run once. */
  tracks: Array<Scalars['String']['output']>;
  /** The transfers between successive appearances. */
  transfers: Array<Transfer>;
};

/** A carrier at an event, in a document or in an office. */
export type CareerAppearance = {
  __typename?: 'CareerAppearance';
  /** The meeting, process or document; the institution for an office. */
  at: Entity;
  /** Codes of the tracks on which the event is coded besides. */
  contested: Array<Scalars['String']['output']>;
  /** The records that it rests on. */
  evidence: Array<Relationship>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The process that the event or document belongs to. */
  process?: Maybe<Process>;
  /** The institution that the person came from or for, or that the person who voiced the idea came for; null where not recorded. */
  side?: Maybe<Institution>;
  /** When: of the event, or the day on which an office begins. */
  span: Span;
  /** Code of the track. */
  track: Scalars['String']['output'];
  /** By what it appears. */
  via: TransferVia;
};

/** Carriers that passed through the same tracks. */
export type CareerSequence = {
  __typename?: 'CareerSequence';
  /** Some of them, by name, at most 20. */
  carriers: Array<Entity>;
  /** How many carriers. */
  count: Scalars['Int']['output'];
  /** Codes of the tracks in order, each run once. */
  tracks: Array<Scalars['String']['output']>;
};

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

/** A person before and after. */
export type ChangedBroker = {
  __typename?: 'ChangedBroker';
  /** After; null where not in the network. */
  after?: Maybe<Broker>;
  /** Before; null where not in the network. */
  before?: Maybe<Broker>;
  /** The person. */
  person: Person;
};

/** A pair of groups before and after. */
export type ChangedPair = {
  __typename?: 'ChangedPair';
  /** After; null where one of the groups is not there. */
  after?: Maybe<GroupPair>;
  /** Before; null where one of the groups is not there. */
  before?: Maybe<GroupPair>;
};

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

/** What a process is about. */
export type Conflict = Entity & {
  __typename?: 'Conflict';
  /** How well the entry is supported. */
  confidence: Confidence;
  /** A kebab-case slug that never changes. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: Kind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its relationships in order of time, each with its sources, confidence and dates. */
  relationships: RelationshipConnection;
  /** The evidence for the entry. */
  sources: Array<Source>;
  /** When it was. */
  span: Span;
  /** A sentence on it; empty where there is none. */
  summary: Scalars['String']['output'];
};

/** What a process is about. */
export type ConflictRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
  window?: InputMaybe<WindowInput>;
};

/** A page of conflicts. */
export type ConflictConnection = {
  __typename?: 'ConflictConnection';
  /** The items with their cursors. */
  edges: Array<ConflictEdge>;
  /** The items. */
  nodes: Array<Conflict>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type ConflictEdge = {
  __typename?: 'ConflictEdge';
  /** Where it stands in the whole. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Conflict;
};

/** An institution that made a meeting or process possible. */
export type Convening = Relationship & {
  __typename?: 'Convening';
  /** How well it is supported. */
  confidence: Confidence;
  /** What it did. */
  conveningRole: ConveningRole;
  /** Where it leads from. */
  from: Entity;
  /** An id that never changes while what it says stays the same. */
  id: Scalars['ID']['output'];
  /** When it was recorded, which is not when it happened. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** The evidence for it. */
  sources: Array<Source>;
  /** When it held: its own dates, or those of the event or document it belongs to. */
  span: Span;
  /** Where it leads to. */
  to: Entity;
  /** Its type. */
  type: RelationshipType;
};

/** What an institution did for a meeting or process. */
export type ConveningRole =
  /** It called the talks together. */
  | 'CONVENED'
  /** It paid for them. */
  | 'FUNDED'
  /** It gave them a place. */
  | 'HOSTED';

/** A track derived from capacities and conveners (Mapendere, COPOJ 2(1):66-81). */
export type DerivedTrack = {
  __typename?: 'DerivedTrack';
  /** The participations and convenings that it rests on. */
  evidence: Array<Relationship>;
  /** What is not recorded, and so was not considered or hinders the rule. */
  missing: Array<Scalars['String']['output']>;
  /** True for Track 1.5 because officials and unofficial people of the sides sat together. */
  mixed: Scalars['Boolean']['output'];
  /** Why, in a sentence. */
  reason: Scalars['String']['output'];
  /** Code of the track; null where it is not determined. */
  track?: Maybe<Scalars['String']['output']>;
};

/** Which way a relationship leads, seen from an entity. */
export type Direction =
  /** Towards it. */
  | 'IN'
  /** Away from it. */
  | 'OUT';

/** How many transfers lead one way. */
export type DirectionCount = {
  __typename?: 'DirectionCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Where they lead. */
  direction: TransferDirection;
};

/** An agreement, draft, letter, paper, speech, resolution or communiqué. */
export type Document = Entity & {
  __typename?: 'Document';
  /** How well the entry is supported. */
  confidence: Confidence;
  /** What sort of document it is. */
  documentKind: DocumentKind;
  /** A kebab-case slug that never changes. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: Kind;
  /** Its title. */
  name: Scalars['String']['output'];
  /** Its relationships in order of time, each with its sources, confidence and dates. */
  relationships: RelationshipConnection;
  /** The evidence for the entry. */
  sources: Array<Source>;
  /** Its date. */
  span: Span;
  /** A sentence on it; empty where there is none. */
  summary: Scalars['String']['output'];
  /** Where it can be read. */
  url?: Maybe<Scalars['String']['output']>;
};

/** An agreement, draft, letter, paper, speech, resolution or communiqué. */
export type DocumentRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
  window?: InputMaybe<WindowInput>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The items with their cursors. */
  edges: Array<DocumentEdge>;
  /** The items. */
  nodes: Array<Document>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Where it stands in the whole. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Document;
};

/** Limits a list of documents; every condition given must hold. */
export type DocumentFilter = {
  /** Only entries of these confidences. */
  confidences?: InputMaybe<Array<Confidence>>;
  /** Only these sorts. */
  documentKinds?: InputMaybe<Array<DocumentKind>>;
  /** Only those produced by this process (id). */
  process?: InputMaybe<Scalars['ID']['input']>;
  /** Only those dated in this stretch of time. */
  window?: InputMaybe<WindowInput>;
};

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

/** One change of a saved draft; fields as in DraftChangeInput. */
export type DraftChange = {
  __typename?: 'DraftChange';
  /** The day of a meeting of the draft. */
  date?: Maybe<Scalars['Edtf']['output']>;
  /** What is changed. */
  kind: DraftChangeKind;
  /** The meeting: its id, or its name in the draft. */
  meeting?: Maybe<Scalars['ID']['output']>;
  /** The other person of a tie. */
  other?: Maybe<Person>;
  /** The person. */
  person?: Maybe<Person>;
  /** The process that a meeting of the draft belongs to. */
  process?: Maybe<Process>;
  /** The change in a sentence. */
  sentence: Scalars['String']['output'];
  /** The side that a person is put in for. */
  side?: Maybe<Institution>;
  /**
   * The same in its parts: `change-put-in`, `change-taken-out`, `change-held`, `change-not-held`, `change-tied` or
   * `change-removed`. Its clauses: `change-for-side`, `change-of-process`, `change-dated`; and what is to be said of it,
   * `not-in-network`, `change-note` of `not-alive-in-window` (with `died-before` or `born-after`, and `on-day` or
   * `in-stretch`), or `changes-nothing` after `outside-window`, `not-certainly-in-window`, `left-out-by-filters`,
   * `nobody-counted`, `meeting-counts-instead` or `no-difference`.
   */
  wording: Wording;
};

/**
 * One change of a draft. It has what its kind takes, and nothing else. Refused is what names what is not there, what is so
 * already, and what cannot have been; what lies outside the window or the filters is not: it changes nothing, and `whatIf`
 * says so.
 */
export type DraftChangeInput = {
  /** The day of a meeting of the draft; none for one that an earlier change removed, which is held again as recorded. */
  date?: InputMaybe<Scalars['Edtf']['input']>;
  /** What is changed. */
  kind: DraftChangeKind;
  /** The meeting: its id, or for a meeting of the draft a name of its own that begins with `draft:`. */
  meeting?: InputMaybe<Scalars['ID']['input']>;
  /** The other person of a tie (id). */
  other?: InputMaybe<Scalars['ID']['input']>;
  /** The person (id). */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** The process that a meeting of the draft belongs to (id). */
  process?: InputMaybe<Scalars['ID']['input']>;
  /** The side that a person is put in for (id of an institution). */
  side?: InputMaybe<Scalars['ID']['input']>;
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

/** What every kind of entity can be asked. */
export type Entity = {
  /** How well the entry is supported. */
  confidence: Confidence;
  /** A kebab-case slug that never changes. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: Kind;
  /** Its name, title, label or citation. */
  name: Scalars['String']['output'];
  /** Its relationships in order of time, each with its sources, confidence and dates. */
  relationships: RelationshipConnection;
  /** The evidence for the entry. */
  sources: Array<Source>;
  /** When it was: a person's life, an institution's existence, an event's dates. */
  span: Span;
  /** A sentence on it; empty where there is none. */
  summary: Scalars['String']['output'];
};

/** What every kind of entity can be asked. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
  window?: InputMaybe<WindowInput>;
};

/** A page of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The items with their cursors. */
  edges: Array<EntityEdge>;
  /** The items. */
  nodes: Array<Entity>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Where it stands in the whole. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Entity;
};

/** Limits a list of entities; every condition given must hold. */
export type EntityFilter = {
  /** Only entries of these confidences. */
  confidences?: InputMaybe<Array<Confidence>>;
  /** Only those whose span overlaps this stretch of time. */
  window?: InputMaybe<WindowInput>;
};

/** Transfers from one track to another in one bucket of time. */
export type Flow = {
  __typename?: 'Flow';
  /** Place of the bucket in `buckets`. */
  bucket: Scalars['Int']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
  /** How many of these are definite. */
  definite: Scalars['Int']['output'];
  /** Code of the track they left. */
  from: Scalars['String']['output'];
  /** Code of the track they reached. */
  to: Scalars['String']['output'];
};

/** A stretch of time. */
export type FlowBucket = {
  __typename?: 'FlowBucket';
  /** Its first day; null when it is all time. */
  from?: Maybe<Scalars['Day']['output']>;
  /** Its last day; null when it is all time. */
  to?: Maybe<Scalars['Day']['output']>;
};

/** The flows of one group. */
export type FlowGroup = {
  __typename?: 'FlowGroup';
  /** The side, process or conflicts of the group; empty for none. */
  entities: Array<Entity>;
  /** The flows that are not empty, by bucket, then by track left, then by track reached. */
  flows: Array<Flow>;
  /** What the group is called. */
  label: Scalars['String']['output'];
  /** How many transfers it has. */
  total: Scalars['Int']['output'];
};

/** A pair of groups with less than half of the ties that chance would give, at least one, or with fewer than two disjoint bridges. */
export type Gap = {
  __typename?: 'Gap';
  /** The pair. */
  pair: GroupPair;
  /** The gap in a sentence with its numbers. */
  sentence: Scalars['String']['output'];
  /**
   * How severe it is, from 0 to 1: the mean of how far ties fall short of what chance would give (1 - observed / expected)
   * and of how few people hold them (1 for no bridge, 1/2 for one, 0 for more), times expected / (1 + expected), so that
   * pairs whom chance would hardly tie weigh little.
   */
  severity: Scalars['Float']['output'];
  /** The same in its parts, as `GroupPair.wording`. */
  wording: Wording;
};

/** Pairs of groups, and which of them are gaps. */
export type GapAnalysis = {
  __typename?: 'GapAnalysis';
  /** How many gaps there are in all. */
  gapCount: Scalars['Int']['output'];
  /** The gaps, the most severe first, as many as were asked for. */
  gaps: Array<Gap>;
  /** The groups that are paired, the largest first. */
  groups: Array<ActorGroup>;
  /** How many groups are not paired: too small, or not among the 40 largest. */
  groupsLeftOut: Scalars['Int']['output'];
  /** Every pair of groups once, in the order of `groups`. */
  pairs: Array<GroupPair>;
  /** The projection it was done on. */
  projection: Projection;
  /** How many people are in no group. */
  ungrouped: Scalars['Int']['output'];
};

/** The two groups of a gap, by their keys. */
export type GapInput = {
  /** Key of the one group. */
  a: Scalars['String']['input'];
  /** Key of the other. */
  b: Scalars['String']['input'];
};

/** Two groups that a person connects. */
export type GroupConnection = {
  __typename?: 'GroupConnection';
  /** The one group. */
  a: ActorGroup;
  /** The other. */
  b: ActorGroup;
  /** People of the one whom the person is tied to. */
  contactsA: Scalars['Int']['output'];
  /** People of the other. */
  contactsB: Scalars['Int']['output'];
  /** The meetings in which the person sat with people of both, or of either, by date; at most 10. */
  meetings: Array<Entity>;
};

/** Two groups and what joins them. */
export type GroupPair = {
  __typename?: 'GroupPair';
  /** The one group. */
  a: ActorGroup;
  /** The other. */
  b: ActorGroup;
  /** Such a set of people, of the smallest size; at most 10. */
  bridges: Array<Person>;
  /** How many disjoint bridges there are: the least number of people without whom no connection is left (minimum vertex cut). */
  disjointBridges: Scalars['Int']['output'];
  /** The first day on which influence of the one can have arrived at the other within the window; null for never, and where no day is known. */
  earliestFromA?: Maybe<Scalars['Day']['output']>;
  /** The same, from the other to the one. */
  earliestFromB?: Maybe<Scalars['Day']['output']>;
  /**
   * How many would be under the configuration model: the product of two sums, each of how many people every member of the one
   * group is tied to (ties within it count twice), over twice all ties.
   */
  expected: Scalars['Float']['output'];
  /** The last day on which people of both can have met in the projection; null where there is no such meeting, or no day known. */
  lastContact?: Maybe<Scalars['Day']['output']>;
  /** The meeting of that day, or the process; null also where only a draft has it. */
  lastMeeting?: Maybe<Entity>;
  /** How many pairs of people, one of each, are tied. */
  observed: Scalars['Int']['output'];
  /** The pair in a sentence with its numbers. */
  sentence: Scalars['String']['output'];
  /** How severe a gap it is, as `Gap.severity`; null where it is none. */
  severity?: Maybe<Scalars['Float']['output']>;
  /**
   * The same in its parts: `pair`. Its clauses: `pair-ties`; `pair-unconnected`, `pair-one-bridge` or `pair-bridges`; `pair-met`,
   * `pair-met-undated`, `pair-met-in-draft`, `pair-recorded-for`, `pair-never-met` or `pair-never-met-with-draft`, with `scope`
   * (a period, as of `Projection.wording`, and `scope-chosen`) and `on-day` or `in-stretch`; `pair-apart`.
   */
  wording: Wording;
};

/** How much the store holds for this viewer. */
export type Holdings = {
  __typename?: 'Holdings';
  /** The engine that keeps the records: `grafeo` (embedded) or `neo4j`. */
  engine: Scalars['String']['output'];
  /** How many entities there are of each kind. */
  entities: Array<KindCount>;
  /** The first day on which any dated process, meeting or document begins. */
  firstDay?: Maybe<Scalars['Day']['output']>;
  /** The last day on which any dated process, meeting or document ends. */
  lastDay?: Maybe<Scalars['Day']['output']>;
  /** How many relationships there are. */
  relationships: Scalars['Int']['output'];
  /** Number of the last changeset written; it grows with every write and never repeats. */
  revision: Scalars['Int']['output'];
};

/** A proposal, formula or concept that travels. */
export type Idea = Entity & {
  __typename?: 'Idea';
  /** How well the entry is supported. */
  confidence: Confidence;
  /** A kebab-case slug that never changes. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: Kind;
  /** Its label. */
  name: Scalars['String']['output'];
  /** Its relationships in order of time, each with its sources, confidence and dates. */
  relationships: RelationshipConnection;
  /** The evidence for the entry. */
  sources: Array<Source>;
  /** The first known date, often only the first seen here. */
  span: Span;
  /** A sentence on it; empty where there is none. */
  summary: Scalars['String']['output'];
};

/** A proposal, formula or concept that travels. */
export type IdeaRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
  window?: InputMaybe<WindowInput>;
};

/** An idea from its first appearance to its adoption in a document of Track I. */
export type IdeaAdoption = {
  __typename?: 'IdeaAdoption';
  /** Where it was first adopted in a document of Track I. */
  adoption: CareerAppearance;
  /** Where it first appeared. */
  first: CareerAppearance;
  /** The idea. */
  idea: Idea;
  /** From the first possible day of the one to the first possible day of the other, in days. */
  lag: Scalars['Int']['output'];
  /** The least and the most days that can lie between the two. */
  lagRange: LagRange;
  /** People present at both ends. */
  likelyCarriers: Array<LikelyCarrier>;
};

/** What became of ideas that first appeared outside Track I. */
export type IdeaAdoptions = {
  __typename?: 'IdeaAdoptions';
  /** How many of these were adopted in a document of Track I. */
  adopted: Scalars['Int']['output'];
  /** Those that were adopted, the quickest first. */
  adoptions: Array<IdeaAdoption>;
  /** How many ideas first appeared outside Track I. */
  firstOutside: Scalars['Int']['output'];
  /** The middle lag from first appearance to adoption, in days; null where none was adopted. */
  medianLag?: Maybe<Scalars['Int']['output']>;
  /** Those that were not, by name. */
  notAdopted: Array<Idea>;
};

/** What became of ideas that first appeared outside Track I. */
export type IdeaAdoptionsAdoptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of ideas that first appeared outside Track I. */
export type IdeaAdoptionsNotAdoptedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of ideas. */
export type IdeaConnection = {
  __typename?: 'IdeaConnection';
  /** The items with their cursors. */
  edges: Array<IdeaEdge>;
  /** The items. */
  nodes: Array<Idea>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type IdeaEdge = {
  __typename?: 'IdeaEdge';
  /** Where it stands in the whole. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Idea;
};

/** A stated or possible influence between events, ideas or documents. */
export type Influence = Relationship & {
  __typename?: 'Influence';
  /** The claim, in a sentence. */
  claim: Scalars['String']['output'];
  /** How well it is supported. */
  confidence: Confidence;
  /** Where it leads from. */
  from: Entity;
  /** An id that never changes while what it says stays the same. */
  id: Scalars['ID']['output'];
  /** What is said. */
  influenceKind: InfluenceKind;
  /** When it was recorded, which is not when it happened. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** The evidence for it. */
  sources: Array<Source>;
  /** When it held: its own dates, or those of the event or document it belongs to. */
  span: Span;
  /** Where it leads to. */
  to: Entity;
  /** Its type. */
  type: RelationshipType;
};

/** What influence could have reached, or where it could have come from. */
export type InfluenceCone = {
  __typename?: 'InfluenceCone';
  /** Each entity reached, the first in time first (backward: the last). */
  arrivals: Array<Arrival>;
  /** The arrivals as columns for the canvas: `id` and `day` (days since 1970-01-01; null where not known). */
  columns: Scalars['InfluenceColumns']['output'];
  /** How many events, by the track and the year in which they are reached. */
  groups: Array<InfluenceGroup>;
  /** How many entities it reaches, the origin apart. */
  reached: Scalars['Int']['output'];
};

/** What influence could have reached, or where it could have come from. */
export type InfluenceConeArrivalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which way influence is followed. */
export type InfluenceDirection =
  /** Back in time. */
  | 'BACKWARD'
  /** Onward in time. */
  | 'FORWARD';

/** Events of one track reached in one year. */
export type InfluenceGroup = {
  __typename?: 'InfluenceGroup';
  /** How many events. */
  count: Scalars['Int']['output'];
  /** Code of the track. */
  track: Scalars['String']['output'];
  /** The year; null where not known. */
  year?: Maybe<Scalars['Int']['output']>;
};

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

/** A way in which influence could have travelled in time. */
export type InfluencePath = {
  __typename?: 'InfluencePath';
  /** The earliest day of arrival; null where not known. */
  arrival?: Maybe<Scalars['Day']['output']>;
  /** DEFINITE when it holds under every joint reading of the dates of its hops, else POSSIBLE. */
  certainty: Certainty;
  /** The path in words with every hop, its dates and its sources: to be quoted. */
  citation: Scalars['String']['output'];
  /** From departure to arrival, in days; null where not known. */
  days?: Maybe<Scalars['Int']['output']>;
  /** The latest day to set out and still arrive on `arrival`; null where not known. */
  departure?: Maybe<Scalars['Day']['output']>;
  /** The entities it touches, from end to end. */
  entities: Array<Entity>;
  /** Its hops in order. */
  hops: Array<PathHop>;
  /** The codes of the tracks (I, 1.5, II, III) of the events it touches, in order, each run once. */
  tracks: Array<Scalars['String']['output']>;
  /** The confidence of its weakest hop. */
  weakestConfidence: Confidence;
};

/** A state, ministry, organisation, university, armed group, party, religious body, business or funder. */
export type Institution = Entity & {
  __typename?: 'Institution';
  /** Other names and spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** How well the entry is supported. */
  confidence: Confidence;
  /** ISO 3166-1 alpha-2; SU and YU for former states. */
  country?: Maybe<Scalars['String']['output']>;
  /** A kebab-case slug that never changes. */
  id: Scalars['ID']['output'];
  /** What sort of institution it is. */
  institutionKind: InstitutionKind;
  /** Its kind. */
  kind: Kind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its relationships in order of time, each with its sources, confidence and dates. */
  relationships: RelationshipConnection;
  /** The evidence for the entry. */
  sources: Array<Source>;
  /** From founding to dissolution. */
  span: Span;
  /** A sentence on it; empty where there is none. */
  summary: Scalars['String']['output'];
};

/** A state, ministry, organisation, university, armed group, party, religious body, business or funder. */
export type InstitutionRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
  window?: InputMaybe<WindowInput>;
};

/** A page of institutions. */
export type InstitutionConnection = {
  __typename?: 'InstitutionConnection';
  /** The items with their cursors. */
  edges: Array<InstitutionEdge>;
  /** The items. */
  nodes: Array<Institution>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type InstitutionEdge = {
  __typename?: 'InstitutionEdge';
  /** Where it stands in the whole. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Institution;
};

/** Limits a list of institutions; every condition given must hold. */
export type InstitutionFilter = {
  /** Only entries of these confidences. */
  confidences?: InputMaybe<Array<Confidence>>;
  /** Only those of this country (ISO 3166-1 alpha-2, two capital letters). */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Only these sorts. */
  institutionKinds?: InputMaybe<Array<InstitutionKind>>;
  /** Only those whose existence overlaps this stretch of time. */
  window?: InputMaybe<WindowInput>;
};

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

/** A kind of entity and how many there are. */
export type KindCount = {
  __typename?: 'KindCount';
  /** How many entities of it this viewer may see. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: Kind;
};

/** Days between two imprecise dates. */
export type LagRange = {
  __typename?: 'LagRange';
  /** The least that it can be. */
  least?: Maybe<Scalars['Int']['output']>;
  /** The most that it can be. */
  most?: Maybe<Scalars['Int']['output']>;
};

/** A lane of the picture. */
export type Lane = {
  __typename?: 'Lane';
  /** Short code: `I`, `1.5`, `II`, `III`, or of the nine tracks, such as `research`. */
  code: Scalars['String']['output'];
  /** What it means, in a sentence. */
  definition: Scalars['String']['output'];
  /** Its name. */
  label: Scalars['String']['output'];
};

/** What a slice does not show, counted once each, under the first reason that holds. */
export type LeftOut = {
  __typename?: 'LeftOut';
  /** Nodes that a filter (kinds, tracks, conflicts, confidences, focus) excluded. */
  byFilter: Scalars['Int']['output'];
  /** Nodes that no filter excluded but that were beyond `limit`. */
  byLimit: Scalars['Int']['output'];
  /** Nodes that the filters on tracks, conflicts, confidences and focus left, and that lie outside the window. */
  byWindow: Scalars['Int']['output'];
};

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

/** Somebody who was present at both ends of an idea's transfer. Consistent with carrying it; no proof of it. */
export type LikelyCarrier = {
  __typename?: 'LikelyCarrier';
  /** The records that place the person at the first end. */
  from: Array<Relationship>;
  /** The person. */
  person: Person;
  /** The records that place the person at the second end. */
  to: Array<Relationship>;
};

/** What a measure says. */
export type MeasureExplanation = {
  __typename?: 'MeasureExplanation';
  /** How it is computed. */
  formula: Scalars['String']['output'];
  /** What it says, in plain words. */
  meaning: Scalars['String']['output'];
  /** The measure. */
  measure: BrokerMeasure;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Where the formula is from. */
  source: Scalars['String']['output'];
};

/** What sort of mediator someone was (Allen). */
export type MediatorType =
  /** From within a side, trusted across. */
  | 'INSIDER_PARTIAL'
  /** For an international organisation or state. */
  | 'INTERNATIONAL'
  /** From outside, without a stake. */
  | 'OUTSIDER_NEUTRAL';

/** One dated occasion of a process. */
export type Meeting = Entity & {
  __typename?: 'Meeting';
  /** How well the entry is supported. */
  confidence: Confidence;
  /** ISO 3166-1 alpha-2 of the place. */
  country?: Maybe<Scalars['String']['output']>;
  /** A kebab-case slug that never changes. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: Kind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Where it was held; empty where not known. */
  place: Scalars['String']['output'];
  /** The process it is part of. */
  process?: Maybe<Process>;
  /** Its relationships in order of time, each with its sources, confidence and dates. */
  relationships: RelationshipConnection;
  /** The evidence for the entry. */
  sources: Array<Source>;
  /** When it was. */
  span: Span;
  /** A sentence on it; empty where there is none. */
  summary: Scalars['String']['output'];
  /** The tracks it is coded on, each coding with its evidence. */
  trackCodings: Array<TrackCoding>;
};

/** One dated occasion of a process. */
export type MeetingRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
  window?: InputMaybe<WindowInput>;
};

/** A page of meetings. */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The items with their cursors. */
  edges: Array<MeetingEdge>;
  /** The items. */
  nodes: Array<Meeting>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  /** Where it stands in the whole. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Meeting;
};

/** Limits a list of meetings; every condition given must hold. */
export type MeetingFilter = {
  /** Only entries of these confidences. */
  confidences?: InputMaybe<Array<Confidence>>;
  /** Only those of a process that addresses this conflict (id). */
  conflict?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this process (id). */
  process?: InputMaybe<Scalars['ID']['input']>;
  /** Only those coded on one of these tracks: `I`, `1.5`, `II`, `III`. */
  tracks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those that overlap this stretch of time. */
  window?: InputMaybe<WindowInput>;
};

/** What can be changed. A server that everyone may only read answers each of these with FORBIDDEN. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Removes a scenario; false where there is none of this name. For stewards. */
  removeScenario: Scalars['Boolean']['output'];
  /** Saves a draft under a name; a scenario of the same name is replaced. For stewards. */
  saveScenario: Scenario;
};

/** What can be changed. A server that everyone may only read answers each of these with FORBIDDEN. */
export type MutationRemoveScenarioArgs = {
  name: Scalars['String']['input'];
};

/** What can be changed. A server that everyone may only read answers each of these with FORBIDDEN. */
export type MutationSaveScenarioArgs = {
  changes: Array<DraftChangeInput>;
  name: Scalars['String']['input'];
};

/** Why there is no path: how near it was. */
export type NearestMiss = {
  __typename?: 'NearestMiss';
  /** What is missing. */
  kind: NearestMissKind;
  /** The path there would be, if the certainty or the window were wider. */
  path?: Maybe<InfluencePath>;
  /** The same in a sentence. */
  sentence: Scalars['String']['output'];
  /**
   * That sentence in its parts: `miss-only-possible`, `miss-outside-window`, `miss-time-order` or `miss-not-connected`; with a
   * day the clause `miss-connected-from` or `miss-over-before`.
   */
  wording: Wording;
};

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

/** Measures of a whole projection. */
export type NetworkMeasures = {
  __typename?: 'NetworkMeasures';
  /** How many people whose removal parts what is connected. */
  articulationPoints: Scalars['Int']['output'];
  /** In how many parts. */
  components: Scalars['Int']['output'];
  /** How many gaps. */
  gaps: Scalars['Int']['output'];
  /** How many people. */
  people: Scalars['Int']['output'];
  /** How many tied pairs. */
  ties: Scalars['Int']['output'];
};

/** Where a page of a connection stands in the whole. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item; give it as `after` to get the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when more follows this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when something comes before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A meeting of a process, or an institution within another. */
export type PartOf = Relationship & {
  __typename?: 'PartOf';
  /** How well it is supported. */
  confidence: Confidence;
  /** Where it leads from. */
  from: Entity;
  /** An id that never changes while what it says stays the same. */
  id: Scalars['ID']['output'];
  /** When it was recorded, which is not when it happened. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** The evidence for it. */
  sources: Array<Source>;
  /** When it held: its own dates, or those of the event or document it belongs to. */
  span: Span;
  /** Where it leads to. */
  to: Entity;
  /** Its type. */
  type: RelationshipType;
};

/** A person in a meeting or process. */
export type Participation = Relationship & {
  __typename?: 'Participation';
  /** In what capacity; a coding, not a plain fact. */
  capacity: Capacity;
  /** How well it is supported. */
  confidence: Confidence;
  /** Where it leads from. */
  from: Entity;
  /** An id that never changes while what it says stays the same. */
  id: Scalars['ID']['output'];
  /** What sort of mediator, where the person mediated or facilitated (Allen); a coding. */
  mediatorType?: Maybe<MediatorType>;
  /** When it was recorded, which is not when it happened. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** The party the person came from or for. */
  side?: Maybe<Institution>;
  /** The evidence for it. */
  sources: Array<Source>;
  /** When it held: its own dates, or those of the event or document it belongs to. */
  span: Span;
  /** Where it leads to. */
  to: Entity;
  /** Its type. */
  type: RelationshipType;
};

/** How an institution is party to a conflict. */
export type PartyRole =
  /** It vouches for what the sides agree. */
  | 'GUARANTOR'
  /** One of the sides. */
  | 'PRIMARY'
  /** Involved, but not as one of the sides. */
  | 'THIRD_PARTY';

/** An institution that is party to a conflict. */
export type PartyToConflict = Relationship & {
  __typename?: 'PartyToConflict';
  /** How well it is supported. */
  confidence: Confidence;
  /** Where it leads from. */
  from: Entity;
  /** An id that never changes while what it says stays the same. */
  id: Scalars['ID']['output'];
  /** How it is party. */
  partyRole: PartyRole;
  /** When it was recorded, which is not when it happened. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** The evidence for it. */
  sources: Array<Source>;
  /** When it held: its own dates, or those of the event or document it belongs to. */
  span: Span;
  /** Where it leads to. */
  to: Entity;
  /** Its type. */
  type: RelationshipType;
};

/** What may be passed, and by which relationships. */
export type PassageInput = {
  /** Only relationships of these confidences. */
  confidences?: InputMaybe<Array<Confidence>>;
  /**
   * Kinds that a path may pass through; its ends may be of any kind. Persons, institutions, meetings, ideas and documents
   * when left out: processes and conflicts join too much to say anything.
   */
  kinds?: InputMaybe<Array<Kind>>;
  /** Entities with more relationships than this are not passed. */
  mostRelationships?: InputMaybe<Scalars['Int']['input']>;
  /** Whether states may be passed; they join nearly everything. */
  states?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: between two occasions at least a day passes. */
  strict?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these relationships; all that carry influence when left out. */
  types?: InputMaybe<Array<RelationshipType>>;
};

/** Influence paths, the best first. */
export type PathConnection = {
  __typename?: 'PathConnection';
  /** True when the search was ended at its limit of work; what it had found is here, perhaps not the best. */
  cut: Scalars['Boolean']['output'];
  /** The paths with their cursors. */
  edges: Array<PathEdge>;
  /** True when there are more paths as good as the best than were asked for. */
  moreEquallyGood: Scalars['Boolean']['output'];
  /** Why there is no path, where the search says so. */
  nearestMiss?: Maybe<NearestMiss>;
  /** The paths. */
  nodes: Array<InfluencePath>;
  /** Where this page stands; more paths are had by a larger `first`. */
  pageInfo: PageInfo;
  /** How many paths were found, at most `first`. */
  totalCount: Scalars['Int']['output'];
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

/** One path of a page. */
export type PathEdge = {
  __typename?: 'PathEdge';
  /** Where it stands in the whole. */
  cursor: Scalars['String']['output'];
  /** The path. */
  node: InfluencePath;
};

/** One hop of a path. */
export type PathHop = {
  __typename?: 'PathHop';
  /** True when the relationship is crossed in the direction in which it is recorded. */
  along: Scalars['Boolean']['output'];
  /** The earliest day on which this path can have made the hop; the same day, as a hop takes no time. */
  arrives?: Maybe<Scalars['Day']['output']>;
  /** The earliest day on which this path can set out on the hop; null where not known. */
  departs?: Maybe<Scalars['Day']['output']>;
  /** Where the hop begins. */
  from: Entity;
  /** The latest day on which the hop can be made so that the rest can follow; null where not known. */
  latest?: Maybe<Scalars['Day']['output']>;
  /** Why this hop can follow the one before, in a sentence. */
  reason: Scalars['String']['output'];
  /** The evidence: the relationship that is crossed. */
  relationship: Relationship;
  /** Where the hop ends. */
  to: Entity;
  /** Days since the hop before; null for the first hop and where not known. */
  waited?: Maybe<Scalars['Int']['output']>;
  /**
   * The same in its parts: `hop-first`, `hop-same-occasion`, `hop-same-day`, `hop-later` or `hop-not-ruled-out`. The dates of
   * its record are a clause, `hop-dated`.
   */
  wording: Wording;
};

/** Anyone who takes part. */
export type Person = Entity & {
  __typename?: 'Person';
  /** Other names and spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Date of birth as written. */
  born?: Maybe<Scalars['Edtf']['output']>;
  /** How well the entry is supported. */
  confidence: Confidence;
  /** Date of death as written. */
  died?: Maybe<Scalars['Edtf']['output']>;
  /** A kebab-case slug that never changes. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: Kind;
  /** Public working languages, BCP 47; general knowledge, not sourced. */
  languages: Array<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its relationships in order of time, each with its sources, confidence and dates. */
  relationships: RelationshipConnection;
  /** The evidence for the entry. */
  sources: Array<Source>;
  /** From birth to death. */
  span: Span;
  /** A sentence on it; empty where there is none. */
  summary: Scalars['String']['output'];
};

/** Anyone who takes part. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
  window?: InputMaybe<WindowInput>;
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The items with their cursors. */
  edges: Array<PersonEdge>;
  /** The items. */
  nodes: Array<Person>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Where it stands in the whole. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Person;
};

/** Limits a list of people; every condition given must hold. */
export type PersonFilter = {
  /** Only those who held a post or membership in this institution (id). */
  affiliatedWith?: InputMaybe<Scalars['ID']['input']>;
  /** Only entries of these confidences. */
  confidences?: InputMaybe<Array<Confidence>>;
  /** Only those who work in this language (BCP 47; `AR` is `ar`). */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Only those who took part in this process or meeting (id); for a process, in any of its meetings too. */
  tookPartIn?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose life overlaps this stretch of time. */
  window?: InputMaybe<WindowInput>;
};

/** Which official posts were looked for, to find who stands too near to one side. */
export type PostCheck = {
  __typename?: 'PostCheck';
  /**
   * The conflicts at stake between the two groups: the two themselves where people are grouped by conflict, else those of the
   * projection's filters, else those to which both sides are party, else those addressed both by an event of the projection in
   * which people of the one took part and by one in which people of the other did.
   */
  conflicts: Array<Conflict>;
  /** The two sides, where people are grouped by side, and the parties to these conflicts; none: posts were not checked. */
  parties: Array<Institution>;
  /** What was looked for, or why posts were not checked, in a sentence. */
  sentence: Scalars['String']['output'];
  /**
   * The same in its parts: `posts-looked-for`, or `posts-not-checked` with `posts-no-conflict` or `posts-no-party`. Its
   * clauses: `posts-period` (as of `Projection.wording`), `posts-parties`, `posts-ministries`, and `posts-no-stake` or
   * `posts-stake`, with `posts-conflicts`.
   */
  wording: Wording;
};

/** A series: a dialogue, channel or negotiation. */
export type Process = Entity & {
  __typename?: 'Process';
  /** How well the entry is supported. */
  confidence: Confidence;
  /** The conflicts it addresses. */
  conflicts: Array<Conflict>;
  /** A kebab-case slug that never changes. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: Kind;
  /** Its meetings in order of time. */
  meetings: Array<Meeting>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its relationships in order of time, each with its sources, confidence and dates. */
  relationships: RelationshipConnection;
  /** The evidence for the entry. */
  sources: Array<Source>;
  /** When it was. */
  span: Span;
  /** A sentence on it; empty where there is none. */
  summary: Scalars['String']['output'];
  /** The tracks it is coded on, each coding with its evidence. */
  trackCodings: Array<TrackCoding>;
};

/** A series: a dialogue, channel or negotiation. */
export type ProcessRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
  window?: InputMaybe<WindowInput>;
};

/** A page of processes. */
export type ProcessConnection = {
  __typename?: 'ProcessConnection';
  /** The items with their cursors. */
  edges: Array<ProcessEdge>;
  /** The items. */
  nodes: Array<Process>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type ProcessEdge = {
  __typename?: 'ProcessEdge';
  /** Where it stands in the whole. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Process;
};

/** Limits a list of processes; every condition given must hold. */
export type ProcessFilter = {
  /** Only entries of these confidences. */
  confidences?: InputMaybe<Array<Confidence>>;
  /** Only those that address this conflict (id). */
  conflict?: InputMaybe<Scalars['ID']['input']>;
  /** Only those coded on one of these tracks: `I`, `1.5`, `II`, `III`. */
  tracks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those that overlap this stretch of time. */
  window?: InputMaybe<WindowInput>;
};

/** A document that came out of a process or meeting. */
export type Production = Relationship & {
  __typename?: 'Production';
  /** How well it is supported. */
  confidence: Confidence;
  /** Where it leads from. */
  from: Entity;
  /** An id that never changes while what it says stays the same. */
  id: Scalars['ID']['output'];
  /** When it was recorded, which is not when it happened. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** The evidence for it. */
  sources: Array<Source>;
  /** When it held: its own dates, or those of the event or document it belongs to. */
  span: Span;
  /** Where it leads to. */
  to: Entity;
  /** Its type. */
  type: RelationshipType;
};

/** Work that goes on. */
export type Progress = {
  __typename?: 'Progress';
  /** How much is done, from 0 to 1. */
  done: Scalars['Float']['output'];
  /** What it does at present, in words: `Waiting` until it has begun. */
  stage: Scalars['String']['output'];
};

/** The actor network of a stretch of time. */
export type Projection = {
  __typename?: 'Projection';
  /** The network as columns for the canvas. */
  columns: Scalars['ProjectionColumns']['output'];
  /** In how many parts that nothing ties to each other. */
  components: Scalars['Int']['output'];
  /** How many people of the window have no tie. */
  isolates: Scalars['Int']['output'];
  /** How many people are in it. */
  people: Scalars['Int']['output'];
  /** What ties whom, in a sentence with its numbers. */
  sentence: Scalars['String']['output'];
  /** How many pairs of people are tied. */
  ties: Scalars['Int']['output'];
  /**
   * The same in its parts: `projection`. Its clauses: `projection-why` of `tied-by-meeting`, `tied-by-process`,
   * `tied-by-institution` and `tied-by-record`; `period-any`, `period-in`, `period-from`, `period-until` or `period-from-to`;
   * `projection-certain`; `projection-of-conflicts`, `projection-in-processes`, `projection-coded-tracks`,
   * `projection-derived-tracks`, `projection-by-confidence`, each with a list (`projection-conflicts`,
   * `projection-processes`, `projection-tracks`, `projection-confidences`); `projection-weight` with `projection-what` and
   * `projection-recorded-weight`; `projection-with-draft` with `projection-changes`; `projection-people` and
   * `projection-ties`.
   */
  wording: Wording;
};

/** Who and what is in a projection, and what ties two people. */
export type ProjectionInput = {
  /** DEFINITE: only what lies in the window under every reading of its dates. */
  certainty?: InputMaybe<Certainty>;
  /** A draft: what would be so. Nothing of it is saved. */
  changes?: InputMaybe<Array<DraftChangeInput>>;
  /** Only relationships of these confidences. */
  confidences?: InputMaybe<Array<Confidence>>;
  /** Only events of processes that address these conflicts (ids). */
  conflicts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How events are sorted into tracks. */
  lens?: InputMaybe<Lens>;
  /** Only events of these processes (ids). */
  processes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What ties two people. */
  ties?: InputMaybe<Array<ActorTie>>;
  /** Only events in these lanes (codes as in `lanes`). */
  tracks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How much a tie weighs. */
  weight?: InputMaybe<TieWeight>;
  /** Only what happened in this stretch of time. */
  window?: InputMaybe<WindowInput>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type Query = {
  __typename?: 'Query';
  /**
   * People who could bridge a gap, the best supported first, with every reason for and against. Everyone is a candidate who
   * until the end of the window, in whatever process, has met people of both groups or is recorded for the same processes, has
   * facilitated or mediated, or is coded as an insider-partial or outsider-neutral mediator. History is read under the
   * confidences and the certainty of the projection and with its draft; whom the draft removes is no candidate.
   */
  bridgeCandidates: BridgeCandidates;
  /** Who rose and who fell from one window to another, who came and who left. */
  brokerChanges: BrokerChanges;
  /**
   * A measure of some people, over the years of a window, at most 100: each year's projection, and each year's groups, by
   * itself.
   */
  brokerSeries: Array<BrokerSeries>;
  /** Bridging actors: measures of brokerage for each person of a projection. May take long; ended when the request is. */
  brokers: BrokerConnection;
  /** Carriers by the sequence of tracks they passed through, the most frequent first. */
  careerSequences: Array<CareerSequence>;
  /** A conflict by id; null where there is none. */
  conflict?: Maybe<Conflict>;
  /** All conflicts that pass the filter, by id. */
  conflicts: ConflictConnection;
  /** A document by id; null where there is none. */
  document?: Maybe<Document>;
  /** All documents that pass the filter, by id. */
  documents: DocumentConnection;
  /**
   * Missing bridges: pairs of groups of a projection that are tied far less than chance would have it, or that fewer than two
   * people hold together. May take long; ended when the request is.
   */
  gaps: GapAnalysis;
  /** What is held at present: how much of what, and when it was last written. */
  holdings: Holdings;
  /** An idea by id; null where there is none. */
  idea?: Maybe<Idea>;
  /**
   * Of the ideas that first appeared outside Track I, which were adopted in documents of Track I, after how long, and who
   * may have carried them.
   */
  ideaAdoptions: IdeaAdoptions;
  /** The tracks that an idea passed through; null where there is no such idea. */
  ideaCareer?: Maybe<Career>;
  /** All ideas that pass the filter, by id. */
  ideas: IdeaConnection;
  /** What influence could have reached from here in time, or from where it could have come. */
  influence: InfluenceCone;
  /** An institution by id; null where there is none. */
  institution?: Maybe<Institution>;
  /** All institutions that pass the filter, by id. */
  institutions: InstitutionConnection;
  /** The lanes of a lens, the most official first. */
  lanes: Array<Lane>;
  /** What each measure says, how it is computed, and where it is from. */
  measures: Array<MeasureExplanation>;
  /** A meeting by id; null where there is none. */
  meeting?: Maybe<Meeting>;
  /** All meetings that pass the filter, by id. */
  meetings: MeetingConnection;
  /** The entity with this id, of whatever kind; null where there is none that this viewer may see. */
  node?: Maybe<Entity>;
  /**
   * Influence paths: every way in which influence could have travelled from one end to the other in time. A path is
   * consistent with influence; it does not show that one thing caused another. All equally good paths come first, then the
   * next best, in an order that is always the same.
   */
  paths: PathConnection;
  /** All people that pass the filter, by id. */
  people: PersonConnection;
  /** A person by id; null where there is none. */
  person?: Maybe<Person>;
  /** The tracks that a person passed through; null where there is no such person. */
  personCareer?: Maybe<Career>;
  /** A process by id; null where there is none. */
  process?: Maybe<Process>;
  /** All processes that pass the filter, by id. */
  processes: ProcessConnection;
  /** How far work with this name has come; null where there is none under way. */
  progress?: Maybe<Progress>;
  /**
   * The actor network of a stretch of time: people, tied by what they did together. All measures of brokerage and all gaps
   * are computed on it.
   */
  projection: Projection;
  /** The relationship with this id; null where there is none that this viewer may see. */
  relationship?: Maybe<Relationship>;
  /** The scenarios that were saved and that name nothing hidden from this viewer, or removed since, by name. */
  scenarios: Array<Scenario>;
  /**
   * Finds entities by name, alias, id, initials or summary, best first. Ignores case, diacritics, a possessive 's and the
   * dots of initials, completes the last word, and tolerates a typo (a letter wrong, missing, too many, or two neighbours
   * swapped) in words of four letters or more; never in a number. An empty text finds nothing.
   */
  search: Array<SearchResult>;
  /**
   * The nodes and edges to draw, the most relevant first up to `limit`, with counts of what was left out and why. The
   * filters on tracks, conflicts, confidences and focus say what the slice is about, in all of time; of that the window
   * keeps its part, and of that `kinds` what is drawn. People, institutions, ideas and conflicts lie in a window when one
   * of the relationships left to them does and their own dates allow it. Sources and tracks are never nodes of a slice.
   */
  slice: Slice;
  /** A source by id; null where there is none. */
  source?: Maybe<Source>;
  /** All sources that pass the filter, by id. */
  sources: SourceConnection;
  /**
   * How many meetings, and processes of which no meeting is recorded, go on in each bucket of time, by the lane they are
   * drawn in. Where dates are imprecise an event counts in every bucket that it may have touched; one of no known end counts
   * where it begins. Buckets reach from the first such event to the last, within the window.
   */
  timeline: Timeline;
  /** On which tracks an event is coded, and which track its participants and conveners make it; null where there is no such event. */
  trackCodings?: Maybe<TrackCodings>;
  /** Processes and meetings whose coded track is not the one that their participants and conveners make it, by date. */
  trackDifferences: TrackCodingsConnection;
  /** Transfers counted from track to track, over time and by group; every transfer is counted once. */
  transferFlows: TransferFlows;
  /**
   * Transfers: how people and ideas moved between tracks. A transfer is a pair of successive appearances of one carrier that
   * differ in track, or that lie on one track in different processes. It is counted where it arrives.
   */
  transfers: TransferConnection;
  /** What a draft of changes would do to every measure, before and after. Nothing is saved. */
  whatIf: WhatIf;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryBridgeCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  gap: GapInput;
  grouping?: InputMaybe<ActorGrouping>;
  includeUnavailable?: InputMaybe<Scalars['Boolean']['input']>;
  input?: InputMaybe<ProjectionInput>;
  progressId?: InputMaybe<Scalars['ID']['input']>;
  weights?: InputMaybe<CandidateWeights>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryBrokerChangesArgs = {
  after: WindowInput;
  before: WindowInput;
  grouping?: InputMaybe<ActorGrouping>;
  input?: InputMaybe<ProjectionInput>;
  measure?: InputMaybe<BrokerMeasure>;
  progressId?: InputMaybe<Scalars['ID']['input']>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryBrokerSeriesArgs = {
  grouping?: InputMaybe<ActorGrouping>;
  input?: InputMaybe<ProjectionInput>;
  measure?: InputMaybe<BrokerMeasure>;
  people: Array<Scalars['ID']['input']>;
  progressId?: InputMaybe<Scalars['ID']['input']>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryBrokersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  grouping?: InputMaybe<ActorGrouping>;
  input?: InputMaybe<ProjectionInput>;
  people?: InputMaybe<Array<Scalars['ID']['input']>>;
  progressId?: InputMaybe<Scalars['ID']['input']>;
  sort?: InputMaybe<BrokerMeasure>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryCareerSequencesArgs = {
  carrier?: InputMaybe<CarrierKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<Lens>;
  window?: InputMaybe<WindowInput>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryConflictArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryGapsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  grouping?: InputMaybe<ActorGrouping>;
  input?: InputMaybe<ProjectionInput>;
  progressId?: InputMaybe<Scalars['ID']['input']>;
  smallestGroup?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryIdeaArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryIdeaAdoptionsArgs = {
  conflicts?: InputMaybe<Array<Scalars['ID']['input']>>;
  lens?: InputMaybe<Lens>;
  window?: InputMaybe<WindowInput>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryIdeaCareerArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryInfluenceArgs = {
  certainty?: InputMaybe<Certainty>;
  direction?: InputMaybe<InfluenceDirection>;
  lens?: InputMaybe<Lens>;
  origin: Array<Scalars['ID']['input']>;
  passage?: InputMaybe<PassageInput>;
  window?: InputMaybe<WindowInput>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstitutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryLanesArgs = {
  lens?: InputMaybe<Lens>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryPathsArgs = {
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  certainty?: InputMaybe<Certainty>;
  criterion?: InputMaybe<PathCriterion>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Array<Scalars['ID']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  passage?: InputMaybe<PassageInput>;
  to: Array<Scalars['ID']['input']>;
  via?: InputMaybe<Array<Scalars['ID']['input']>>;
  window?: InputMaybe<WindowInput>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryPersonCareerArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryProcessArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryProcessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProcessFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryProgressArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryProjectionArgs = {
  input?: InputMaybe<ProjectionInput>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  text: Scalars['String']['input'];
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QuerySliceArgs = {
  certainty?: InputMaybe<Certainty>;
  confidences?: InputMaybe<Array<Confidence>>;
  conflicts?: InputMaybe<Array<Scalars['ID']['input']>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  focus?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<Kind>>;
  lens?: InputMaybe<Lens>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  tracks?: InputMaybe<Array<Scalars['String']['input']>>;
  window?: InputMaybe<WindowInput>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryTimelineArgs = {
  bucket?: InputMaybe<Bucket>;
  confidences?: InputMaybe<Array<Confidence>>;
  conflicts?: InputMaybe<Array<Scalars['ID']['input']>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  focus?: InputMaybe<Array<Scalars['ID']['input']>>;
  lens?: InputMaybe<Lens>;
  tracks?: InputMaybe<Array<Scalars['String']['input']>>;
  window?: InputMaybe<WindowInput>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryTrackCodingsArgs = {
  event: Scalars['ID']['input'];
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryTrackDifferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  conflicts?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  window?: InputMaybe<WindowInput>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryTransferFlowsArgs = {
  bucket?: InputMaybe<Bucket>;
  filter?: InputMaybe<TransferFilter>;
  groupBy?: InputMaybe<TransferGrouping>;
  lens?: InputMaybe<Lens>;
  window?: InputMaybe<WindowInput>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<Lens>;
  sort?: InputMaybe<TransferSort>;
  window?: InputMaybe<WindowInput>;
};

/** Everything that can be asked for. Every answer holds only what the viewer's clearance admits. */
export type QueryWhatIfArgs = {
  changes: Array<DraftChangeInput>;
  grouping?: InputMaybe<ActorGrouping>;
  input?: InputMaybe<ProjectionInput>;
  progressId?: InputMaybe<Scalars['ID']['input']>;
  smallestGroup?: InputMaybe<Scalars['Int']['input']>;
};

/** What every type of relationship can be asked. */
export type Relationship = {
  /** How well it is supported. */
  confidence: Confidence;
  /** Where it leads from. */
  from: Entity;
  /** An id that never changes while what it says stays the same. */
  id: Scalars['ID']['output'];
  /** When it was recorded, which is not when it happened. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** The evidence for it. */
  sources: Array<Source>;
  /** When it held: its own dates, or those of the event or document it belongs to. */
  span: Span;
  /** Where it leads to. */
  to: Entity;
  /** Its type. */
  type: RelationshipType;
};

/** A page of relationships. */
export type RelationshipConnection = {
  __typename?: 'RelationshipConnection';
  /** The items with their cursors. */
  edges: Array<RelationshipEdge>;
  /** The items. */
  nodes: Array<Relationship>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type RelationshipEdge = {
  __typename?: 'RelationshipEdge';
  /** Where it stands in the whole. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Relationship;
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

/** How often a role is played. */
export type RoleCount = {
  __typename?: 'RoleCount';
  /** How often. */
  count: Scalars['Int']['output'];
  /** How far from what chance would give, in standard deviations; null where chance leaves no room. */
  zScore?: Maybe<Scalars['Float']['output']>;
};

/** A draft that was saved under a name. */
export type Scenario = {
  __typename?: 'Scenario';
  /** Its changes. */
  changes: Array<DraftChange>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it was saved. */
  savedAt: Scalars['Instant']['output'];
};

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

/** Something found, and why. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** What was found. */
  entity: Entity;
  /** The field that matched best. */
  field: SearchField;
  /** True when it matched only by allowing for a typo. */
  fuzzy: Scalars['Boolean']['output'];
  /** The text of that field: the name, the alias, the id, the initials or the summary that matched. */
  matched: Scalars['String']['output'];
  /** Higher is better; comparable only within one answer. */
  score: Scalars['Float']['output'];
};

/** A measure in one year. */
export type SeriesPoint = {
  __typename?: 'SeriesPoint';
  /** The place among all of the year, equals share one; null where there is no value. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** The value; null where the person has no ties in the year. */
  value?: Maybe<Scalars['Float']['output']>;
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A person who signed a document. */
export type Signature = Relationship & {
  __typename?: 'Signature';
  /** How well it is supported. */
  confidence: Confidence;
  /** Where it leads from. */
  from: Entity;
  /** An id that never changes while what it says stays the same. */
  id: Scalars['ID']['output'];
  /** On whose behalf, where known. */
  onBehalfOf?: Maybe<Institution>;
  /** When it was recorded, which is not when it happened. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** The evidence for it. */
  sources: Array<Source>;
  /** When it held: its own dates, or those of the event or document it belongs to. */
  span: Span;
  /** Where it leads to. */
  to: Entity;
  /** Its type. */
  type: RelationshipType;
};

/** A part of the network, ready to be drawn or read. */
export type Slice = {
  __typename?: 'Slice';
  /** The same slice as columns: what the canvas reads. */
  columns: Scalars['SliceColumns']['output'];
  /** How many edges it holds. */
  edgeCount: Scalars['Int']['output'];
  /** The edges as relationships, by time. */
  edges: RelationshipConnection;
  /** What was left out, and why. */
  leftOut: LeftOut;
  /** How many nodes it holds. */
  nodeCount: Scalars['Int']['output'];
  /** The nodes as entities, the most relevant first. */
  nodes: EntityConnection;
  /** The revision of the store that it was cut from. */
  revision: Scalars['Int']['output'];
};

/** A part of the network, ready to be drawn or read. */
export type SliceEdgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of the network, ready to be drawn or read. */
export type SliceNodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Evidence. */
export type Source = Entity & {
  __typename?: 'Source';
  /** True when it was opened and read; false when it is cited from the literature. */
  accessed: Scalars['Boolean']['output'];
  /** How well the entry is supported. */
  confidence: Confidence;
  /** A kebab-case slug that never changes. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: Kind;
  /** Its citation. */
  name: Scalars['String']['output'];
  /** When it was published, as written. */
  published?: Maybe<Scalars['Edtf']['output']>;
  /** Its relationships in order of time, each with its sources, confidence and dates. */
  relationships: RelationshipConnection;
  /** What sort of source it is, in the record's own word: article, book, report, news and the like; not a closed list. */
  sourceKind: Scalars['String']['output'];
  /** The evidence for the entry. */
  sources: Array<Source>;
  /** Always unknown: see `published`. */
  span: Span;
  /** A sentence on it; empty where there is none. */
  summary: Scalars['String']['output'];
  /** Where it can be read. */
  url?: Maybe<Scalars['String']['output']>;
};

/** Evidence. */
export type SourceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
  window?: InputMaybe<WindowInput>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The items with their cursors. */
  edges: Array<SourceEdge>;
  /** The items. */
  nodes: Array<Source>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Where it stands in the whole. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Source;
};

/** Limits a list of sources; every condition given must hold. */
export type SourceFilter = {
  /** Only those that were opened and read, or only those that were not. */
  accessed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** When something was: the dates as written, and the days they may stand for. */
export type Span = {
  __typename?: 'Span';
  /** True when a date is marked as approximate (`~`) or uncertain (`?`). */
  approximate: Scalars['Boolean']['output'];
  /** The first day that can have been its last, not before it can have begun; null where nothing is known of it. */
  earliestEnd?: Maybe<Scalars['Day']['output']>;
  /** The first day on which it can have begun; null where it is not known. */
  earliestStart?: Maybe<Scalars['Day']['output']>;
  /** The first date as written; null where it is not known. */
  from?: Maybe<Scalars['Edtf']['output']>;
  /** The last day that can have been its last; null where it is not known or still going on. */
  latestEnd?: Maybe<Scalars['Day']['output']>;
  /** The last day on which it can have begun; null where it is not known. */
  latestStart?: Maybe<Scalars['Day']['output']>;
  /** The last date as written; null where it is not known, still going on, or the same as `from`. */
  to?: Maybe<Scalars['Edtf']['output']>;
};

/** A tie between two people. */
export type Tie = Relationship & {
  __typename?: 'Tie';
  /** How well it is supported. */
  confidence: Confidence;
  /** Where it leads from. */
  from: Entity;
  /** An id that never changes while what it says stays the same. */
  id: Scalars['ID']['output'];
  /** When it was recorded, which is not when it happened. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** The evidence for it. */
  sources: Array<Source>;
  /** When it held: its own dates, or those of the event or document it belongs to. */
  span: Span;
  /** What sort, in the record's own word: mentor, co-author, family, colleague, contact or another; not a closed list. */
  tieKind: Scalars['String']['output'];
  /** Where it leads to. */
  to: Entity;
  /** Its type. */
  type: RelationshipType;
};

/** How much a tie weighs. */
export type TieWeight =
  /** Each shared meeting or institution weighs 1. */
  | 'COUNT'
  /** Each shared meeting or institution of n people weighs 1/(n-1), so that large ones do not drown small ones (Newman 2001). */
  | 'SHARED_BY_SIZE';

/** Events over time. */
export type Timeline = {
  __typename?: 'Timeline';
  /** The width of each bucket. */
  bucket: Bucket;
  /** The buckets in order of time, empty ones too. */
  buckets: Array<TimelineBucket>;
  /** The lanes that the counts are given for, in order. */
  lanes: Array<Lane>;
  /** Events that cannot be placed because nothing is known of their dates. */
  undated: Scalars['Int']['output'];
};

/** One bucket of time. */
export type TimelineBucket = {
  __typename?: 'TimelineBucket';
  /** How many events go on in it, one count a lane, in the order of `lanes`. */
  counts: Array<Scalars['Int']['output']>;
  /** Its first day. */
  from: Scalars['Day']['output'];
  /** Its last day. */
  to: Scalars['Day']['output'];
};

/** One of the four tracks, or of the nine. */
export type Track = Entity & {
  __typename?: 'Track';
  /** How well the entry is supported. */
  confidence: Confidence;
  /** A kebab-case slug that never changes. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: Kind;
  /** The lens it belongs to. */
  lens: Lens;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its place in order of officialness, 0 the least; null in the lens of nine, which is not ranked. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Its relationships in order of time, each with its sources, confidence and dates. */
  relationships: RelationshipConnection;
  /** The evidence for the entry. */
  sources: Array<Source>;
  /** Always unknown: a track has no dates. */
  span: Span;
  /** A sentence on it; empty where there is none. */
  summary: Scalars['String']['output'];
};

/** One of the four tracks, or of the nine. */
export type TrackRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
  window?: InputMaybe<WindowInput>;
};

/** The coding of a process or meeting on a track. */
export type TrackCoding = Relationship & {
  __typename?: 'TrackCoding';
  /** Whether a source uses the term itself, or editors coded it from who took part. */
  basis: CodingBasis;
  /** How well it is supported. */
  confidence: Confidence;
  /** Where it leads from. */
  from: Entity;
  /** An id that never changes while what it says stays the same. */
  id: Scalars['ID']['output'];
  /** When it was recorded, which is not when it happened. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** The evidence for it. */
  sources: Array<Source>;
  /** When it held: its own dates, or those of the event or document it belongs to. */
  span: Span;
  /** Where it leads to. */
  to: Entity;
  /** The track. */
  track: Track;
  /** Its type. */
  type: RelationshipType;
};

/** On which tracks an event stands, by codings and by rule. */
export type TrackCodings = {
  __typename?: 'TrackCodings';
  /** The codings, the best supported first. */
  codings: Array<TrackCoding>;
  /** Code of the coding that the lens FOUR_TRACKS counts: the best supported, of equals the least official; null for none. */
  counted?: Maybe<Scalars['String']['output']>;
  /** What Mapendere's rule says of those who took part and convened. */
  derived: DerivedTrack;
  /** True when the event is coded, a track is derived, and none of the codings names it. */
  differs: Scalars['Boolean']['output'];
  /** The process or meeting. */
  event: Entity;
};

/** Events with their codings. */
export type TrackCodingsConnection = {
  __typename?: 'TrackCodingsConnection';
  /** The events with their cursors. */
  edges: Array<TrackCodingsEdge>;
  /** The events. */
  nodes: Array<TrackCodings>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One event of a page. */
export type TrackCodingsEdge = {
  __typename?: 'TrackCodingsEdge';
  /** Where it stands in the whole. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: TrackCodings;
};

/** A carrier's passage from one appearance to the next. */
export type Transfer = {
  __typename?: 'Transfer';
  /** The person or idea. */
  carrier: Entity;
  /** DEFINITE when the last possible day of the first is not after the first possible day of the second, else POSSIBLE. */
  certainty: Certainty;
  /** Where it leads. */
  direction: TransferDirection;
  /**
   * All that it rests on: the records of both appearances and, under FOUR_TRACKS, of the codings that count for them. What a
   * derived track rests on is told by `trackCodings`.
   */
  evidence: Array<Relationship>;
  /** Where it came from. */
  from: CareerAppearance;
  /** Its id: the same for every viewer and lens that sees both appearances as successive. */
  id: Scalars['ID']['output'];
  /** From the first possible day of the first appearance to the first possible day of the second, in days. */
  lag: Scalars['Int']['output'];
  /** The least and the most days that can lie between the two under every reading of their dates; null where open. */
  lagRange: LagRange;
  /** For ideas: people present at both ends, who are likely to have carried it; empty for people. */
  likelyCarriers: Array<LikelyCarrier>;
  /** The transfer in a sentence, with its dates. */
  sentence: Scalars['String']['output'];
  /** Where it arrived. */
  to: CareerAppearance;
  /** By what it arrives. */
  via: TransferVia;
  /** The confidence of its weakest evidence: both appearances and the codings that place them. */
  weakestConfidence: Confidence;
  /** True when both appearances are in one process, which was itself raised or lowered. */
  withinProcess: Scalars['Boolean']['output'];
  /**
   * The same in its parts: `transfer-of-person` or `transfer-of-idea`. Its clauses: `transfer-up`, `transfer-down`,
   * `transfer-across` or `transfer-within`; of each end `transfer-at-event`, `transfer-in-office` or
   * `transfer-in-titled-office`; `transfer-same-day`, `transfer-same-day-at-earliest`, `transfer-later` or
   * `transfer-later-by-first-days`; `transfer-order-open`.
   */
  wording: Wording;
};

/** Transfers, in order. */
export type TransferConnection = {
  __typename?: 'TransferConnection';
  /** All of them as columns, in order: what the canvas reads. */
  columns: Scalars['TransferColumns']['output'];
  /** How many of the whole are definite. */
  definiteCount: Scalars['Int']['output'];
  /** How many of the whole lead where, in the order of TransferDirection; directions without any are left out. */
  directions: Array<DirectionCount>;
  /** The transfers with their cursors. */
  edges: Array<TransferEdge>;
  /** What could not be placed and so is in no transfer. */
  leftOut: TransferLeftOut;
  /** The transfers. */
  nodes: Array<Transfer>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many transfers there are in all. */
  totalCount: Scalars['Int']['output'];
};

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

/** One transfer of a page. */
export type TransferEdge = {
  __typename?: 'TransferEdge';
  /** Where it stands in the whole. */
  cursor: Scalars['String']['output'];
  /** The transfer. */
  node: Transfer;
};

/** Which transfers; everything left out does not limit. */
export type TransferFilter = {
  /** Only of people, or only of ideas. */
  carrierKind?: InputMaybe<CarrierKind>;
  /** Only of these people and ideas (ids). */
  carriers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** DEFINITE: only those that hold under every reading of their dates. */
  certainty?: InputMaybe<Certainty>;
  /** Only those whose weakest evidence is of these confidences. */
  confidences?: InputMaybe<Array<Confidence>>;
  /** Only those that leave or arrive at a process that addresses one of these conflicts (ids). */
  conflicts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only in these directions. */
  directions?: InputMaybe<Array<TransferDirection>>;
  /** Only those that leave these tracks (codes as in `lanes`). */
  fromTracks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those that leave or arrive at one of these processes (ids). */
  processes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those on one of these sides (ids of institutions) at either end. */
  sides?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those that arrive on these tracks (codes as in `lanes`). */
  toTracks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those that arrive at an event, or only those that arrive in an office. */
  via?: InputMaybe<TransferVia>;
};

/** Transfers from track to track. */
export type TransferFlows = {
  __typename?: 'TransferFlows';
  /**
   * The buckets from the first arrival to the last, empty ones too; a single one without dates when no bucket was asked for.
   * Where more than 5000 would be needed they are years.
   */
  buckets: Array<FlowBucket>;
  /** The groups, the largest first. */
  groups: Array<FlowGroup>;
  /** The tracks of rows and columns, the most official first. */
  lanes: Array<Lane>;
  /** How many transfers there are: the sum of all counts. */
  total: Scalars['Int']['output'];
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

/** Appearances of all carriers that could not be placed. */
export type TransferLeftOut = {
  __typename?: 'TransferLeftOut';
  /** Appearances of which no day is known: posts without a beginning, events without a date. */
  undated: Scalars['Int']['output'];
  /** Appearances at events and documents whose track is not known under this lens. */
  withoutTrack: Scalars['Int']['output'];
};

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

/** What a draft would change. */
export type WhatIf = {
  __typename?: 'WhatIf';
  /** The network after. */
  after: NetworkMeasures;
  /** The network before. */
  before: NetworkMeasures;
  /** The draft in sentences; of a change that changes nothing here, the sentence says so and why. */
  changes: Array<DraftChange>;
  /** The network after, with what was added and removed, for the canvas. */
  columns: Scalars['ProjectionColumns']['output'];
  /**
   * Pairs of groups of which anything changes: ties, what chance would give, bridges and who they are, last contact, arrivals;
   * in the order of the groups after. Communities are compared by their numbers, which a draft lets them keep (`ActorGrouping`).
   */
  pairs: Array<ChangedPair>;
  /**
   * People of whom any measure or the group changes, the largest change of betweenness first; at most 100. A rank alone does
   * not count, as it moves because others move; nor does fragility in a network of more than 1000 people.
   */
  people: Array<ChangedBroker>;
  /** How many people change in all. */
  peopleChanged: Scalars['Int']['output'];
};

/** A stretch of time, from the earliest day of `from` to the latest day of `to`. An end left out is open. */
export type WindowInput = {
  /** Where it begins. */
  from?: InputMaybe<Scalars['Edtf']['input']>;
  /** Where it ends, that day, month or year included. */
  to?: InputMaybe<Scalars['Edtf']['input']>;
};

/**
 * A sentence in its parts. Joined, the texts of the parts are the sentence, which stands beside it; from its kind, and the
 * names, dates and numbers among its parts, it can be told in other words or another language.
 */
export type Wording = {
  __typename?: 'Wording';
  /** What kind of sentence: a name in kebab-case that never changes; the field says which there are. */
  kind: Scalars['String']['output'];
  /** Its parts, from the first word to the last. */
  parts: Array<Scalars['WordingPart']['output']>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorGroup: ResolverTypeWrapper<GroupHandle>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActorGrouping: ActorGrouping;
  ActorTie: ActorTie;
  Addressing: ResolverTypeWrapper<EdgeHandle>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Affiliation: ResolverTypeWrapper<EdgeHandle>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Appearance: ResolverTypeWrapper<EdgeHandle>;
  AppearanceMode: AppearanceMode;
  Arrival: ResolverTypeWrapper<Omit<Arrival, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Authorship: ResolverTypeWrapper<EdgeHandle>;
  BridgeCandidate: ResolverTypeWrapper<Candidate>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BridgeCandidates: ResolverTypeWrapper<
    Omit<BridgeCandidates, 'candidates' | 'pair' | 'posts'> & {
      candidates: Array<ResolversTypes['BridgeCandidate']>;
      pair: ResolversTypes['GroupPair'];
      posts: ResolversTypes['PostCheck'];
    }
  >;
  Broker: ResolverTypeWrapper<BrokerHandle>;
  BrokerChange: ResolverTypeWrapper<Omit<BrokerChange, 'person'> & { person: ResolversTypes['Person'] }>;
  BrokerChangeList: ResolverTypeWrapper<
    Omit<BrokerChangeList, 'nodes'> & { nodes: Array<ResolversTypes['BrokerChange']> }
  >;
  BrokerChanges: ResolverTypeWrapper<Changes>;
  BrokerColumns: ResolverTypeWrapper<Scalars['BrokerColumns']['output']>;
  BrokerConnection: ResolverTypeWrapper<BrokersHandle>;
  BrokerEdge: ResolverTypeWrapper<Omit<BrokerEdge, 'node'> & { node: ResolversTypes['Broker'] }>;
  BrokerMeasure: BrokerMeasure;
  BrokerSeries: ResolverTypeWrapper<Omit<BrokerSeries, 'person'> & { person: ResolversTypes['Person'] }>;
  BrokerageRoles: ResolverTypeWrapper<BrokerageRoles>;
  Bucket: Bucket;
  CandidateReason: ResolverTypeWrapper<Reason>;
  CandidateReasonKind: CandidateReasonKind;
  CandidateWeights: CandidateWeights;
  Capacity: Capacity;
  Career: ResolverTypeWrapper<CareerOfLedger>;
  CareerAppearance: ResolverTypeWrapper<AppearanceOfLedger>;
  CareerSequence: ResolverTypeWrapper<Omit<CareerSequence, 'carriers'> & { carriers: Array<ResolversTypes['Entity']> }>;
  CarrierKind: CarrierKind;
  Certainty: Certainty;
  ChangedBroker: ResolverTypeWrapper<
    Omit<ChangedBroker, 'after' | 'before' | 'person'> & {
      after?: Maybe<ResolversTypes['Broker']>;
      before?: Maybe<ResolversTypes['Broker']>;
      person: ResolversTypes['Person'];
    }
  >;
  ChangedPair: ResolverTypeWrapper<
    Omit<ChangedPair, 'after' | 'before'> & {
      after?: Maybe<ResolversTypes['GroupPair']>;
      before?: Maybe<ResolversTypes['GroupPair']>;
    }
  >;
  CodingBasis: CodingBasis;
  Confidence: Confidence;
  Conflict: ResolverTypeWrapper<NodeHandle>;
  ConflictConnection: ResolverTypeWrapper<
    Omit<ConflictConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ConflictEdge']>;
      nodes: Array<ResolversTypes['Conflict']>;
    }
  >;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  Convening: ResolverTypeWrapper<EdgeHandle>;
  ConveningRole: ConveningRole;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DerivedTrack: ResolverTypeWrapper<
    Omit<DerivedTrack, 'evidence'> & { evidence: Array<ResolversTypes['Relationship']> }
  >;
  Direction: Direction;
  DirectionCount: ResolverTypeWrapper<DirectionCount>;
  Document: ResolverTypeWrapper<NodeHandle>;
  DocumentConnection: ResolverTypeWrapper<
    Omit<DocumentConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['DocumentEdge']>;
      nodes: Array<ResolversTypes['Document']>;
    }
  >;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentKind: DocumentKind;
  DraftChange: ResolverTypeWrapper<ChangeOfView>;
  DraftChangeInput: DraftChangeInput;
  DraftChangeKind: DraftChangeKind;
  Edtf: ResolverTypeWrapper<Scalars['Edtf']['output']>;
  Entity: ResolverTypeWrapper<NodeHandle>;
  EntityConnection: ResolverTypeWrapper<
    Omit<EntityConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['EntityEdge']>;
      nodes: Array<ResolversTypes['Entity']>;
    }
  >;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  Flow: ResolverTypeWrapper<Flow>;
  FlowBucket: ResolverTypeWrapper<FlowBucket>;
  FlowGroup: ResolverTypeWrapper<Omit<FlowGroup, 'entities'> & { entities: Array<ResolversTypes['Entity']> }>;
  Gap: ResolverTypeWrapper<PairOfGroups>;
  GapAnalysis: ResolverTypeWrapper<GapsAsked>;
  GapInput: GapInput;
  GroupConnection: ResolverTypeWrapper<
    Omit<GroupConnection, 'a' | 'b' | 'meetings'> & {
      a: ResolversTypes['ActorGroup'];
      b: ResolversTypes['ActorGroup'];
      meetings: Array<ResolversTypes['Entity']>;
    }
  >;
  GroupPair: ResolverTypeWrapper<PairOfGroups>;
  Holdings: ResolverTypeWrapper<Holdings>;
  Idea: ResolverTypeWrapper<NodeHandle>;
  IdeaAdoption: ResolverTypeWrapper<AdoptionOfIdea>;
  IdeaAdoptions: ResolverTypeWrapper<
    Omit<IdeaAdoptions, 'adoptions' | 'notAdopted'> & {
      adoptions: Array<ResolversTypes['IdeaAdoption']>;
      notAdopted: Array<ResolversTypes['Idea']>;
    }
  >;
  IdeaConnection: ResolverTypeWrapper<
    Omit<IdeaConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['IdeaEdge']>;
      nodes: Array<ResolversTypes['Idea']>;
    }
  >;
  IdeaEdge: ResolverTypeWrapper<Omit<IdeaEdge, 'node'> & { node: ResolversTypes['Idea'] }>;
  Influence: ResolverTypeWrapper<EdgeHandle>;
  InfluenceColumns: ResolverTypeWrapper<Scalars['InfluenceColumns']['output']>;
  InfluenceCone: ResolverTypeWrapper<InfluenceOfView>;
  InfluenceDirection: InfluenceDirection;
  InfluenceGroup: ResolverTypeWrapper<InfluenceGroup>;
  InfluenceKind: InfluenceKind;
  InfluencePath: ResolverTypeWrapper<PathOfView>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Institution: ResolverTypeWrapper<NodeHandle>;
  InstitutionConnection: ResolverTypeWrapper<
    Omit<InstitutionConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['InstitutionEdge']>;
      nodes: Array<ResolversTypes['Institution']>;
    }
  >;
  InstitutionEdge: ResolverTypeWrapper<Omit<InstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  InstitutionFilter: InstitutionFilter;
  InstitutionKind: InstitutionKind;
  Kind: Kind;
  KindCount: ResolverTypeWrapper<KindCount>;
  LagRange: ResolverTypeWrapper<LagRange>;
  Lane: ResolverTypeWrapper<Lane>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  Lens: Lens;
  LikelyCarrier: ResolverTypeWrapper<
    Omit<LikelyCarrier, 'from' | 'person' | 'to'> & {
      from: Array<ResolversTypes['Relationship']>;
      person: ResolversTypes['Person'];
      to: Array<ResolversTypes['Relationship']>;
    }
  >;
  MeasureExplanation: ResolverTypeWrapper<MeasureExplanation>;
  MediatorType: MediatorType;
  Meeting: ResolverTypeWrapper<NodeHandle>;
  MeetingConnection: ResolverTypeWrapper<
    Omit<MeetingConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['MeetingEdge']>;
      nodes: Array<ResolversTypes['Meeting']>;
    }
  >;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFilter: MeetingFilter;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearestMiss: ResolverTypeWrapper<MissOfView>;
  NearestMissKind: NearestMissKind;
  NetworkMeasures: ResolverTypeWrapper<NetworkMeasures>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartOf: ResolverTypeWrapper<EdgeHandle>;
  Participation: ResolverTypeWrapper<EdgeHandle>;
  PartyRole: PartyRole;
  PartyToConflict: ResolverTypeWrapper<EdgeHandle>;
  PassageInput: PassageInput;
  PathConnection: ResolverTypeWrapper<
    Omit<PathConnection, 'edges' | 'nearestMiss' | 'nodes'> & {
      edges: Array<ResolversTypes['PathEdge']>;
      nearestMiss?: Maybe<ResolversTypes['NearestMiss']>;
      nodes: Array<ResolversTypes['InfluencePath']>;
    }
  >;
  PathCriterion: PathCriterion;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['InfluencePath'] }>;
  PathHop: ResolverTypeWrapper<HopOfPath>;
  Person: ResolverTypeWrapper<NodeHandle>;
  PersonConnection: ResolverTypeWrapper<
    Omit<PersonConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['PersonEdge']>;
      nodes: Array<ResolversTypes['Person']>;
    }
  >;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PostCheck: ResolverTypeWrapper<
    Omit<PostCheck, 'conflicts' | 'parties' | 'wording'> & {
      conflicts: Array<ResolversTypes['Conflict']>;
      parties: Array<ResolversTypes['Institution']>;
      wording: ResolversTypes['Wording'];
    }
  >;
  Process: ResolverTypeWrapper<NodeHandle>;
  ProcessConnection: ResolverTypeWrapper<
    Omit<ProcessConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ProcessEdge']>;
      nodes: Array<ResolversTypes['Process']>;
    }
  >;
  ProcessEdge: ResolverTypeWrapper<Omit<ProcessEdge, 'node'> & { node: ResolversTypes['Process'] }>;
  ProcessFilter: ProcessFilter;
  Production: ResolverTypeWrapper<EdgeHandle>;
  Progress: ResolverTypeWrapper<Progress>;
  Projection: ResolverTypeWrapper<ProjectionHandle>;
  ProjectionColumns: ResolverTypeWrapper<Scalars['ProjectionColumns']['output']>;
  ProjectionInput: ProjectionInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relationship: ResolverTypeWrapper<EdgeHandle>;
  RelationshipConnection: ResolverTypeWrapper<
    Omit<RelationshipConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['RelationshipEdge']>;
      nodes: Array<ResolversTypes['Relationship']>;
    }
  >;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'node'> & { node: ResolversTypes['Relationship'] }>;
  RelationshipType: RelationshipType;
  RoleCount: ResolverTypeWrapper<RoleCount>;
  Scenario: ResolverTypeWrapper<Omit<Scenario, 'changes'> & { changes: Array<ResolversTypes['DraftChange']> }>;
  SearchField: SearchField;
  SearchResult: ResolverTypeWrapper<Omit<SearchResult, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  SeriesPoint: ResolverTypeWrapper<SeriesPoint>;
  Signature: ResolverTypeWrapper<EdgeHandle>;
  Slice: ResolverTypeWrapper<SliceOfView>;
  SliceColumns: ResolverTypeWrapper<Scalars['SliceColumns']['output']>;
  Source: ResolverTypeWrapper<NodeHandle>;
  SourceConnection: ResolverTypeWrapper<
    Omit<SourceConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['SourceEdge']>;
      nodes: Array<ResolversTypes['Source']>;
    }
  >;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  Span: ResolverTypeWrapper<Span>;
  Tie: ResolverTypeWrapper<EdgeHandle>;
  TieWeight: TieWeight;
  Timeline: ResolverTypeWrapper<Timeline>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  Track: ResolverTypeWrapper<NodeHandle>;
  TrackCoding: ResolverTypeWrapper<EdgeHandle>;
  TrackCodings: ResolverTypeWrapper<NodeHandle>;
  TrackCodingsConnection: ResolverTypeWrapper<
    Omit<TrackCodingsConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['TrackCodingsEdge']>;
      nodes: Array<ResolversTypes['TrackCodings']>;
    }
  >;
  TrackCodingsEdge: ResolverTypeWrapper<Omit<TrackCodingsEdge, 'node'> & { node: ResolversTypes['TrackCodings'] }>;
  Transfer: ResolverTypeWrapper<TransferOfLedger>;
  TransferColumns: ResolverTypeWrapper<Scalars['TransferColumns']['output']>;
  TransferConnection: ResolverTypeWrapper<TransfersPage>;
  TransferDirection: TransferDirection;
  TransferEdge: ResolverTypeWrapper<Omit<TransferEdge, 'node'> & { node: ResolversTypes['Transfer'] }>;
  TransferFilter: TransferFilter;
  TransferFlows: ResolverTypeWrapper<Omit<TransferFlows, 'groups'> & { groups: Array<ResolversTypes['FlowGroup']> }>;
  TransferGrouping: TransferGrouping;
  TransferLeftOut: ResolverTypeWrapper<TransferLeftOut>;
  TransferSort: TransferSort;
  TransferVia: TransferVia;
  WhatIf: ResolverTypeWrapper<
    Omit<WhatIf, 'changes' | 'pairs' | 'people'> & {
      changes: Array<ResolversTypes['DraftChange']>;
      pairs: Array<ResolversTypes['ChangedPair']>;
      people: Array<ResolversTypes['ChangedBroker']>;
    }
  >;
  WindowInput: WindowInput;
  Wording: ResolverTypeWrapper<MadeWording>;
  WordingPart: ResolverTypeWrapper<Scalars['WordingPart']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActorGroup: GroupHandle;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Addressing: EdgeHandle;
  ID: Scalars['ID']['output'];
  Affiliation: EdgeHandle;
  Boolean: Scalars['Boolean']['output'];
  Appearance: EdgeHandle;
  Arrival: Omit<Arrival, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Authorship: EdgeHandle;
  BridgeCandidate: Candidate;
  Float: Scalars['Float']['output'];
  BridgeCandidates: Omit<BridgeCandidates, 'candidates' | 'pair' | 'posts'> & {
    candidates: Array<ResolversParentTypes['BridgeCandidate']>;
    pair: ResolversParentTypes['GroupPair'];
    posts: ResolversParentTypes['PostCheck'];
  };
  Broker: BrokerHandle;
  BrokerChange: Omit<BrokerChange, 'person'> & { person: ResolversParentTypes['Person'] };
  BrokerChangeList: Omit<BrokerChangeList, 'nodes'> & { nodes: Array<ResolversParentTypes['BrokerChange']> };
  BrokerChanges: Changes;
  BrokerColumns: Scalars['BrokerColumns']['output'];
  BrokerConnection: BrokersHandle;
  BrokerEdge: Omit<BrokerEdge, 'node'> & { node: ResolversParentTypes['Broker'] };
  BrokerSeries: Omit<BrokerSeries, 'person'> & { person: ResolversParentTypes['Person'] };
  BrokerageRoles: BrokerageRoles;
  CandidateReason: Reason;
  CandidateWeights: CandidateWeights;
  Career: CareerOfLedger;
  CareerAppearance: AppearanceOfLedger;
  CareerSequence: Omit<CareerSequence, 'carriers'> & { carriers: Array<ResolversParentTypes['Entity']> };
  ChangedBroker: Omit<ChangedBroker, 'after' | 'before' | 'person'> & {
    after?: Maybe<ResolversParentTypes['Broker']>;
    before?: Maybe<ResolversParentTypes['Broker']>;
    person: ResolversParentTypes['Person'];
  };
  ChangedPair: Omit<ChangedPair, 'after' | 'before'> & {
    after?: Maybe<ResolversParentTypes['GroupPair']>;
    before?: Maybe<ResolversParentTypes['GroupPair']>;
  };
  Conflict: NodeHandle;
  ConflictConnection: Omit<ConflictConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ConflictEdge']>;
    nodes: Array<ResolversParentTypes['Conflict']>;
  };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  Convening: EdgeHandle;
  Day: Scalars['Day']['output'];
  DerivedTrack: Omit<DerivedTrack, 'evidence'> & { evidence: Array<ResolversParentTypes['Relationship']> };
  DirectionCount: DirectionCount;
  Document: NodeHandle;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['DocumentEdge']>;
    nodes: Array<ResolversParentTypes['Document']>;
  };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DraftChange: ChangeOfView;
  DraftChangeInput: DraftChangeInput;
  Edtf: Scalars['Edtf']['output'];
  Entity: NodeHandle;
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['EntityEdge']>;
    nodes: Array<ResolversParentTypes['Entity']>;
  };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  Flow: Flow;
  FlowBucket: FlowBucket;
  FlowGroup: Omit<FlowGroup, 'entities'> & { entities: Array<ResolversParentTypes['Entity']> };
  Gap: PairOfGroups;
  GapAnalysis: GapsAsked;
  GapInput: GapInput;
  GroupConnection: Omit<GroupConnection, 'a' | 'b' | 'meetings'> & {
    a: ResolversParentTypes['ActorGroup'];
    b: ResolversParentTypes['ActorGroup'];
    meetings: Array<ResolversParentTypes['Entity']>;
  };
  GroupPair: PairOfGroups;
  Holdings: Holdings;
  Idea: NodeHandle;
  IdeaAdoption: AdoptionOfIdea;
  IdeaAdoptions: Omit<IdeaAdoptions, 'adoptions' | 'notAdopted'> & {
    adoptions: Array<ResolversParentTypes['IdeaAdoption']>;
    notAdopted: Array<ResolversParentTypes['Idea']>;
  };
  IdeaConnection: Omit<IdeaConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['IdeaEdge']>;
    nodes: Array<ResolversParentTypes['Idea']>;
  };
  IdeaEdge: Omit<IdeaEdge, 'node'> & { node: ResolversParentTypes['Idea'] };
  Influence: EdgeHandle;
  InfluenceColumns: Scalars['InfluenceColumns']['output'];
  InfluenceCone: InfluenceOfView;
  InfluenceGroup: InfluenceGroup;
  InfluencePath: PathOfView;
  Instant: Scalars['Instant']['output'];
  Institution: NodeHandle;
  InstitutionConnection: Omit<InstitutionConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['InstitutionEdge']>;
    nodes: Array<ResolversParentTypes['Institution']>;
  };
  InstitutionEdge: Omit<InstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  InstitutionFilter: InstitutionFilter;
  KindCount: KindCount;
  LagRange: LagRange;
  Lane: Lane;
  LeftOut: LeftOut;
  LikelyCarrier: Omit<LikelyCarrier, 'from' | 'person' | 'to'> & {
    from: Array<ResolversParentTypes['Relationship']>;
    person: ResolversParentTypes['Person'];
    to: Array<ResolversParentTypes['Relationship']>;
  };
  MeasureExplanation: MeasureExplanation;
  Meeting: NodeHandle;
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['MeetingEdge']>;
    nodes: Array<ResolversParentTypes['Meeting']>;
  };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  Mutation: Record<PropertyKey, never>;
  NearestMiss: MissOfView;
  NetworkMeasures: NetworkMeasures;
  PageInfo: PageInfo;
  PartOf: EdgeHandle;
  Participation: EdgeHandle;
  PartyToConflict: EdgeHandle;
  PassageInput: PassageInput;
  PathConnection: Omit<PathConnection, 'edges' | 'nearestMiss' | 'nodes'> & {
    edges: Array<ResolversParentTypes['PathEdge']>;
    nearestMiss?: Maybe<ResolversParentTypes['NearestMiss']>;
    nodes: Array<ResolversParentTypes['InfluencePath']>;
  };
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['InfluencePath'] };
  PathHop: HopOfPath;
  Person: NodeHandle;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['PersonEdge']>;
    nodes: Array<ResolversParentTypes['Person']>;
  };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PostCheck: Omit<PostCheck, 'conflicts' | 'parties' | 'wording'> & {
    conflicts: Array<ResolversParentTypes['Conflict']>;
    parties: Array<ResolversParentTypes['Institution']>;
    wording: ResolversParentTypes['Wording'];
  };
  Process: NodeHandle;
  ProcessConnection: Omit<ProcessConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ProcessEdge']>;
    nodes: Array<ResolversParentTypes['Process']>;
  };
  ProcessEdge: Omit<ProcessEdge, 'node'> & { node: ResolversParentTypes['Process'] };
  ProcessFilter: ProcessFilter;
  Production: EdgeHandle;
  Progress: Progress;
  Projection: ProjectionHandle;
  ProjectionColumns: Scalars['ProjectionColumns']['output'];
  ProjectionInput: ProjectionInput;
  Query: Record<PropertyKey, never>;
  Relationship: EdgeHandle;
  RelationshipConnection: Omit<RelationshipConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['RelationshipEdge']>;
    nodes: Array<ResolversParentTypes['Relationship']>;
  };
  RelationshipEdge: Omit<RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  RoleCount: RoleCount;
  Scenario: Omit<Scenario, 'changes'> & { changes: Array<ResolversParentTypes['DraftChange']> };
  SearchResult: Omit<SearchResult, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  SeriesPoint: SeriesPoint;
  Signature: EdgeHandle;
  Slice: SliceOfView;
  SliceColumns: Scalars['SliceColumns']['output'];
  Source: NodeHandle;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['SourceEdge']>;
    nodes: Array<ResolversParentTypes['Source']>;
  };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  Span: Span;
  Tie: EdgeHandle;
  Timeline: Timeline;
  TimelineBucket: TimelineBucket;
  Track: NodeHandle;
  TrackCoding: EdgeHandle;
  TrackCodings: NodeHandle;
  TrackCodingsConnection: Omit<TrackCodingsConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['TrackCodingsEdge']>;
    nodes: Array<ResolversParentTypes['TrackCodings']>;
  };
  TrackCodingsEdge: Omit<TrackCodingsEdge, 'node'> & { node: ResolversParentTypes['TrackCodings'] };
  Transfer: TransferOfLedger;
  TransferColumns: Scalars['TransferColumns']['output'];
  TransferConnection: TransfersPage;
  TransferEdge: Omit<TransferEdge, 'node'> & { node: ResolversParentTypes['Transfer'] };
  TransferFilter: TransferFilter;
  TransferFlows: Omit<TransferFlows, 'groups'> & { groups: Array<ResolversParentTypes['FlowGroup']> };
  TransferLeftOut: TransferLeftOut;
  WhatIf: Omit<WhatIf, 'changes' | 'pairs' | 'people'> & {
    changes: Array<ResolversParentTypes['DraftChange']>;
    pairs: Array<ResolversParentTypes['ChangedPair']>;
    people: Array<ResolversParentTypes['ChangedBroker']>;
  };
  WindowInput: WindowInput;
  Wording: MadeWording;
  WordingPart: Scalars['WordingPart']['output'];
};

export type ActorGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorGroup'] = ResolversParentTypes['ActorGroup'],
> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddressingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Addressing'] = ResolversParentTypes['Addressing'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppearanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Appearance'] = ResolversParentTypes['Appearance'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AppearanceMode'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArrivalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Arrival'] = ResolversParentTypes['Arrival'],
> = {
  day?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type AuthorshipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Authorship'] = ResolversParentTypes['Authorship'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BridgeCandidateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BridgeCandidate'] = ResolversParentTypes['BridgeCandidate'],
> = {
  counterReasons?: Resolver<Array<ResolversTypes['CandidateReason']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ActorGroup']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['CandidateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BridgeCandidatesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BridgeCandidates'] = ResolversParentTypes['BridgeCandidates'],
> = {
  candidates?: Resolver<Array<ResolversTypes['BridgeCandidate']>, ParentType, ContextType>;
  considered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pair?: Resolver<ResolversTypes['GroupPair'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostCheck'], ParentType, ContextType>;
  unavailable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Broker'] = ResolversParentTypes['Broker'],
> = {
  articulation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  betweenness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  betweennessShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  connects?: Resolver<Array<ResolversTypes['GroupConnection']>, ParentType, ContextType>;
  constraint?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveSize?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  efficiency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fragility?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ActorGroup']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<Maybe<ResolversTypes['BrokerageRoles']>, ParentType, ContextType>;
};

export type BrokerChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BrokerChange'] = ResolversParentTypes['BrokerChange'],
> = {
  after?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  valueAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BrokerChangeListResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BrokerChangeList'] = ResolversParentTypes['BrokerChangeList'],
> = {
  nodes?: Resolver<Array<ResolversTypes['BrokerChange']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokerChangesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BrokerChanges'] = ResolversParentTypes['BrokerChanges'],
> = {
  came?: Resolver<
    ResolversTypes['BrokerChangeList'],
    ParentType,
    ContextType,
    RequireFields<BrokerChangesCameArgs, 'first'>
  >;
  fell?: Resolver<
    ResolversTypes['BrokerChangeList'],
    ParentType,
    ContextType,
    RequireFields<BrokerChangesFellArgs, 'first'>
  >;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<
    ResolversTypes['BrokerChangeList'],
    ParentType,
    ContextType,
    RequireFields<BrokerChangesLeftArgs, 'first'>
  >;
  rose?: Resolver<
    ResolversTypes['BrokerChangeList'],
    ParentType,
    ContextType,
    RequireFields<BrokerChangesRoseArgs, 'first'>
  >;
};

export interface BrokerColumnsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BrokerColumns'], any> {
  name: 'BrokerColumns';
}

export type BrokerConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BrokerConnection'] = ResolversParentTypes['BrokerConnection'],
> = {
  columns?: Resolver<ResolversTypes['BrokerColumns'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['BrokerEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ActorGroup']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Broker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['Projection'], ParentType, ContextType>;
  sampled?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ungrouped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokerEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BrokerEdge'] = ResolversParentTypes['BrokerEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Broker'], ParentType, ContextType>;
};

export type BrokerSeriesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BrokerSeries'] = ResolversParentTypes['BrokerSeries'],
> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['SeriesPoint']>, ParentType, ContextType>;
};

export type BrokerageRolesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BrokerageRoles'] = ResolversParentTypes['BrokerageRoles'],
> = {
  coordinator?: Resolver<ResolversTypes['RoleCount'], ParentType, ContextType>;
  gatekeeperOrRepresentative?: Resolver<ResolversTypes['RoleCount'], ParentType, ContextType>;
  itinerant?: Resolver<ResolversTypes['RoleCount'], ParentType, ContextType>;
  liaison?: Resolver<ResolversTypes['RoleCount'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidateReasonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CandidateReason'] = ResolversParentTypes['CandidateReason'],
> = {
  evidence?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CandidateReasonKind'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type CareerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Career'] = ResolversParentTypes['Career'],
> = {
  appearances?: Resolver<Array<ResolversTypes['CareerAppearance']>, ParentType, ContextType>;
  carrier?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['TransferLeftOut'], ParentType, ContextType>;
  tracks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  transfers?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
};

export type CareerAppearanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CareerAppearance'] = ResolversParentTypes['CareerAppearance'],
> = {
  at?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  contested?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  track?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['TransferVia'], ParentType, ContextType>;
};

export type CareerSequenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CareerSequence'] = ResolversParentTypes['CareerSequence'],
> = {
  carriers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tracks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangedBrokerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangedBroker'] = ResolversParentTypes['ChangedBroker'],
> = {
  after?: Resolver<Maybe<ResolversTypes['Broker']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Broker']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ChangedPairResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangedPair'] = ResolversParentTypes['ChangedPair'],
> = {
  after?: Resolver<Maybe<ResolversTypes['GroupPair']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['GroupPair']>, ParentType, ContextType>;
};

export type ConflictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<ConflictRelationshipsArgs, 'certainty' | 'first'>
  >;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ConveningResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Convening'] = ResolversParentTypes['Convening'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  conveningRole?: Resolver<ResolversTypes['ConveningRole'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DerivedTrackResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DerivedTrack'] = ResolversParentTypes['DerivedTrack'],
> = {
  evidence?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mixed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DirectionCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DirectionCount'] = ResolversParentTypes['DirectionCount'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TransferDirection'], ParentType, ContextType>;
};

export type DocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  documentKind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentRelationshipsArgs, 'certainty' | 'first'>
  >;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DraftChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DraftChange'] = ResolversParentTypes['DraftChange'],
> = {
  date?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DraftChangeKind'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Edtf'], any> {
  name: 'Edtf';
}

export type EntityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity'],
> = {
  __resolveType: TypeResolveFn<
    'Conflict' | 'Document' | 'Idea' | 'Institution' | 'Meeting' | 'Person' | 'Process' | 'Source' | 'Track',
    ParentType,
    ContextType
  >;
};

export type EntityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type FlowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow'],
> = {
  bucket?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definite?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FlowBucketResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowBucket'] = ResolversParentTypes['FlowBucket'],
> = {
  from?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type FlowGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowGroup'] = ResolversParentTypes['FlowGroup'],
> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  flows?: Resolver<Array<ResolversTypes['Flow']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap'],
> = {
  pair?: Resolver<ResolversTypes['GroupPair'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type GapAnalysisResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GapAnalysis'] = ResolversParentTypes['GapAnalysis'],
> = {
  gapCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ActorGroup']>, ParentType, ContextType>;
  groupsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['GroupPair']>, ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['Projection'], ParentType, ContextType>;
  ungrouped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection'],
> = {
  a?: Resolver<ResolversTypes['ActorGroup'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ActorGroup'], ParentType, ContextType>;
  contactsA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contactsB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type GroupPairResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GroupPair'] = ResolversParentTypes['GroupPair'],
> = {
  a?: Resolver<ResolversTypes['ActorGroup'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ActorGroup'], ParentType, ContextType>;
  bridges?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  disjointBridges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliestFromA?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  earliestFromB?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lastContact?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  lastMeeting?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type HoldingsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Holdings'] = ResolversParentTypes['Holdings'],
> = {
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdeaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Idea'] = ResolversParentTypes['Idea'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<IdeaRelationshipsArgs, 'certainty' | 'first'>
  >;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdeaAdoptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IdeaAdoption'] = ResolversParentTypes['IdeaAdoption'],
> = {
  adoption?: Resolver<ResolversTypes['CareerAppearance'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['CareerAppearance'], ParentType, ContextType>;
  idea?: Resolver<ResolversTypes['Idea'], ParentType, ContextType>;
  lag?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lagRange?: Resolver<ResolversTypes['LagRange'], ParentType, ContextType>;
  likelyCarriers?: Resolver<Array<ResolversTypes['LikelyCarrier']>, ParentType, ContextType>;
};

export type IdeaAdoptionsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IdeaAdoptions'] = ResolversParentTypes['IdeaAdoptions'],
> = {
  adopted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adoptions?: Resolver<
    Array<ResolversTypes['IdeaAdoption']>,
    ParentType,
    ContextType,
    RequireFields<IdeaAdoptionsAdoptionsArgs, 'first'>
  >;
  firstOutside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianLag?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notAdopted?: Resolver<
    Array<ResolversTypes['Idea']>,
    ParentType,
    ContextType,
    RequireFields<IdeaAdoptionsNotAdoptedArgs, 'first'>
  >;
};

export type IdeaConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IdeaConnection'] = ResolversParentTypes['IdeaConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['IdeaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Idea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdeaEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IdeaEdge'] = ResolversParentTypes['IdeaEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Idea'], ParentType, ContextType>;
};

export type InfluenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Influence'] = ResolversParentTypes['Influence'],
> = {
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  influenceKind?: Resolver<ResolversTypes['InfluenceKind'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface InfluenceColumnsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['InfluenceColumns'], any> {
  name: 'InfluenceColumns';
}

export type InfluenceConeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InfluenceCone'] = ResolversParentTypes['InfluenceCone'],
> = {
  arrivals?: Resolver<
    Array<ResolversTypes['Arrival']>,
    ParentType,
    ContextType,
    RequireFields<InfluenceConeArrivalsArgs, 'first'>
  >;
  columns?: Resolver<ResolversTypes['InfluenceColumns'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['InfluenceGroup']>, ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InfluenceGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InfluenceGroup'] = ResolversParentTypes['InfluenceGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  track?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InfluencePathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InfluencePath'] = ResolversParentTypes['InfluencePath'],
> = {
  arrival?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  departure?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['PathHop']>, ParentType, ContextType>;
  tracks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  weakestConfidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InstitutionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionKind?: Resolver<ResolversTypes['InstitutionKind'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<InstitutionRelationshipsArgs, 'certainty' | 'first'>
  >;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type KindCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
};

export type LagRangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LagRange'] = ResolversParentTypes['LagRange'],
> = {
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LaneResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Lane'] = ResolversParentTypes['Lane'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeftOutResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut'],
> = {
  byFilter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byWindow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LikelyCarrierResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LikelyCarrier'] = ResolversParentTypes['LikelyCarrier'],
> = {
  from?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type MeasureExplanationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureExplanation'] = ResolversParentTypes['MeasureExplanation'],
> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['BrokerMeasure'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<MeetingRelationshipsArgs, 'certainty' | 'first'>
  >;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackCodings?: Resolver<Array<ResolversTypes['TrackCoding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  removeScenario?: Resolver<
    ResolversTypes['Boolean'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveScenarioArgs, 'name'>
  >;
  saveScenario?: Resolver<
    ResolversTypes['Scenario'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveScenarioArgs, 'changes' | 'name'>
  >;
};

export type NearestMissResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NearestMiss'] = ResolversParentTypes['NearestMiss'],
> = {
  kind?: Resolver<ResolversTypes['NearestMissKind'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['InfluencePath']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type NetworkMeasuresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NetworkMeasures'] = ResolversParentTypes['NetworkMeasures'],
> = {
  articulationPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartOfResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartOf'] = ResolversParentTypes['PartOf'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation'],
> = {
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediatorType?: Resolver<Maybe<ResolversTypes['MediatorType']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyToConflictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartyToConflict'] = ResolversParentTypes['PartyToConflict'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyRole?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection'],
> = {
  cut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  moreEquallyGood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nearestMiss?: Resolver<Maybe<ResolversTypes['NearestMiss']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InfluencePath']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InfluencePath'], ParentType, ContextType>;
};

export type PathHopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop'],
> = {
  along?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  arrives?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  departs?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  waited?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  born?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  died?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonRelationshipsArgs, 'certainty' | 'first'>
  >;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PostCheckResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostCheck'] = ResolversParentTypes['PostCheck'],
> = {
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type ProcessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Process'] = ResolversParentTypes['Process'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<ProcessRelationshipsArgs, 'certainty' | 'first'>
  >;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackCodings?: Resolver<Array<ResolversTypes['TrackCoding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProcessConnection'] = ResolversParentTypes['ProcessConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProcessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Process']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcessEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProcessEdge'] = ResolversParentTypes['ProcessEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
};

export type ProductionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Production'] = ResolversParentTypes['Production'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgressResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress'],
> = {
  done?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Projection'] = ResolversParentTypes['Projection'],
> = {
  columns?: Resolver<ResolversTypes['ProjectionColumns'], ParentType, ContextType>;
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isolates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export interface ProjectionColumnsScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['ProjectionColumns'],
  any
> {
  name: 'ProjectionColumns';
}

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  bridgeCandidates?: Resolver<
    ResolversTypes['BridgeCandidates'],
    ParentType,
    ContextType,
    RequireFields<QueryBridgeCandidatesArgs, 'first' | 'gap' | 'grouping' | 'includeUnavailable'>
  >;
  brokerChanges?: Resolver<
    ResolversTypes['BrokerChanges'],
    ParentType,
    ContextType,
    RequireFields<QueryBrokerChangesArgs, 'after' | 'before' | 'grouping' | 'measure'>
  >;
  brokerSeries?: Resolver<
    Array<ResolversTypes['BrokerSeries']>,
    ParentType,
    ContextType,
    RequireFields<QueryBrokerSeriesArgs, 'grouping' | 'measure' | 'people'>
  >;
  brokers?: Resolver<
    ResolversTypes['BrokerConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryBrokersArgs, 'first' | 'grouping' | 'sort'>
  >;
  careerSequences?: Resolver<
    Array<ResolversTypes['CareerSequence']>,
    ParentType,
    ContextType,
    RequireFields<QueryCareerSequencesArgs, 'carrier' | 'first' | 'lens'>
  >;
  conflict?: Resolver<
    Maybe<ResolversTypes['Conflict']>,
    ParentType,
    ContextType,
    RequireFields<QueryConflictArgs, 'id'>
  >;
  conflicts?: Resolver<
    ResolversTypes['ConflictConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryConflictsArgs, 'first'>
  >;
  document?: Resolver<
    Maybe<ResolversTypes['Document']>,
    ParentType,
    ContextType,
    RequireFields<QueryDocumentArgs, 'id'>
  >;
  documents?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDocumentsArgs, 'first'>
  >;
  gaps?: Resolver<
    ResolversTypes['GapAnalysis'],
    ParentType,
    ContextType,
    RequireFields<QueryGapsArgs, 'first' | 'grouping' | 'smallestGroup'>
  >;
  holdings?: Resolver<ResolversTypes['Holdings'], ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<QueryIdeaArgs, 'id'>>;
  ideaAdoptions?: Resolver<
    ResolversTypes['IdeaAdoptions'],
    ParentType,
    ContextType,
    RequireFields<QueryIdeaAdoptionsArgs, 'lens'>
  >;
  ideaCareer?: Resolver<
    Maybe<ResolversTypes['Career']>,
    ParentType,
    ContextType,
    RequireFields<QueryIdeaCareerArgs, 'id' | 'lens'>
  >;
  ideas?: Resolver<ResolversTypes['IdeaConnection'], ParentType, ContextType, RequireFields<QueryIdeasArgs, 'first'>>;
  influence?: Resolver<
    ResolversTypes['InfluenceCone'],
    ParentType,
    ContextType,
    RequireFields<QueryInfluenceArgs, 'certainty' | 'direction' | 'lens' | 'origin'>
  >;
  institution?: Resolver<
    Maybe<ResolversTypes['Institution']>,
    ParentType,
    ContextType,
    RequireFields<QueryInstitutionArgs, 'id'>
  >;
  institutions?: Resolver<
    ResolversTypes['InstitutionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryInstitutionsArgs, 'first'>
  >;
  lanes?: Resolver<Array<ResolversTypes['Lane']>, ParentType, ContextType, RequireFields<QueryLanesArgs, 'lens'>>;
  measures?: Resolver<Array<ResolversTypes['MeasureExplanation']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<
    ResolversTypes['MeetingConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryMeetingsArgs, 'first'>
  >;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  paths?: Resolver<
    ResolversTypes['PathConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'certainty' | 'criterion' | 'first' | 'from' | 'maxHops' | 'to'>
  >;
  people?: Resolver<
    ResolversTypes['PersonConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPeopleArgs, 'first'>
  >;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personCareer?: Resolver<
    Maybe<ResolversTypes['Career']>,
    ParentType,
    ContextType,
    RequireFields<QueryPersonCareerArgs, 'id' | 'lens'>
  >;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType, RequireFields<QueryProcessArgs, 'id'>>;
  processes?: Resolver<
    ResolversTypes['ProcessConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryProcessesArgs, 'first'>
  >;
  progress?: Resolver<
    Maybe<ResolversTypes['Progress']>,
    ParentType,
    ContextType,
    RequireFields<QueryProgressArgs, 'id'>
  >;
  projection?: Resolver<ResolversTypes['Projection'], ParentType, ContextType, Partial<QueryProjectionArgs>>;
  relationship?: Resolver<
    Maybe<ResolversTypes['Relationship']>,
    ParentType,
    ContextType,
    RequireFields<QueryRelationshipArgs, 'id'>
  >;
  scenarios?: Resolver<Array<ResolversTypes['Scenario']>, ParentType, ContextType>;
  search?: Resolver<
    Array<ResolversTypes['SearchResult']>,
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'first' | 'text'>
  >;
  slice?: Resolver<
    ResolversTypes['Slice'],
    ParentType,
    ContextType,
    RequireFields<QuerySliceArgs, 'certainty' | 'depth' | 'lens' | 'limit'>
  >;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<
    ResolversTypes['SourceConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySourcesArgs, 'first'>
  >;
  timeline?: Resolver<
    ResolversTypes['Timeline'],
    ParentType,
    ContextType,
    RequireFields<QueryTimelineArgs, 'depth' | 'lens'>
  >;
  trackCodings?: Resolver<
    Maybe<ResolversTypes['TrackCodings']>,
    ParentType,
    ContextType,
    RequireFields<QueryTrackCodingsArgs, 'event'>
  >;
  trackDifferences?: Resolver<
    ResolversTypes['TrackCodingsConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTrackDifferencesArgs, 'first'>
  >;
  transferFlows?: Resolver<
    ResolversTypes['TransferFlows'],
    ParentType,
    ContextType,
    RequireFields<QueryTransferFlowsArgs, 'groupBy' | 'lens'>
  >;
  transfers?: Resolver<
    ResolversTypes['TransferConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTransfersArgs, 'descending' | 'first' | 'lens' | 'sort'>
  >;
  whatIf?: Resolver<
    ResolversTypes['WhatIf'],
    ParentType,
    ContextType,
    RequireFields<QueryWhatIfArgs, 'changes' | 'grouping' | 'smallestGroup'>
  >;
};

export type RelationshipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship'],
> = {
  __resolveType: TypeResolveFn<
    | 'Addressing'
    | 'Affiliation'
    | 'Appearance'
    | 'Authorship'
    | 'Convening'
    | 'Influence'
    | 'PartOf'
    | 'Participation'
    | 'PartyToConflict'
    | 'Production'
    | 'Signature'
    | 'Tie'
    | 'TrackCoding',
    ParentType,
    ContextType
  >;
};

export type RelationshipConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RoleCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoleCount'] = ResolversParentTypes['RoleCount'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScenarioResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Scenario'] = ResolversParentTypes['Scenario'],
> = {
  changes?: Resolver<Array<ResolversTypes['DraftChange']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type SearchResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  fuzzy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SeriesPointResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint'],
> = {
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignatureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SliceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Slice'] = ResolversParentTypes['Slice'],
> = {
  columns?: Resolver<ResolversTypes['SliceColumns'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<SliceEdgesArgs, 'first'>
  >;
  leftOut?: Resolver<ResolversTypes['LeftOut'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<SliceNodesArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface SliceColumnsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SliceColumns'], any> {
  name: 'SliceColumns';
}

export type SourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  accessed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<SourceRelationshipsArgs, 'certainty' | 'first'>
  >;
  sourceKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SpanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span'],
> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earliestEnd?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  earliestStart?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  latestEnd?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  latestStart?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
};

export type TieResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  tieKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline'],
> = {
  bucket?: Resolver<ResolversTypes['Bucket'], ParentType, ContextType>;
  buckets?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  lanes?: Resolver<Array<ResolversTypes['Lane']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket'],
> = {
  counts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type TrackResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Track'] = ResolversParentTypes['Track'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lens?: Resolver<ResolversTypes['Lens'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<TrackRelationshipsArgs, 'certainty' | 'first'>
  >;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackCodingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrackCoding'] = ResolversParentTypes['TrackCoding'],
> = {
  basis?: Resolver<ResolversTypes['CodingBasis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  track?: Resolver<ResolversTypes['Track'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackCodingsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrackCodings'] = ResolversParentTypes['TrackCodings'],
> = {
  codings?: Resolver<Array<ResolversTypes['TrackCoding']>, ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['DerivedTrack'], ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type TrackCodingsConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrackCodingsConnection'] = ResolversParentTypes['TrackCodingsConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TrackCodingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TrackCodings']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrackCodingsEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrackCodingsEdge'] = ResolversParentTypes['TrackCodingsEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrackCodings'], ParentType, ContextType>;
};

export type TransferResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer'],
> = {
  carrier?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TransferDirection'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['CareerAppearance'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lag?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lagRange?: Resolver<ResolversTypes['LagRange'], ParentType, ContextType>;
  likelyCarriers?: Resolver<Array<ResolversTypes['LikelyCarrier']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CareerAppearance'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['TransferVia'], ParentType, ContextType>;
  weakestConfidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  withinProcess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export interface TransferColumnsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TransferColumns'], any> {
  name: 'TransferColumns';
}

export type TransferConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TransferConnection'] = ResolversParentTypes['TransferConnection'],
> = {
  columns?: Resolver<ResolversTypes['TransferColumns'], ParentType, ContextType>;
  definiteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directions?: Resolver<Array<ResolversTypes['DirectionCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TransferEdge']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['TransferLeftOut'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TransferEdge'] = ResolversParentTypes['TransferEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type TransferFlowsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TransferFlows'] = ResolversParentTypes['TransferFlows'],
> = {
  buckets?: Resolver<Array<ResolversTypes['FlowBucket']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FlowGroup']>, ParentType, ContextType>;
  lanes?: Resolver<Array<ResolversTypes['Lane']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferLeftOutResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TransferLeftOut'] = ResolversParentTypes['TransferLeftOut'],
> = {
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutTrack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhatIfResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf'],
> = {
  after?: Resolver<ResolversTypes['NetworkMeasures'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['NetworkMeasures'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['DraftChange']>, ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['ProjectionColumns'], ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['ChangedPair']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['ChangedBroker']>, ParentType, ContextType>;
  peopleChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WordingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording'],
> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['WordingPart']>, ParentType, ContextType>;
};

export interface WordingPartScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['WordingPart'], any> {
  name: 'WordingPart';
}

export type Resolvers<ContextType = Context> = {
  ActorGroup?: ActorGroupResolvers<ContextType>;
  Addressing?: AddressingResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  Appearance?: AppearanceResolvers<ContextType>;
  Arrival?: ArrivalResolvers<ContextType>;
  Authorship?: AuthorshipResolvers<ContextType>;
  BridgeCandidate?: BridgeCandidateResolvers<ContextType>;
  BridgeCandidates?: BridgeCandidatesResolvers<ContextType>;
  Broker?: BrokerResolvers<ContextType>;
  BrokerChange?: BrokerChangeResolvers<ContextType>;
  BrokerChangeList?: BrokerChangeListResolvers<ContextType>;
  BrokerChanges?: BrokerChangesResolvers<ContextType>;
  BrokerColumns?: GraphQLScalarType;
  BrokerConnection?: BrokerConnectionResolvers<ContextType>;
  BrokerEdge?: BrokerEdgeResolvers<ContextType>;
  BrokerSeries?: BrokerSeriesResolvers<ContextType>;
  BrokerageRoles?: BrokerageRolesResolvers<ContextType>;
  CandidateReason?: CandidateReasonResolvers<ContextType>;
  Career?: CareerResolvers<ContextType>;
  CareerAppearance?: CareerAppearanceResolvers<ContextType>;
  CareerSequence?: CareerSequenceResolvers<ContextType>;
  ChangedBroker?: ChangedBrokerResolvers<ContextType>;
  ChangedPair?: ChangedPairResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  Convening?: ConveningResolvers<ContextType>;
  Day?: GraphQLScalarType;
  DerivedTrack?: DerivedTrackResolvers<ContextType>;
  DirectionCount?: DirectionCountResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DraftChange?: DraftChangeResolvers<ContextType>;
  Edtf?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  FlowBucket?: FlowBucketResolvers<ContextType>;
  FlowGroup?: FlowGroupResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapAnalysis?: GapAnalysisResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupPair?: GroupPairResolvers<ContextType>;
  Holdings?: HoldingsResolvers<ContextType>;
  Idea?: IdeaResolvers<ContextType>;
  IdeaAdoption?: IdeaAdoptionResolvers<ContextType>;
  IdeaAdoptions?: IdeaAdoptionsResolvers<ContextType>;
  IdeaConnection?: IdeaConnectionResolvers<ContextType>;
  IdeaEdge?: IdeaEdgeResolvers<ContextType>;
  Influence?: InfluenceResolvers<ContextType>;
  InfluenceColumns?: GraphQLScalarType;
  InfluenceCone?: InfluenceConeResolvers<ContextType>;
  InfluenceGroup?: InfluenceGroupResolvers<ContextType>;
  InfluencePath?: InfluencePathResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LagRange?: LagRangeResolvers<ContextType>;
  Lane?: LaneResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  LikelyCarrier?: LikelyCarrierResolvers<ContextType>;
  MeasureExplanation?: MeasureExplanationResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearestMiss?: NearestMissResolvers<ContextType>;
  NetworkMeasures?: NetworkMeasuresResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartOf?: PartOfResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  PartyToConflict?: PartyToConflictResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PostCheck?: PostCheckResolvers<ContextType>;
  Process?: ProcessResolvers<ContextType>;
  ProcessConnection?: ProcessConnectionResolvers<ContextType>;
  ProcessEdge?: ProcessEdgeResolvers<ContextType>;
  Production?: ProductionResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  Projection?: ProjectionResolvers<ContextType>;
  ProjectionColumns?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  RoleCount?: RoleCountResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  Slice?: SliceResolvers<ContextType>;
  SliceColumns?: GraphQLScalarType;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  Track?: TrackResolvers<ContextType>;
  TrackCoding?: TrackCodingResolvers<ContextType>;
  TrackCodings?: TrackCodingsResolvers<ContextType>;
  TrackCodingsConnection?: TrackCodingsConnectionResolvers<ContextType>;
  TrackCodingsEdge?: TrackCodingsEdgeResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  TransferColumns?: GraphQLScalarType;
  TransferConnection?: TransferConnectionResolvers<ContextType>;
  TransferEdge?: TransferEdgeResolvers<ContextType>;
  TransferFlows?: TransferFlowsResolvers<ContextType>;
  TransferLeftOut?: TransferLeftOutResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  Wording?: WordingResolvers<ContextType>;
  WordingPart?: GraphQLScalarType;
};
