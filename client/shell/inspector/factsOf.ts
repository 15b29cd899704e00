import type { InspectedNode } from './inspectedNode.ts';
import { detailWords } from '../../records/recordWords.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const formerStates: Readonly<Record<string, string>> = { SU: 'Soviet Union', YU: 'Yugoslavia' };

const nameOf = (names: Intl.DisplayNames, code: string): string => {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};

const country = (code: string | null): string =>
  code === null ? '' : (formerStates[code] ?? nameOf(regionNames, code));

type Fact = readonly [name: string, value: string];

const allFacts = (
  node: InspectedNode,
  describe: (dates: { from: string | null; to: string | null }, lasts: boolean) => string,
): readonly Fact[] => {
  const date = (written: string | null): string =>
    written === null ? '' : describe({ from: written, to: null }, false);
  switch (node.typename) {
    case 'Person':
      return [
        ['Born', date(node.born)],
        ['Died', date(node.died)],
        ['Languages', node.languages.map((code) => nameOf(languageNames, code)).join(', ')],
      ];
    case 'Institution':
      return [
        ['Type', detailWords(node.institutionKind)],
        ['Country', country(node.country)],
      ];
    case 'Meeting':
      return [['Place', [node.place, country(node.country)].filter(Boolean).join(', ')]];
    case 'Document':
      return [
        ['Type', detailWords(node.documentKind)],
        ['Read it at', node.url ?? ''],
      ];
    default:
      return [];
  }
};

/** An entity's plain facts as name and value, without those that are not known. */
export const factsOf = (...given: Parameters<typeof allFacts>): readonly Fact[] =>
  allFacts(...given).filter(([, value]) => value !== '');
