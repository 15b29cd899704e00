import type { StylesheetJson } from 'cytoscape';
import { transferColors } from '../transferColors.ts';
import type { LanesTheme } from './themes.ts';

/** Transfers, over everything else: coloured by where they lead, dashed where they are only possible. */
export const transferStyle = ({ scheme }: LanesTheme): StylesheetJson => [
  {
    selector: 'edge.transfer',
    style: {
      display: 'element',
      opacity: 1,
      width: 4,
      'line-opacity': 1,
      'line-style': 'solid',
      'z-index': 16,
      'line-outline-width': 0,
      'underlay-opacity': 0,
      'underlay-padding': 7,
      'transition-property': 'underlay-opacity',
      'transition-duration': 500,
    },
  },
  ...Object.entries(transferColors).map(([direction, color]) => ({
    selector: `edge.to-${direction.toLowerCase()}`,
    style: {
      'line-color': color[scheme],
      'underlay-color': color[scheme],
      'mid-target-arrow-color': color[scheme],
      'mid-target-arrow-shape': 'triangle' as const,
      'arrow-scale': 0.9,
    },
  })),
  // Movement between processes of one track is common and says less than movement between tracks.
  { selector: 'edge.to-lateral', style: { width: 2.6, 'mid-target-arrow-shape': 'none' } },
  { selector: 'edge.transfer.possible', style: { 'line-style': 'dashed', 'line-dash-pattern': [8, 6] } },
  { selector: 'edge.transfer.far', style: { width: 11 } },
  { selector: 'edge.to-lateral.far', style: { width: 7 } },
  { selector: 'edge.transfer.far.possible', style: { 'line-dash-pattern': [26, 20] } },
  { selector: 'edge.transfer.beside', style: { opacity: 0.3 } },
  { selector: 'edge.transfer.opened', style: { width: 6.5, 'underlay-opacity': 0.18, 'z-index': 18 } },
  { selector: 'edge.transfer.opened.far', style: { width: 22 } },
  { selector: 'edge.transfer.flash', style: { 'underlay-opacity': 0.45, 'transition-duration': 0 } },
  { selector: 'edge.transfer.hovered', style: { opacity: 1 } },
];
