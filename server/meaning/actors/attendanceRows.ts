import type { Actors } from './actors.ts';

/** Attendances by person or by event: those of row n stand in `places` from `offsets[n]` up to `offsets[n + 1]`. */
export interface AttendanceRows {
  readonly offsets: Int32Array;
  readonly places: Int32Array;
}

const rowsBy = (keys: Int32Array, count: number): AttendanceRows => {
  const offsets = new Int32Array(count + 1);
  for (const key of keys) offsets[key + 1]! += 1;
  for (let key = 0; key < count; key += 1) offsets[key + 1]! += offsets[key]!;
  const next = offsets.slice(0, count);
  const places = new Int32Array(keys.length);
  for (let place = 0; place < keys.length; place += 1) places[next[keys[place]!]!++] = place;
  return { offsets, places };
};

const remembered = <Derived>(derive: (actors: Actors) => Derived): ((actors: Actors) => Derived) => {
  const kept = new WeakMap<Actors, Derived>();
  return (actors) => {
    const present = kept.get(actors) ?? derive(actors);
    kept.set(actors, present);
    return present;
  };
};

/** The attendances of each person, in the order of their places. */
export const attendancesByPerson = remembered(({ world }) => rowsBy(world.attendances.person, world.personCount));

/** The attendances of each event. */
export const attendancesByEvent = remembered(({ world }) => rowsBy(world.attendances.event, world.eventCount));

/** The places of a row. */
export const placesOfRow = ({ offsets, places }: AttendanceRows, row: number): Int32Array =>
  places.subarray(offsets[row], offsets[row + 1]);
