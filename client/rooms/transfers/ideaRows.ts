import type { IdeaAdoptionsExportQuery } from '../../api/types.generated.ts';
import type { Cell } from '../../ui/writeCsv.ts';
import { toWords } from '../../records/recordWords.ts';
import { placePart } from './PlaceLine.tsx';
import { writeSources } from './transferRows.ts';

type Answer = IdeaAdoptionsExportQuery['ideaAdoptions'];

/** An idea that first appeared outside Track I, with its adoption, or without one. */
export type ExportedIdea =
  { readonly adoption: Answer['adoptions'][number] } | { readonly notAdopted: Answer['notAdopted'][number] };

const placeColumns = (end: string): string[] =>
  ['', 'id', 'track', 'dates begin', 'dates end', 'mode', 'confidence', 'sources'].map((column) =>
    `${end} ${column}`.trim(),
  );

const columns = [
  'idea',
  'idea id',
  'idea recorded from',
  'adopted in a document of Track I held here',
  ...placeColumns('first appearance'),
  ...placeColumns('adoption'),
  'order',
  'lag days',
  'least lag days',
  'most lag days',
  'present at both ends',
];

const placeCells = (place: Answer['adoptions'][number]['first']): Cell[] => [
  place.at.name,
  place.at.id,
  place.track,
  place.span.from,
  place.span.to,
  placePart(place),
  toWords(place.confidence),
  writeSources(place.evidence),
];

/** Every idea that first appeared outside Track I: those that were adopted, then those that were not. */
export const exportedIdeas = ({ adoptions, notAdopted }: Answer): ExportedIdea[] => [
  ...adoptions.map((adoption) => ({ adoption })),
  ...notAdopted.map((idea) => ({ notAdopted: idea })),
];

const cellsOf = (exported: ExportedIdea): Cell[] => {
  if ('notAdopted' in exported) {
    const { name, id, span } = exported.notAdopted;
    return [name, id, span.from, 'no'];
  }
  const { idea, first, adoption, certainty, lag, lagRange, likelyCarriers } = exported.adoption;
  return [
    idea.name,
    idea.id,
    idea.span.from,
    'yes',
    ...placeCells(first),
    ...placeCells(adoption),
    toWords(certainty),
    lag,
    lagRange.least,
    lagRange.most,
    likelyCarriers.map(({ person }) => person.name).join('; '),
  ];
};

/** These ideas as a table with its heading: one row an idea. */
export const ideaRows = (ideas: readonly ExportedIdea[]): (readonly Cell[])[] => [
  columns,
  ...ideas.map((idea) => {
    const cells = cellsOf(idea);
    return [...cells, ...columns.slice(cells.length).map(() => null)];
  }),
];
