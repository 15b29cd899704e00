import { ChartNetwork, Layers, Maximize2, Rows4, Shuffle, ZoomIn, ZoomOut, type LucideIcon } from 'lucide-react';
import type { View } from '../state/view.ts';
import { partAction, stepAction, type Choice } from './action.ts';

const projectionChoice = (projection: View['projection'], text: string, Icon: LucideIcon, words: string): Choice => ({
  text,
  action: stepAction(
    {
      id: `show-${projection}`,
      label: `Show ${text}`,
      Icon,
      group: 'Picture',
      words: `projection ${words}`,
      isOn: (view) => view.projection === projection,
    },
    () => ({ projection }),
  ),
});

/** Draws the slice as lanes or as a network. */
export const projectionChoices: readonly Choice[] = [
  projectionChoice('lanes', 'Lanes', Rows4, 'storyline tracks over time'),
  projectionChoice('network', 'Network', ChartNetwork, 'graph force nodes'),
];

const lensChoice = (lens: View['lens'], text: string, hint: string): Choice & { readonly lens: View['lens'] } => ({
  lens,
  text,
  hint,
  action: stepAction(
    {
      id: `tracks-${lens.toLowerCase().replaceAll('_', '-')}`,
      label: `Tracks: ${text.toLowerCase()}`,
      Icon: Layers,
      group: 'Picture',
      words: `lens ${hint}`,
      isOn: (view) => view.lens === lens,
    },
    () => ({ lens }),
  ),
});

/** Tells tracks by one lens or another. */
export const lensChoices: readonly (Choice & { readonly lens: View['lens'] })[] = [
  lensChoice(
    'FOUR_TRACKS',
    'As coded',
    'Four tracks, as sources and editors code each event; where codings differ, the best supported counts.',
  ),
  lensChoice(
    'DERIVED_TRACKS',
    'As derived',
    'Four tracks, worked out for each event from who took part in what capacity and who convened (Mapendere).',
  ),
  lensChoice(
    'NINE_TRACKS',
    'Nine tracks',
    'The nine tracks of multi-track diplomacy, by who convened (Diamond and McDonald); none is above another.',
  ),
];

/** Comes nearer to the middle of the picture. */
export const zoomIn = partAction({
  id: 'picture-zoom-in',
  label: 'Zoom in',
  Icon: ZoomIn,
  group: 'Picture',
  words: 'larger nearer closer',
});

/** Goes farther from the middle of the picture. */
export const zoomOut = partAction({
  id: 'picture-zoom-out',
  label: 'Zoom out',
  Icon: ZoomOut,
  group: 'Picture',
  words: 'smaller farther',
});

/** Brings all of the picture into view. */
export const showWholePicture = partAction({
  id: 'picture-whole',
  label: 'Show the whole picture',
  Icon: Maximize2,
  group: 'Picture',
  words: 'fit all reset zoom',
});

/** Finds new places for what the network shows. */
export const arrangeAnew = partAction({
  id: 'arrange-anew',
  label: 'Arrange what is shown anew',
  Icon: Shuffle,
  group: 'Picture',
  words: 'layout shuffle network',
});
