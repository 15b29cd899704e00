import { readDraft, writeDraft } from './draft.ts';
import { startView, viewFields, type View } from './view.ts';

interface Parameter {
  readonly name: string;
  readonly write: (view: View) => string;
  readonly read: (text: string) => unknown;
}

const list = (text: string): string[] => [...new Set(text.split(',').filter((item) => item !== ''))];
const words = (values: readonly string[]): string => values.join(',').toLowerCase();
const upperList = (text: string): string[] => list(text.toUpperCase());

const idOrNull = (text: string): string | null => text || null;
const numberOf = (text: string): number | undefined => (text === '' ? undefined : Number(text));

const dashed = (word: string): string => word.toLowerCase().replaceAll('_', '-');
const undashed = (text: string): string => text.toUpperCase().replaceAll('-', '_');

const writeWindow = (window: View['window']): string =>
  window === null ? '' : `${window.from ?? ''}..${window.to ?? ''}`;
const readWindow = (text: string): unknown => {
  const [from, to, ...rest] = text.split('..');
  return to === undefined || rest.length > 0 ? undefined : { from: from || null, to: to || null };
};
/** A choice that is off at the start, as the word that stands for it. */
const flag = (word: string, read: (view: View) => boolean) => ({
  write: (view: View): string => (read(view) ? word : ''),
  read: (text: string): unknown => (text === word ? true : text === '' ? false : undefined),
});

const parameters: { readonly [Name in keyof View]: Parameter } = {
  focus: { name: 'focus', write: (view) => view.focus.join(','), read: list },
  window: { name: 'window', write: (view) => writeWindow(view.window), read: readWindow },
  projection: { name: 'view', write: (view) => view.projection, read: (text) => text.toLowerCase() },
  lens: {
    name: 'lens',
    write: (view) => view.lens.slice(0, -'_TRACKS'.length).toLowerCase(),
    read: (text) => `${text.toUpperCase()}_TRACKS`,
  },
  conflicts: { name: 'conflicts', write: (view) => view.conflicts.join(','), read: list },
  tracks: { name: 'tracks', write: (view) => view.tracks.join(','), read: list },
  kinds: { name: 'kinds', write: (view) => words(view.kinds), read: upperList },
  confidences: { name: 'confidence', write: (view) => words(view.confidences), read: upperList },
  certainty: {
    name: 'certainty',
    write: (view) => view.certainty.toLowerCase(),
    read: (text) => text.toUpperCase(),
  },
  selection: { name: 'select', write: (view) => view.selection ?? '', read: idOrNull },
  blend: {
    name: 'blend',
    write: (view) => String(view.blend),
    read: numberOf,
  },
  unfolded: { name: 'unfold', write: (view) => view.unfolded.join(','), read: list },
  panel: { name: 'panel', write: (view) => view.panel, read: (text) => text.toLowerCase() },
  tab: { name: 'tab', write: (view) => view.tab, read: (text) => text.toLowerCase() },
  transferDirections: { name: 'moves', write: (view) => words(view.transferDirections), read: upperList },
  carrierKind: {
    name: 'carrier',
    write: (view) => view.carrierKind?.toLowerCase() ?? '',
    read: (text) => text.toUpperCase() || null,
  },
  transferCertainty: {
    name: 'order',
    write: (view) => view.transferCertainty.toLowerCase(),
    read: (text) => text.toUpperCase(),
  },
  transferSort: {
    name: 'sort',
    write: (view) => view.transferSort.toLowerCase(),
    read: (text) => text.toUpperCase(),
  },
  transferDescending: { name: 'sorted', ...flag('down', (view) => view.transferDescending) },
  transfer: { name: 'transfer', write: (view) => view.transfer ?? '', read: idOrNull },
  transferGrouping: {
    name: 'group',
    write: (view) => dashed(view.transferGrouping),
    read: undashed,
  },
  bucket: { name: 'bucket', write: (view) => view.bucket ?? '', read: idOrNull },
  pathFrom: { name: 'from', write: (view) => view.pathFrom.join(','), read: list },
  pathTo: { name: 'to', write: (view) => view.pathTo.join(','), read: list },
  pathsShown: { name: 'paths', write: (view) => String(view.pathsShown), read: numberOf },
  criterion: {
    name: 'by',
    write: (view) => dashed(view.criterion),
    read: undashed,
  },
  via: { name: 'via', write: (view) => view.via.join(','), read: list },
  avoid: { name: 'avoid', write: (view) => view.avoid.join(','), read: list },
  maxHops: { name: 'hops', write: (view) => String(view.maxHops), read: numberOf },
  hubLimit: {
    name: 'hub',
    write: (view) => (view.hubLimit === null ? '' : String(view.hubLimit)),
    read: (text) => (text === '' ? null : Number(text)),
  },
  passStates: { name: 'states', ...flag('pass', (view) => view.passStates) },
  path: { name: 'path', write: (view) => view.path ?? '', read: idOrNull },
  compared: { name: 'compare', write: (view) => view.compared ?? '', read: idOrNull },
  influence: { name: 'influence', write: (view) => view.influence ?? '', read: idOrNull },
  direction: {
    name: 'direction',
    write: (view) => view.direction.toLowerCase(),
    read: (text) => text.toUpperCase(),
  },
  actorTies: {
    name: 'ties',
    write: (view) => view.actorTies.map(dashed).join(','),
    read: (text) => list(text).map(undashed),
  },
  tieWeight: { name: 'weight', write: (view) => dashed(view.tieWeight), read: undashed },
  actorGrouping: { name: 'groups', write: (view) => dashed(view.actorGrouping), read: undashed },
  measure: { name: 'measure', write: (view) => dashed(view.measure), read: undashed },
  broker: { name: 'broker', write: (view) => view.broker ?? '', read: idOrNull },
  rankedBefore: { name: 'before', write: (view) => writeWindow(view.rankedBefore), read: readWindow },
  gap: { name: 'gap', write: (view) => view.gap?.join(',') ?? '', read: (text) => text.split(',') },
  smallestGroup: { name: 'smallest', write: (view) => String(view.smallestGroup), read: numberOf },
  candidates: { name: 'who', ...flag('candidates', (view) => view.candidates) },
  includeUnavailable: { name: 'also', ...flag('unavailable', (view) => view.includeUnavailable) },
  weights: {
    name: 'weights',
    write: (view) => view.weights.join(','),
    read: (text) => text.split(',').map((item) => numberOf(item)),
  },
  draft: { name: 'draft', write: (view) => writeDraft(view.draft), read: readDraft },
  theme: { name: 'theme', write: (view) => view.theme, read: (text) => text.toLowerCase() },
};

const fieldNames = Object.keys(parameters) as (keyof View)[];

/** These need no escape in a query string and are easier to read without. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%3B', ';');

/** Writes a view as the search part of an address, leaving out what is as at the start: `?focus=oslo-channel`, or empty. */
export const toSearch = (view: View): string => {
  const parts = fieldNames.flatMap((field) => {
    const { name, write } = parameters[field];
    const text = write(view);
    return text === write(startView) ? [] : [`${name}=${encode(text)}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};

/** Reads the search part of an address; each value that is missing, unknown or broken falls back to the start's by itself. */
export const fromSearch = (search: string): View => {
  const given = new URLSearchParams(search);
  const entries = fieldNames.map((field) => {
    const { name, read } = parameters[field];
    const text = given.get(name);
    if (text === null) return [field, startView[field]];
    const parsed = viewFields[field].safeParse(read(text));
    return [field, parsed.success ? parsed.data : startView[field]];
  });
  return Object.fromEntries(entries) as View;
};
