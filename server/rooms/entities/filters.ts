import { toWindow, type WindowArgument } from '../../arguments.ts';
import { overlaps } from '../../domain/spans.ts';
import { listOf, textOf } from '../../domain/records.ts';
import { entityOf, findNode, type NodeHandle } from '../../network/handles.ts';
import { getSpan } from '../../network/spansOfRecords.ts';
import type {
  DocumentFilter,
  InstitutionFilter,
  MeetingFilter,
  PersonFilter,
  ProcessFilter,
  SourceFilter,
} from '../../schema.generated.ts';
import { conflictsOf, neighbours, trackCodesOf } from './entities.ts';
import { fromEnumValue } from './words.ts';

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

const tookPartIn =
  (event: string): EntityTest =>
  (person) =>
    neighbours(person, 'PARTICIPATED_IN', 'OUT').some(
      (attended) =>
        entityOf(attended).id === event ||
        neighbours(attended, 'PART_OF', 'OUT').some((process) => entityOf(process).id === event),
    );

const isAmong =
  (id: string, list: (handle: NodeHandle) => NodeHandle[]): EntityTest =>
  (handle) => {
    const wanted = findNode(handle.view, id);
    return wanted !== null && list(handle).some(({ node }) => node === wanted.node);
  };

/** How each condition of a filter is tested, by its name in the schema. */
const testOf: { readonly [Name in keyof Filter]-?: (value: NonNullable<Filter[Name]>) => EntityTest } = {
  window: overlapsWindow,
  confidences: (values) => propertyIsAmong('confidence', values),
  language: (value) => (handle) => listOf(entityOf(handle).properties, 'languages').includes(value),
  tookPartIn,
  affiliatedWith: (id) => isAmong(id, (handle) => neighbours(handle, 'AFFILIATED_WITH', 'OUT')),
  institutionKinds: (values) => propertyIsAmong('institutionKind', values),
  country: (value) => propertyIs('country', value),
  tracks: (codes) => (handle) => trackCodesOf(handle).some((code) => codes.includes(code)),
  conflict: (id) => isAmong(id, conflictsOf),
  process: (id) =>
    isAmong(id, (handle) =>
      entityOf(handle).kind === 'DOCUMENT'
        ? neighbours(handle, 'PRODUCED', 'IN')
        : neighbours(handle, 'PART_OF', 'OUT'),
    ),
  documentKinds: (values) => propertyIsAmong('documentKind', values),
  accessed: (value) => (handle) => entityOf(handle).properties['accessed'] === value,
};

/** The tests of a filter; none where no filter is given. */
export const toTests = (filter: Filter | null | undefined): EntityTest[] =>
  Object.entries(filter ?? {}).flatMap(([name, value]) =>
    value == null ? [] : [(testOf[name as keyof Filter] as (value: unknown) => EntityTest)(value)],
  );
