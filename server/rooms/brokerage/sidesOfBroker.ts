import { joinWords } from '../../domain/joinWords.ts';
import { worded, type Wording } from '../../domain/wording.ts';
import type { BrokerHandle } from '../../meaning/actors/measuredActors.ts';
import { sideOfAttendance, standingOf } from '../../meaning/actors/sidesOfPeople.ts';
import { namedRecord } from '../../view/nodesAndEdges.ts';

/** For which sides a broker came, as nodes, and how often. */
export const sidesOfBroker = ({ measured: { actors }, person }: BrokerHandle) => {
  const { times, counts } = standingOf(actors, sideOfAttendance(actors), person);
  return {
    attendances: times,
    sides: counts.map(([node, often]) => ({ side: { view: actors.view, node }, times: often })),
  };
};

/** For which sides somebody came, as resolvers pass it on. */
export type SidesOfBroker = ReturnType<typeof sidesOfBroker>;

const often = (times: number): string => ({ 1: 'once', 2: 'twice' })[times] ?? `${times} times`;

/** For which sides somebody came, and how often, in a sentence. */
export const sidesWording = ({ attendances, sides }: SidesOfBroker): Wording => {
  const of = attendances === 1 ? '' : ` of ${attendances} times`;
  const [only, ...rest] = sides;
  if (only !== undefined && rest.length === 0 && only.times === attendances && attendances > 1) {
    return worded(
      'sides-one',
    )`Came for ${namedRecord(only.side.view, only.side.node)} ${attendances === 2 ? 'both' : `all ${attendances}`} times.`;
  }
  const named = sides.map(
    ({ side, times }) => worded('times-for-side')`for ${namedRecord(side.view, side.node)} ${often(times)}`,
  );
  const [first, ...others] = named;
  if (first === undefined) {
    return attendances === 0
      ? worded('sides-none')`Took part in nothing that counts here.`
      : worded('sides-none')`Came for no side${attendances === 1 ? '' : `, ${often(attendances)}`}.`;
  }
  return others.length === 0
    ? worded('sides-one')`Came ${first}${of}.`
    : worded('sides-several')`Came for several sides: ${joinWords('sides', named, 'and')}${of}.`;
};
