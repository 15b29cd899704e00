import { isolated } from '../../domain/isolate.ts';
import { textOf, type RelationshipRecord } from '../../domain/records.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { findNode, nameOf, relationshipOf } from '../../view/nodesAndEdges.ts';
import { sentenceOf } from '../../domain/wording.ts';
import { datesOfEdge } from './datesOfEdge.ts';
import { endingOf, howOf } from './ending.ts';
import { objectionsOf, objectionWording } from './objections.ts';
import type { PathOfView } from './paths.ts';

const joins: Readonly<Record<string, string>> = {
  AFFILIATED_WITH: 'affiliation',
  PARTICIPATED_IN: 'participation',
  CONVENED: 'convening',
  PART_OF: 'part of the process',
  APPEARED_IN: 'appearance of the idea',
  PRODUCED: 'document produced',
  AUTHORED: 'authorship',
  SIGNED: 'signature',
  INFLUENCED: 'stated influence',
  TIE: 'tie',
};

/** What a hop goes by, with how it was: a participation as mediator, an idea that was voiced. */
const joinOf = (relationship: RelationshipRecord): string => {
  const how = howOf(relationship);
  const join = joins[relationship.type] ?? relationship.type;
  return how === '' ? join : `${join}: ${how}`;
};

/** A name for a sentence of plain text. */
const named = (view: NetworkView, node: number): string => isolated(nameOf(view, node));

const sourcesOfRecord = (view: NetworkView, edge: number): string => {
  const sources = relationshipOf({ view, edge }).properties['sources'];
  const citations = (Array.isArray(sources) ? (sources as string[]) : []).flatMap((id) => {
    const source = findNode(view, id);
    return source === null ? [] : [nameOf(view, source.node)];
  });
  return citations.length === 0 ? 'no source' : citations.join('; ');
};

const recordInWords = (view: NetworkView, edge: number): string => {
  const relationship = relationshipOf({ view, edge });
  const dates = datesOfEdge(view, edge).text;
  const confidence = textOf(relationship.properties, 'confidence');
  return `(${joinOf(relationship)}; ${dates}; ${confidence}). Sources: ${sourcesOfRecord(view, edge)}.`;
};

/** A path in words, to be quoted: how it ends, every hop with its records, dates and sources, and what it does not show. */
export const citationOf = (of: PathOfView): string => {
  const { view, path } = of;
  const hops = path.records.map((edges, hop) => {
    const step = `${hop + 1}. ${named(view, path.nodes[hop]!)} → ${named(view, path.nodes[hop + 1]!)}`;
    const records = edges.map((edge) => recordInWords(view, edge));
    return records.length === 1 ? `${step} ${records[0]}` : `${step}, ${records.length} records: ${records.join(' ')}`;
  });
  const certain =
    path.certainty === 'DEFINITE'
      ? 'The order holds under every reading of the dates.'
      : 'The order holds under some readings of the dates, not under all.';
  return [
    `Influence path from ${named(view, path.nodes[0]!)} to ${named(view, path.nodes.at(-1)!)} (its end: ${endingOf(of)}):`,
    ...hops,
    ...objectionsOf(of).map((objection) => sentenceOf(objectionWording(objection))),
    `${certain} The path is consistent with influence; it does not show that one thing caused another.`,
    `Crosstrack, revision ${view.revision}.`,
  ].join('\n');
};
