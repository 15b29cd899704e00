import { Maximize2, Play, Square, StepBack, StepForward, X, ZoomIn, ZoomOut } from 'lucide-react';
import { partAction, stepAction } from './action.ts';

/** Lets time run through what is shown, or stops it where it is. */
export const playOrPause = partAction({
  id: 'play-or-pause',
  label: 'Play or pause',
  Icon: Play,
  group: 'Time',
  words: 'playback film run animate',
});

/** Goes to the next moment. */
export const stepForward = partAction({
  id: 'step-forward',
  label: 'Step forward',
  Icon: StepForward,
  group: 'Time',
  words: 'playback next moment',
});

/** Goes to the moment before. */
export const stepBack = partAction({
  id: 'step-back',
  label: 'Step back',
  Icon: StepBack,
  group: 'Time',
  words: 'playback previous moment',
});

/** Ends the playback. */
export const stopPlayback = partAction({
  id: 'stop-playback',
  label: 'Stop: show all at once again',
  Icon: Square,
  group: 'Time',
  words: 'playback end',
});

/** Looks at all of time again. */
export const clearWindow = stepAction(
  { id: 'clear-window', label: 'Clear window', Icon: X, group: 'Time', words: 'all of time remove years' },
  ({ window }) => (window === null ? null : { window: null }),
);

/** Comes nearer on the axis of time. */
export const zoomAxisIn = partAction({
  id: 'axis-zoom-in',
  label: 'Zoom in on the time axis',
  Icon: ZoomIn,
  group: 'Time',
  words: 'bars histogram',
});

/** Goes farther on the axis of time. */
export const zoomAxisOut = partAction({
  id: 'axis-zoom-out',
  label: 'Zoom out on the time axis',
  Icon: ZoomOut,
  group: 'Time',
  words: 'bars histogram',
});

/** Shows the whole axis, or the window alone where the whole is shown. */
export const fitAxis = partAction({
  id: 'axis-fit',
  label: 'Whole time axis or the window',
  Icon: Maximize2,
  group: 'Time',
  words: 'fit bars histogram',
});
