import type { Kind } from '../../server/domain/kinds.ts';
import type { EntityRecord, Properties, Property } from '../../server/domain/records.ts';
import { tracks } from '../../server/domain/tracks.ts';
import { dateProperties, duration, eventDay, firstDay, lastDay } from './dates.ts';
import { sentence, syntheticName } from './names.ts';
import type { Random } from './random.ts';
import { aliasShares, dateMixes, kindCounts, shares, wordCounts } from './shape.ts';

const year = 365;

/** Generated entities; `days` holds the true day and length of each, which its dates may only hint at. */
export interface SyntheticEntities {
  /** By id. */
  readonly entities: readonly EntityRecord[];
  /** Of each kind, the likeliest ends of relationships first. */
  readonly ofKind: Readonly<Record<Kind, readonly EntityRecord[]>>;
  readonly days: ReadonlyMap<string, { readonly day: number; readonly length: number }>;
  /** The process of each meeting, and of each document that has one. */
  readonly processOf: ReadonlyMap<string, EntityRecord>;
}

/** Splits a total in the proportion of these counts; what rounding leaves goes to the largest remainders. */
export const proportion = <Word extends string>(
  counts: Readonly<Record<Word, number>>,
  total: number,
): Record<Word, number> => {
  const words = Object.keys(counts) as Word[];
  const sum = words.reduce((all, word) => all + counts[word], 0);
  const exact = words.map((word) => ({ word, share: (counts[word] * total) / sum }));
  const whole = Object.fromEntries(exact.map(({ word, share }) => [word, Math.floor(share)])) as Record<Word, number>;
  const left = total - words.reduce((all, word) => all + whole[word], 0);
  const byRemainder = [...exact].sort((a, b) => (b.share % 1) - (a.share % 1));
  for (const { word } of byRemainder.slice(0, left)) whole[word] += 1;
  return whole;
};

const trackEntities = (): EntityRecord[] =>
  tracks.map(({ id, name, lens, rank, code, definition }) => ({
    id,
    kind: 'TRACK',
    properties: {
      id,
      name,
      lens,
      ...(rank === null ? {} : { rank }),
      code,
      summary: definition,
      sources: [],
      confidence: 'documented',
      sensitivity: 'public',
    },
  }));

const countries = ['CH', 'NO', 'GB', 'US', 'SU', 'IN', 'ZA', 'CO', 'LB', 'CY', 'AT', 'FI'];
const languages = ['en', 'fr', 'ar', 'es', 'ru', 'fa', 'he', 'hi'];

/** What a kind holds beside its name, evidence and dates. */
const detailsOf = (random: Random, kind: Kind): Record<string, Property> => {
  const summary = { summary: sentence(random, 9) };
  switch (kind) {
    case 'PERSON':
      return {
        languages: random.shuffle(languages).slice(0, 2),
        ...summary,
      };
    case 'INSTITUTION':
      return {
        institutionKind: random.weighted(wordCounts.institutionKind),
        country: random.pick(countries),
        ...summary,
      };
    case 'MEETING':
      return { place: sentence(random, 1), country: random.pick(countries), ...summary };
    case 'DOCUMENT':
      return { documentKind: random.weighted(wordCounts.documentKind) };
    case 'SOURCE':
      return { sourceKind: random.weighted(wordCounts.sourceKind), accessed: random.chance(shares.sourceRead) };
    default:
      return summary;
  }
};

const aliasesOf = (random: Random, kind: Kind): Record<string, Property> => {
  const share = aliasShares[kind];
  return share === undefined ? {} : { aliases: random.chance(share) ? [syntheticName(random, '', 2)] : [] };
};

const nameOf = (random: Random, kind: Kind): string => {
  if (kind === 'PERSON') return syntheticName(random, '', 2);
  if (kind === 'SOURCE') return `${syntheticName(random, 'report by', 2)}, "${sentence(random, 6)}"`;
  return syntheticName(random, kind.toLowerCase(), kind === 'IDEA' ? 3 : 2);
};

const datesOf = (random: Random, kind: Kind, day: number, length: number): Record<string, Property> => {
  const at = (name: string, when: number, mix: keyof typeof dateMixes): Record<string, Property> =>
    dateProperties(random, name, when, dateMixes[mix]);
  const end = day + length - 1;
  switch (kind) {
    case 'PERSON':
      return { ...at('born', day, 'born'), ...at('died', end, 'died') };
    case 'INSTITUTION':
      return { ...at('founded', day, 'founded'), ...at('dissolved', end, 'dissolved') };
    case 'CONFLICT':
      return { ...at('from', day, 'conflictFrom'), ...at('to', end, 'conflictTo') };
    case 'PROCESS':
      return { ...at('from', day, 'processFrom'), ...at('to', end, 'processTo') };
    case 'MEETING':
      return { ...at('from', day, 'meetingFrom'), ...at('to', end, 'meetingTo') };
    case 'IDEA':
      return at('originDate', day, 'originDate');
    case 'DOCUMENT':
      return at('date', day, 'documentDate');
    case 'SOURCE':
      return at('published', day, 'published');
    default:
      return {};
  }
};

const lengthOf = (random: Random, kind: Kind): number => {
  if (kind === 'PERSON') return 40 * year + duration(random, 30 * year);
  if (kind === 'INSTITUTION' || kind === 'CONFLICT') return duration(random, 20 * year);
  if (kind === 'PROCESS') return duration(random, 3 * year);
  return kind === 'MEETING' ? duration(random, 2) : 1;
};

const dayOf = (random: Random, kind: Kind): number => {
  if (kind === 'PERSON') return firstDay - 50 * year + random.below(70 * year);
  if (kind === 'INSTITUTION' || kind === 'CONFLICT') return firstDay - 10 * year + random.below(60 * year);
  return eventDay(random);
};

/** Makes `count` entities, tracks among them, with the proportions of the curated data. */
export const makeEntities = (count: number, random: Random): SyntheticEntities => {
  const fixed = trackEntities();
  const counts = proportion(kindCounts, Math.max(0, count - fixed.length));
  const order = random.shuffle(
    Object.entries(counts).flatMap(([kind, times]) => Array.from({ length: times }, () => kind as Kind)),
  );
  const idsOf = new Map<Kind, string[]>();
  const digits = String(order.length).length;
  for (const [place, kind] of order.entries()) {
    const ids = idsOf.get(kind) ?? [];
    ids.push(`synthetic-${String(place).padStart(digits, '0')}`);
    idsOf.set(kind, ids);
  }
  const sources = idsOf.get('SOURCE') ?? [];
  const days = new Map<string, { day: number; length: number }>();
  const processOf = new Map<string, EntityRecord>();
  const ofKind = { TRACK: fixed } as Record<Kind, EntityRecord[]>;

  const make = (kind: Kind, id: string, day: number, length: number): EntityRecord => {
    days.set(id, { day, length });
    const properties: Properties = {
      id,
      name: nameOf(random, kind),
      ...datesOf(random, kind, day, length),
      ...detailsOf(random, kind),
      ...aliasesOf(random, kind),
      sources: kind === 'SOURCE' || sources.length === 0 ? [] : [random.hub(sources, 2)],
      confidence: random.weighted(wordCounts.entityConfidence),
      sensitivity: 'public',
    };
    return { id, kind, properties };
  };
  const withinProcess = (kind: Kind, id: string): EntityRecord => {
    const process = random.hub(ofKind.PROCESS, 1.8);
    const { day, length } = days.get(process.id)!;
    processOf.set(id, process);
    return make(kind, id, Math.min(lastDay - 1, day + random.below(length)), lengthOf(random, kind));
  };
  for (const kind of Object.keys(kindCounts) as (keyof typeof kindCounts)[]) {
    ofKind[kind] = random
      .shuffle(idsOf.get(kind) ?? [])
      .map((id) =>
        kind === 'MEETING' || kind === 'DOCUMENT'
          ? withinProcess(kind, id)
          : make(kind, id, dayOf(random, kind), lengthOf(random, kind)),
      );
  }
  const entities = Object.values(ofKind)
    .flat()
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { entities, ofKind, days, processOf };
};
