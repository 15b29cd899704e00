import { textOf, type RelationshipRecord } from '../../domain/records.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { findNode, nameOf, relationshipOf } from '../../view/nodesAndEdges.ts';
import { datesOfEdge } from './datesOfEdge.ts';
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

const words = (code: string): string => code.replaceAll('-', ' ');

/** What a hop goes by, with how it was: a participation as mediator, an idea that was voiced. */
const joinOf = ({ type, properties }: RelationshipRecord): string => {
  const how = textOf(properties, 'mode') || textOf(properties, 'capacity') || textOf(properties, 'influenceKind');
  const join = joins[type] ?? type;
  return how === '' ? join : `${join}: ${words(how)}`;
};

const sourcesOfHop = (view: NetworkView, edge: number): string => {
  const sources = relationshipOf({ view, edge }).properties['sources'];
  const citations = (Array.isArray(sources) ? (sources as string[]) : []).flatMap((id) => {
    const source = findNode(view, id);
    return source === null ? [] : [nameOf(view, source.node)];
  });
  return citations.length === 0 ? 'no source' : citations.join('; ');
};

/** A path in words, to be quoted: every hop with its dates and sources, and what it does not show. */
export const citationOf = ({ view, path }: PathOfView): string => {
  const hops = path.edges.map((edge, hop) => {
    const relationship = relationshipOf({ view, edge });
    const step = `${nameOf(view, path.nodes[hop]!)} → ${nameOf(view, path.nodes[hop + 1]!)}`;
    return `${hop + 1}. ${step} (${joinOf(relationship)}; ${datesOfEdge(view, edge).text}; ${textOf(relationship.properties, 'confidence')}). Sources: ${sourcesOfHop(view, edge)}.`;
  });
  const certain =
    path.certainty === 'DEFINITE'
      ? 'The order holds under every reading of the dates.'
      : 'The order holds under some readings of the dates, not under all.';
  return [
    `Influence path from ${nameOf(view, path.nodes[0]!)} to ${nameOf(view, path.nodes.at(-1)!)}:`,
    ...hops,
    `${certain} The path is consistent with influence; it does not show that one thing caused another.`,
    `Crosstrack, revision ${view.revision}.`,
  ].join('\n');
};
