/** The look of the elements, for both colour schemes. Levels: `far` shows bars, `near` stations; `later` and `faded` dim. */
import type { NodeSingular, StylesheetJson, StylesheetStyle } from 'cytoscape';
import type { LanesTheme } from './themes.ts';
import { transferStyle } from './transferStyle.ts';

/** Of what has no recorded end: whole up to the last record of it, then fading out. */
const recordedPart = (color: string, { open, surface }: LanesTheme): StylesheetStyle['style'] => ({
  'background-fill': 'linear-gradient',
  'background-gradient-direction': 'to-right',
  'background-gradient-stop-colors': [color, color, open, surface],
  'background-gradient-stop-positions': (bar: NodeSingular) => [0, bar.data('recorded'), bar.data('recorded'), 100],
});

/** Stations, as they are seen from near. */
const near = (theme: LanesTheme): StylesheetJson => [
  {
    selector: 'node.stop',
    style: {
      width: 'data(width)',
      height: 'data(height)',
      shape: 'round-rectangle',
      'corner-radius': '6px',
      'background-color': theme.station,
      'border-color': theme.ink,
      'border-width': 1.6,
      'z-index': 20,
    },
  },
  { selector: 'node.quiet', style: { 'border-color': theme.muted } },
  {
    selector: 'node.process',
    style: { 'background-opacity': 0.55, 'border-width': 1, 'border-color': theme.muted, 'z-index': 5 },
  },
  { selector: 'node.process.endless', style: { ...recordedPart(theme.station, theme), 'border-style': 'dashed' } },
  {
    selector: 'node.document',
    style: { shape: 'diamond', 'background-color': theme.document, 'border-width': 1.5, 'z-index': 21 },
  },
  {
    selector: 'node.count',
    style: {
      width: 'data(width)',
      height: 'data(height)',
      shape: 'round-rectangle',
      'corner-radius': '6px',
      'background-color': theme.surface,
      'border-color': theme.muted,
      'border-width': 1,
      label: 'data(label)',
      color: theme.ink,
      'font-size': 'data(font)',
      'text-valign': 'center',
      'text-halign': 'center',
      'z-index': 22,
    },
  },
  { selector: 'node.dot', style: { width: 5, height: 5, 'background-color': 'data(color)', 'z-index': 12 } },
];

/** What leads from station to station, and what stands out. */
const threads = (theme: LanesTheme): StylesheetJson => [
  {
    selector: 'edge.thread',
    style: {
      'curve-style': 'unbundled-bezier',
      // The types know only the two older values.
      'edge-distances': 'endpoints' as 'intersection',
      'source-endpoint': 'data(begin)',
      'target-endpoint': 'data(finish)',
      'control-point-weights': 'data(weights)',
      'control-point-distances': 'data(distances)',
      'line-color': 'data(color)',
      'line-opacity': 0.82,
      'line-cap': 'round',
      width: 2,
      'z-index': 8,
      'mid-target-arrow-color': 'data(color)',
      'arrow-scale': 0.75,
    },
  },
  {
    selector: 'edge.cored',
    style: { 'line-outline-color': 'data(color)', 'line-outline-width': 2.6, width: 1.5, 'line-opacity': 1 },
  },
  { selector: 'edge.ground-core', style: { 'line-color': theme.surface } },
  { selector: 'edge.text-core', style: { 'line-color': theme.ink } },
  { selector: 'edge.lateral', style: { width: 2.4, 'z-index': 9 } },
  { selector: 'edge.upward, edge.downward', style: { width: 3, 'line-opacity': 0.92, 'z-index': 10 } },
  { selector: 'edge.person.upward, edge.person.downward', style: { 'mid-target-arrow-shape': 'triangle' } },
  {
    selector: 'edge.idea',
    style: {
      width: 3.2,
      'line-style': 'dashed',
      'line-dash-pattern': [0.1, 6.5],
      'line-opacity': 0.8,
      'z-index': 7,
    },
  },
  // Where nothing is recorded for long, a line leads on, but nobody is there.
  {
    selector: 'edge.silent',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 5], 'line-opacity': 0.62, width: 1.6, 'z-index': 6 },
  },
  { selector: 'edge.idea.silent', style: { 'line-dash-pattern': [0.1, 11], width: 2.8 } },
  { selector: 'edge.stub', style: { 'curve-style': 'straight', width: 2 } },
  { selector: 'edge.hovered', style: { width: 3.6, 'line-opacity': 1, 'z-index': 14 } },
  { selector: 'node.stop.hovered', style: { 'border-width': 2.4 } },
  { selector: 'edge.traced', style: { width: 4, 'line-opacity': 1, 'z-index': 13 } },
  { selector: 'node.stop.traced', style: { 'border-width': 2.6, 'border-color': theme.ink } },
  { selector: 'edge.lit', style: { width: 4.5, 'line-opacity': 1, 'z-index': 15 } },
  { selector: 'node.lit', style: { 'border-color': theme.accent, 'border-width': 3 } },
  { selector: 'node.second', style: { 'border-color': theme.second, 'border-width': 3, 'border-style': 'dashed' } },
  {
    selector: 'edge.second',
    style: { 'line-color': theme.second, 'line-style': 'dashed', 'line-dash-pattern': [7, 5], 'line-opacity': 1 },
  },
  { selector: 'node.focused', style: { 'outline-color': theme.accent, 'outline-width': 3, 'outline-offset': 2 } },
];

/** What is seen from afar, and what is dimmed. */
const levels = (theme: LanesTheme): StylesheetJson => [
  {
    selector: 'node.bar',
    style: {
      width: 'data(width)',
      height: 'data(height)',
      shape: 'round-rectangle',
      'background-color': theme.bar,
      'background-opacity': 0.75,
      'z-index': 2,
    },
  },
  { selector: 'node.bar.endless', style: recordedPart(theme.bar, theme) },
  { selector: 'node.bar.near', style: { display: 'none' } },
  { selector: 'node.far', style: { opacity: 0, events: 'no', label: '' } },
  { selector: 'edge.far', style: { width: 5, 'line-opacity': 0.34, 'mid-target-arrow-shape': 'none' } },
  { selector: 'edge.far.cored', style: { 'line-outline-width': 6 } },
  { selector: 'edge.far.silent', style: { 'line-dash-pattern': [30, 26] } },
  { selector: 'edge.far.stay, edge.far.stub, edge.far.idea', style: { display: 'none' } },
  { selector: 'node.stop.far.traced', style: { opacity: 1, events: 'yes' } },
  { selector: 'edge.far.traced', style: { display: 'element', width: 8, 'line-opacity': 1 } },
  { selector: 'edge.far.hovered', style: { display: 'element', width: 8, 'line-opacity': 0.8 } },
  {
    selector: 'node.bar.hovered, node.bar.lit',
    style: { 'background-color': theme.accent, 'background-opacity': 0.9 },
  },
  { selector: 'edge.far.lit', style: { display: 'element', width: 9, 'line-opacity': 0.95 } },
  { selector: '.faded', style: { opacity: 0.13 } },
  { selector: '.later', style: { opacity: 0.1 } },
];

/** The stylesheet of the picture. */
export function lanesStyle(theme: LanesTheme): StylesheetJson {
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } as never },
    { selector: 'node, edge', style: { 'overlay-opacity': 0 } },
    ...near(theme),
    ...threads(theme),
    ...levels(theme),
    ...transferStyle(theme),
  ];
}
