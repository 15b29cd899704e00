import { useEffect, useState } from 'react';
import { useClient, type Client } from 'urql';
import { AttendanceDocument, LifeDocument } from './operations.generated.ts';
import type { ProjectionColumns } from '../../api/columns/actorColumns.ts';
import { livedOn, membersByTies } from './members.ts';
import type { Pair } from './pairs.ts';

/** Someone of a group. */
export interface Member {
  readonly id: string;
  readonly name: string;
}

/** What trying a candidate takes: the best connected of each group who were alive then, those who hold the gap together last. */
export interface Trial {
  /** In the order of the pair; empty for a group of which nobody was alive. */
  readonly members: readonly [readonly Member[], readonly Member[]];
  /** Who was where the two groups met last. */
  readonly atLastMeeting: ReadonlySet<string>;
}

/** Two, in case that the one is the candidate. */
const wanted = 2;

const findMembers = async (client: Client, people: readonly string[], day: string | null): Promise<Member[]> => {
  const found: Member[] = [];
  for (const id of people) {
    // One after the other: most often the first will do.
    const { data, error } = await client.query(LifeDocument, { id }).toPromise();
    if (error) throw error;
    if (data?.person && livedOn(data.person.died, day)) found.push({ id, name: data.person.name });
    if (found.length === wanted) break;
  }
  return found;
};

const findAttendance = async (client: Client, meeting: string): Promise<ReadonlySet<string>> => {
  const { data, error } = await client.query(AttendanceDocument, { id: meeting }).toPromise();
  if (error) throw error;
  return new Set(data?.node?.relationships.nodes.map(({ from }) => from.id));
};

/** Finds with whom a candidate for a gap could be put together on a day; null until it is known, and where that fails. */
export const useTrial = (
  pair: Pair,
  columns: ProjectionColumns,
  day: string | null,
): { readonly trial: Trial | null; readonly failed: boolean } => {
  const client = useClient();
  const [trial, setTrial] = useState<Trial | null>(null);
  const [failed, setFailed] = useState(false);
  const meeting = pair.lastMeeting?.id ?? null;
  const [a, b] = [pair.a.key, pair.b.key];
  const { bridges } = pair;
  useEffect(() => {
    let isCurrent = true;
    const holders = new Set(bridges.map(({ id }) => id));
    const find = async (): Promise<void> => {
      const [first, second, atLastMeeting] = await Promise.all([
        findMembers(client, membersByTies(columns, a, holders), day),
        findMembers(client, membersByTies(columns, b, holders), day),
        meeting === null ? new Set<string>() : findAttendance(client, meeting),
      ]);
      if (isCurrent) setTrial({ members: [first, second], atLastMeeting });
    };
    setFailed(false);
    find().catch(() => isCurrent && setFailed(true));
    return () => {
      isCurrent = false;
    };
  }, [client, columns, a, b, bridges, day, meeting]);
  return { trial, failed };
};
