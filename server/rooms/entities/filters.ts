import type { Kind } from '../../domain/kinds.ts';
import { listOf, textOf } from '../../domain/records.ts';
import { overlaps } from '../../domain/spans.ts';
import { invalidInput } from '../../errors.ts';
import type {
  DocumentFilter,
  InstitutionFilter,
  MeetingFilter,
  PersonFilter,
  ProcessFilter,
  SourceFilter,
} from '../../graphql/schema.generated.ts';
import { toWindow, type WindowArgument } from '../../graphql/windowArgument.ts';
import { bitsOfLanes } from '../../meaning/lanesOfLens.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { entityOf, type NodeHandle } from '../../view/nodesAndEdges.ts';
import { requireNodesOfKind } from '../../view/requireNodes.ts';
import { getSpan } from '../../view/spansOfRecords.ts';
import { conflictsOf, neighbours, trackCodesOf } from './entities.ts';
import { fromEnumValue } from '../../graphql/enumValues.ts';

/** Whether an entity passes one condition of a filter. */
export type EntityTest = (handle: NodeHandle) => boolean;

/** Any of the filters: every condition given must hold. */
type Filter = Partial<PersonFilter & InstitutionFilter & ProcessFilter & MeetingFilter & DocumentFilter & SourceFilter>;

const propertyIs =
  (name: string, value: string): EntityTest =>
  (handle) =>
    textOf(entityOf(handle).properties, name) === value;

const propertyIsAmong =
  (name: string, values: readonly string[]): EntityTest =>
  (handle) =>
    values.map(fromEnumValue).includes(textOf(entityOf(handle).properties, name));

const overlapsWindow = (argument: WindowArgument): EntityTest => {
  const window = toWindow(argument);
  return ({ view, node }) => overlaps(getSpan(view.network.nodeSpans, node), window, 'POSSIBLE');
};

const tookPartIn = (id: string, view: NetworkView): EntityTest => {
  const [event] = requireNodesOfKind(view, 'tookPartIn', [id], 'PROCESS', 'MEETING');
  return (person) =>
    neighbours(person, 'PARTICIPATED_IN', 'OUT').some(
      (attended) =>
        attended.node === event || neighbours(attended, 'PART_OF', 'OUT').some((process) => process.node === event),
    );
};

/** Whether an entity that the filter names is among those that `list` gives. */
const holds =
  (name: keyof Filter, kind: Kind, list: (handle: NodeHandle) => NodeHandle[]) =>
  (id: string, view: NetworkView): EntityTest => {
    const [wanted] = requireNodesOfKind(view, name, [id], kind);
    return (handle) => list(handle).some(({ node }) => node === wanted);
  };

const processesOf = (handle: NodeHandle): NodeHandle[] =>
  entityOf(handle).kind === 'DOCUMENT' ? neighbours(handle, 'PRODUCED', 'IN') : neighbours(handle, 'PART_OF', 'OUT');

const isOnTrack = (codes: readonly string[]): EntityTest => {
  bitsOfLanes('FOUR_TRACKS', codes);
  return (handle) => trackCodesOf(handle).some((code) => codes.includes(code));
};

const isOfCountry = (code: string): EntityTest => {
  if (!/^[A-Z]{2}$/.test(code)) {
    throw invalidInput(`"country" is "${code}"; expected two capital letters (ISO 3166-1 alpha-2), such as US.`);
  }
  return propertyIs('country', code);
};

const isLanguageCode = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
};

const speaks = (code: string): EntityTest => {
  if (!isLanguageCode(code)) {
    throw invalidInput(`"language" is "${code}"; expected a language code (BCP 47), such as ar.`);
  }
  const wanted = code.toLowerCase();
  return (handle) => listOf(entityOf(handle).properties, 'languages').some((own) => own.toLowerCase() === wanted);
};

/** How each condition of a filter is tested, by its name in the schema; throws INVALID_INPUT for what can never hold. */
const testOf: {
  readonly [Name in keyof Filter]-?: (value: NonNullable<Filter[Name]>, view: NetworkView) => EntityTest;
} = {
  window: overlapsWindow,
  confidences: (values) => propertyIsAmong('confidence', values),
  language: speaks,
  tookPartIn,
  affiliatedWith: holds('affiliatedWith', 'INSTITUTION', (person) => neighbours(person, 'AFFILIATED_WITH', 'OUT')),
  institutionKinds: (values) => propertyIsAmong('institutionKind', values),
  country: isOfCountry,
  tracks: isOnTrack,
  conflict: holds('conflict', 'CONFLICT', conflictsOf),
  process: holds('process', 'PROCESS', processesOf),
  documentKinds: (values) => propertyIsAmong('documentKind', values),
  accessed: (value) => (handle) => entityOf(handle).properties['accessed'] === value,
};

/** The tests of a filter; none where no filter is given. Throws INVALID_INPUT where the filter names what is not there. */
export const toTests = (view: NetworkView, filter: Filter | null | undefined): EntityTest[] =>
  Object.entries(filter ?? {}).flatMap(([name, value]) =>
    value == null
      ? []
      : [(testOf[name as keyof Filter] as (value: unknown, view: NetworkView) => EntityTest)(value, view)],
  );
