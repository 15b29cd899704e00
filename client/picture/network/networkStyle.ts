import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { laneVariable } from '../../ui/laneColor.ts';
import type { Lane } from '../slice.ts';

const read = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The colours of the page as they are now. */
const readColors = () => ({
  text: read('--text'),
  surface: read('--surface'),
  muted: read('--muted'),
  accent: read('--accent'),
  second: read('--second'),
  danger: read('--danger'),
  idea: read('--idea'),
});

type Colors = ReturnType<typeof readColors>;

const nodes = ({ text, surface, muted, idea }: Colors, lanes: readonly Lane[]): object[] => [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'background-color': muted,
      'border-width': 1,
      'border-color': surface,
      'overlay-opacity': 0,
    },
  },
  { selector: 'node[kind = "PERSON"]', style: { shape: 'ellipse' } },
  { selector: 'node[kind = "PERSON"][fill != "none"]', style: { 'background-color': 'data(fill)' } },
  ...Object.entries({ ground: surface, text }).map(([core, color]) => ({
    selector: `node[kind = "PERSON"][core = "${core}"]`,
    style: {
      'background-fill': 'radial-gradient',
      'background-gradient-stop-colors': (person: NodeSingular) => [
        color,
        color,
        person.data('fill'),
        person.data('fill'),
      ],
      // The gradient runs over a whole diameter, twice as far as the circle.
      'background-gradient-stop-positions': [0, 22, 26, 100],
    },
  })),
  {
    selector: 'node[kind = "INSTITUTION"]',
    style: { shape: 'rectangle', 'background-color': surface, 'border-color': muted, 'border-width': 1.5 },
  },
  { selector: 'node[kind = "CONFLICT"]', style: { shape: 'hexagon', 'background-color': text } },
  {
    selector: 'node[kind = "PROCESS"]',
    style: { shape: 'round-rectangle', 'border-color': text, 'border-width': 1.5 },
  },
  { selector: 'node[kind = "MEETING"]', style: { shape: 'round-rectangle', width: 8 } },
  { selector: 'node[kind = "DOCUMENT"]', style: { shape: 'diamond' } },
  { selector: 'node[kind = "IDEA"]', style: { shape: 'star', 'background-color': idea } },
  ...lanes.map(({ code }) => ({
    selector: `node[lane = "${code}"]`,
    style: { 'background-color': read(laneVariable(code)) || muted },
  })),
];

const edges = ({ text, muted, idea }: Colors, hasFewLines: boolean): object[] => [
  {
    selector: 'edge',
    style: {
      'curve-style': 'haystack',
      'haystack-radius': 0,
      width: 1,
      'line-color': muted,
      // Of few lines each is to be seen; of many all together, and not as a grey cloth.
      'line-opacity': hasFewLines ? 0.65 : 0.35,
      'overlay-opacity': 0,
    },
  },
  { selector: 'edge[fill != "none"]', style: { 'line-color': 'data(fill)' } },
  {
    selector: 'edge[type = "APPEARED_IN"]',
    style: { 'line-style': 'dashed', 'line-color': idea, 'line-opacity': 0.6 },
  },
  {
    selector: 'edge[type = "INFLUENCED"]',
    style: {
      'curve-style': 'straight',
      width: 1.5,
      'line-color': text,
      'target-arrow-color': text,
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.8,
      'line-opacity': 0.7,
    },
  },
  // A tie of an actor network stands for several meetings: there is no one record to open.
  { selector: 'edge[id *= "~"]', style: { events: 'no', 'line-opacity': 0.45 } },
  { selector: 'edge[width]', style: { width: 'data(width)' } },
];

/** What a draft adds and removes. */
const draft = ({ accent, muted, danger }: Colors): object[] => [
  { selector: 'node.added', style: { 'border-width': 2, 'border-style': 'dashed', 'border-color': accent } },
  {
    selector: 'edge.added',
    style: { 'curve-style': 'straight', width: 2.5, 'line-style': 'dashed', 'line-color': accent, 'line-opacity': 1 },
  },
  {
    selector: 'node.removed',
    style: { 'background-opacity': 0.15, 'border-style': 'dotted', 'border-color': muted },
  },
  {
    selector: 'edge.removed',
    style: { 'curve-style': 'straight', 'line-style': 'dotted', 'line-color': danger, 'line-opacity': 0.9 },
  },
];

/** What is not there yet, stands out or is chosen. */
const marks = ({ text, accent, second }: Colors): object[] => [
  { selector: '.absent', style: { display: 'none' } },
  { selector: '.later, .faded', style: { opacity: 0.15 } },
  { selector: 'edge.traced', style: { width: 3, 'line-opacity': 1, 'z-index': 5 } },
  { selector: 'node.second', style: { 'border-width': 3, 'border-color': second, 'border-style': 'dashed' } },
  { selector: 'edge.second', style: { width: 2.5, 'line-color': second, 'line-opacity': 1 } },
  { selector: 'edge.near', style: { width: 2, 'line-opacity': 0.9 } },
  { selector: 'node.cursor', style: { 'outline-width': 3, 'outline-color': text, 'outline-offset': 2 } },
  { selector: 'node.chosen', style: { 'outline-width': 4, 'outline-color': accent, 'outline-offset': 2 } },
  { selector: 'edge.chosen', style: { width: 3.5, 'line-color': accent, 'line-opacity': 1 } },
];

/** The look of the network in the colours of the page as they are now. Of rules that both apply the later counts. */
export const networkStyle = (lanes: readonly Lane[], hasFewLines: boolean): StylesheetJson => {
  const colors = readColors();
  return [...nodes(colors, lanes), ...edges(colors, hasFewLines), ...draft(colors), ...marks(colors)] as StylesheetJson;
};
