import { z } from 'zod';
import { confidences } from '../../domain/confidence.ts';
import {
  appearanceModes,
  capacities,
  conveningRoles,
  documentKinds,
  influenceKinds,
  institutionKinds,
  mediatorTypes,
  partyRoles,
} from '../../domain/kinds.ts';
import { fourTracks } from '../../domain/tracks.ts';
import {
  languages,
  names,
  oneOf,
  optionalCountry,
  optionalDate,
  optionalOneOf,
  optionalSlug,
  optionalText,
  optionalUrl,
  severalOf,
  slug,
  slugs,
  text,
  truth,
  yesOrNo,
} from './cells.ts';

const trackCodes = fourTracks.map((track) => track.code);
const evidence = { sources: slugs, confidence: oneOf(confidences) };
const bases = ['claimed', 'coded'] as const;
const trackBasis = oneOf(bases);

/** The tables of a dataset, one CSV file each: what every column must hold. A file's header names exactly these. */
export const tables = {
  sources: z.object({
    id: slug,
    citation: text,
    url: optionalUrl,
    published: optionalDate,
    kind: text,
    accessed_ok: yesOrNo,
  }),
  conflicts: z.object({
    id: slug,
    name: text,
    aliases: names,
    from: optionalDate,
    to: optionalDate,
    summary: optionalText,
    ...evidence,
  }),
  institutions: z.object({
    id: slug,
    name: text,
    aliases: names,
    kind: oneOf(institutionKinds),
    country: optionalCountry,
    languages,
    founded: optionalDate,
    dissolved: optionalDate,
    summary: optionalText,
    ...evidence,
  }),
  people: z.object({
    id: slug,
    name: text,
    aliases: names,
    born: optionalDate,
    died: optionalDate,
    languages,
    summary: optionalText,
    ...evidence,
  }),
  processes: z.object({
    id: slug,
    name: text,
    aliases: names,
    conflicts: slugs,
    tracks: severalOf(trackCodes),
    from: optionalDate,
    to: optionalDate,
    summary: optionalText,
    ...evidence,
    track_basis: trackBasis,
  }),
  meetings: z.object({
    id: slug,
    name: text,
    aliases: names,
    process: slug,
    from: optionalDate,
    to: optionalDate,
    place: optionalText,
    country: optionalCountry,
    track: oneOf(trackCodes),
    summary: optionalText,
    ...evidence,
    track_basis: trackBasis,
  }),
  ideas: z.object({
    id: slug,
    label: text,
    aliases: names,
    summary: optionalText,
    origin_date: optionalDate,
    ...evidence,
  }),
  documents: z.object({
    id: slug,
    title: text,
    aliases: names,
    kind: oneOf(documentKinds),
    date: optionalDate,
    process: optionalSlug,
    url: optionalUrl,
    ...evidence,
  }),
  affiliations: z.object({
    person: slug,
    institution: slug,
    title: text,
    official: truth,
    from: optionalDate,
    to: optionalDate,
    ...evidence,
  }),
  participations: z.object({
    person: slug,
    event: slug,
    capacity: oneOf(capacities),
    side: optionalSlug,
    mediator_type: optionalOneOf(mediatorTypes),
    ...evidence,
  }),
  convenings: z.object({ institution: slug, event: slug, role: oneOf(conveningRoles), ...evidence }),
  'idea-appearances': z.object({
    idea: slug,
    event_or_document: slug,
    person: optionalSlug,
    date: optionalDate,
    mode: oneOf(appearanceModes),
    ...evidence,
  }),
  influences: z.object({
    from_id: slug,
    to_id: slug,
    kind: oneOf(influenceKinds),
    date: optionalDate,
    claim: text,
    ...evidence,
  }),
  parties: z.object({
    institution: slug,
    conflict: slug,
    role: oneOf(partyRoles),
    camp: optionalText,
    camp_basis: optionalOneOf(bases),
    camp_note: optionalText,
    from: optionalDate,
    to: optionalDate,
    ...evidence,
  }),
} as const;

/** The name of a table: that of its file without `.csv`. */
export type TableName = keyof typeof tables;

/** Every table, those that others refer to first. */
export const tableNames = Object.keys(tables) as TableName[];

/** A row that was read, and the line of its file on which it begins (the header is line 1). */
export type TableRow<Name extends TableName> = z.infer<(typeof tables)[Name]> & { readonly line: number };

/** A dataset as read: rows by table. */
export type Dataset = { readonly [Name in TableName]: readonly TableRow<Name>[] };
