import { textOf, type RelationshipRecord } from '../../domain/records.ts';
import { relationshipOf } from '../../view/nodesAndEdges.ts';
import type { PathOfView } from './paths.ts';

const words = (code: string): string => code.replaceAll('-', ' ');

/** What a record says of the end that it leads to, by how it says that it was. */
const endings: Readonly<Record<string, (how: string) => string>> = {
  APPEARED_IN: (how) => `the idea was ${how || 'present'}`,
  PARTICIPATED_IN: (how) => `took part${how === '' ? '' : ` (${how})`}`,
  CONVENED: (how) => `${how || 'convened'} it`,
  AFFILIATED_WITH: () => 'held a post or was a member',
  PART_OF: () => 'part of the process',
  PRODUCED: () => 'came out of the process',
  AUTHORED: () => 'wrote it',
  SIGNED: () => 'signed it',
  INFLUENCED: (how) => `influence is stated (${how})`,
  TIE: (how) => `a tie is recorded (${how})`,
};

/** How a record says that it was: the mode of an idea, the capacity of a person, the kind of an influence. */
export const howOf = ({ properties }: RelationshipRecord): string =>
  words(
    ['mode', 'capacity', 'role', 'influenceKind', 'tieKind']
      .map((name) => textOf(properties, name))
      .find((value) => value !== '') ?? '',
  );

/** The records by which a hop can be made. */
export const recordsOfHop = ({ view, path }: PathOfView, hop: number): RelationshipRecord[] =>
  path.records[hop]!.map((edge) => relationshipOf({ view, edge }));

/** How a path ends, in a few words: that an idea was adopted, that somebody took part as mediator; and how sure that is. */
export const endingOf = (of: PathOfView): string => {
  const last = recordsOfHop(of, of.path.records.length - 1);
  const told = last.map((record) => {
    const confidence = textOf(record.properties, 'confidence');
    return `${endings[record.type]?.(howOf(record)) ?? ''}, ${confidence}`;
  });
  return [...new Set(told)].join('; ');
};

/** How many hops rest on disputed records alone. */
export const disputedHopsOf = (of: PathOfView): number =>
  of.path.records.filter((_, hop) =>
    recordsOfHop(of, hop).every(({ properties }) => textOf(properties, 'confidence') === 'disputed'),
  ).length;
