import { addNetworks, buildActorNetwork, type ActorNetwork } from '../brokerage/actorNetwork.ts';
import { projectAffiliations } from '../brokerage/projectAffiliations.ts';
import { projectMeetings } from '../brokerage/projectMeetings.ts';
import { byCount, byNewman } from '../brokerage/tieWeight.ts';
import type { ActorWorld } from './actorWorld.ts';

/** The actor network of a world: every kind of tie that counts in it, weights added up. A recorded tie weighs 1. */
export const projectActors = (world: ActorWorld): ActorNetwork => {
  const { personCount, eventCount, institutionCount, attendances, affiliations, ties, window, definite } = world;
  const weigh = world.isWeighedBySize ? byNewman : byCount;
  const networks: ActorNetwork[] = [];
  if (world.attendancesTie) networks.push(projectMeetings(personCount, eventCount, attendances, weigh));
  if (affiliations.person.length > 0) {
    const { person, institution, spans } = affiliations;
    const [start, end] = definite ? [spans.startLatest, spans.endEarliest] : [spans.start, spans.end];
    networks.push(
      projectAffiliations(personCount, institutionCount, { person, institution, start, end }, window, weigh),
    );
  }
  if (ties.from.length > 0) {
    const once = withoutRepeats(ties);
    networks.push(buildActorNetwork(personCount, { ...once, weights: null }, false));
  }
  return addNetworks(personCount, networks);
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
