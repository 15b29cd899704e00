import { addNetworks, buildActorNetwork, type ActorNetwork } from '../brokerage/actorNetwork.ts';
import { projectAffiliations } from '../brokerage/projectAffiliations.ts';
import { projectMeetings } from '../brokerage/projectMeetings.ts';
import { byCount, byNewman } from '../brokerage/tieWeight.ts';
import { takeSpans, type Spans } from '../temporalNetwork.ts';
import type { ActorWorld } from './actorWorld.ts';

/** The actor network of a world: every kind of tie that counts in it, weights added up. A recorded tie weighs 1. */
export const projectActors = (world: ActorWorld): ActorNetwork => {
  const { personCount, eventCount, institutionCount, affiliations, ties, window, definite } = world;
  const readingOf = (spans: Spans): { start: Int32Array; end: Int32Array } =>
    definite ? { start: spans.startLatest, end: spans.endEarliest } : { start: spans.start, end: spans.end };
  const weigh = world.isWeighedBySize ? byNewman : byCount;
  const networks: ActorNetwork[] = [];
  if (world.attendancesTie) {
    const { atMeetings, inProcesses } = splitAttendances(world);
    networks.push(projectMeetings(personCount, eventCount, atMeetings, weigh));
    if (inProcesses.person.length > 0) {
      const { person, event, spans } = inProcesses;
      const stays = { person, institution: event, ...readingOf(spans) };
      networks.push(projectAffiliations(personCount, eventCount, stays, window, weigh));
    }
  }
  if (affiliations.person.length > 0) {
    const { person, institution, spans } = affiliations;
    const stays = { person, institution, ...readingOf(spans) };
    networks.push(projectAffiliations(personCount, institutionCount, stays, window, weigh));
  }
  if (ties.from.length > 0) {
    const once = withoutRepeats(ties);
    networks.push(buildActorNetwork(personCount, { ...once, weights: null }, false));
  }
  return addNetworks(personCount, networks);
};

/** Who was at a meeting met all who were; who is recorded for a whole process, those whose time there overlaps. */
const splitAttendances = ({ attendances, isProcess }: ActorWorld) => {
  if (!isProcess.includes(1)) return { atMeetings: attendances, inProcesses: takeAttendances(attendances, []) };
  const [meetings, processes]: [number[], number[]] = [[], []];
  for (const [place, event] of attendances.event.entries()) (isProcess[event] === 1 ? processes : meetings).push(place);
  return {
    atMeetings: takeAttendances(attendances, meetings),
    inProcesses: takeAttendances(attendances, processes),
  };
};

const takeAttendances = ({ person, event, spans }: ActorWorld['attendances'], rows: readonly number[]) => {
  const places = Int32Array.from(rows);
  return {
    person: places.map((place) => person[place]!),
    event: places.map((place) => event[place]!),
    spans: takeSpans(spans, places),
  };
};

/** Two people whose tie is recorded more than once, such as mentor and co-author, have one tie. */
const withoutRepeats = ({ from, to }: ActorWorld['ties']): { from: Int32Array; to: Int32Array } => {
  const pairs = new Map<string, readonly [number, number]>();
  for (let tie = 0; tie < from.length; tie += 1) {
    const [low, high] = from[tie]! < to[tie]! ? [from[tie]!, to[tie]!] : [to[tie]!, from[tie]!];
    pairs.set(`${low} ${high}`, [low, high]);
  }
  const kept = [...pairs.values()];
  return { from: Int32Array.from(kept, ([low]) => low), to: Int32Array.from(kept, ([, high]) => high) };
};
