import { describe, expect, it } from 'vitest';
import type { Action, Desk } from '../../client/actions/action.ts';
import { actions } from '../../client/shell/actions.ts';
import { startView } from '../../client/shell/address.ts';
import { findRows } from '../../client/shell/palette/findRows.ts';
import { writeKeys } from '../../client/shell/palette/writeKeys.ts';
import type { View } from '../../client/state/view.ts';

/** A desk with a view on it, and what was done there. */
const deskWith = (change: Partial<View>) => {
  const steps: Partial<View>[] = [];
  const view = { ...startView, ...change };
  const desk: Desk = {
    view: {
      view,
      start: startView,
      step: (next) => void steps.push(next),
      beginAdjusting: () => {},
      adjust: () => {},
      undo: null,
      redo: null,
      unread: [],
      toSearch: () => '',
      recordsOf: () => [],
    },
    doings: new Map(),
  };
  return { desk, steps };
};

const actionOf = (id: string): Action => actions.find((action) => action.id === id)!;
const take = (id: string, change: Partial<View>): Partial<View> | null => {
  const { desk, steps } = deskWith(change);
  const offered = actionOf(id).offer(desk);
  void offered?.();
  return steps[0] ?? null;
};

describe('the list of actions', () => {
  it('has each id and each key once', () => {
    const ids = actions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = actions.flatMap((action) => action.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('opens and closes every room', () => {
    expect(take('room-gaps', {})).toEqual({ panel: 'gaps', selection: null, influence: null });
    expect(take('room-gaps', { panel: 'gaps' })).toEqual({ panel: 'none', selection: null, influence: null });
  });

  it.each([
    ['clear-window', { window: { from: '1992', to: null } }, { window: null }],
    [
      'clear-filters',
      { kinds: ['PERSON'] as const },
      { focus: [], kinds: [], tracks: [], conflicts: [], confidences: [], sides: [] },
    ],
    ['close-details', { selection: 'a' }, { selection: null }],
    ['show-only-this', { selection: 'a' }, { focus: ['a'], selection: 'a', panel: 'none' }],
    ['swap-ends', { panel: 'paths', pathFrom: ['a'], pathTo: ['b'] }, { pathFrom: ['b'], pathTo: ['a'] }],
    ['clear-draft', { draft: [{ kind: 'REMOVE_PERSON' }] as never }, { draft: [] }],
  ])('offers %s where there is something to do, and not at the start', (id, change, expected) => {
    expect(take(id, change)).toEqual(expected);
    expect(take(id, {})).toBeNull();
  });

  it('begins anew in the colours that were chosen', () => {
    expect(take('start-over', { theme: 'dark', focus: ['a'] })).toEqual({ ...startView, theme: 'dark' });
  });

  it('offers what a part of the page does only while the part is there', () => {
    const { desk } = deskWith({});
    expect(actionOf('picture-zoom-in').offer(desk)).toBeNull();
    const zoom = (): void => {};
    expect(actionOf('picture-zoom-in').offer({ ...desk, doings: new Map([['picture-zoom-in', zoom]]) })).toBe(zoom);
  });
});

describe('findRows()', () => {
  const rows = [
    { label: 'Show Network', words: 'graph' },
    { label: 'Network of people', words: '' },
    { label: 'Clear window', words: 'all of time' },
  ];
  const found = (text: string): string[] => findRows(rows, text).map(({ label }) => label);

  it('finds words that begin so, those at the beginning of a label first', () => {
    expect(found('net')).toEqual(['Network of people', 'Show Network']);
    expect(found('graph')).toEqual(['Show Network']);
  });

  it('wants every word, and gives all where nothing is typed', () => {
    expect(found('clear network')).toEqual([]);
    expect(found('time cle')).toEqual(['Clear window']);
    expect(found('  ')).toHaveLength(3);
  });
});

describe('writeKeys()', () => {
  it('writes keys as they stand on the keyboard', () => {
    expect(writeKeys('$mod+Shift+z', false)).toBe('Ctrl Shift Z');
    expect(writeKeys('$mod+k', true)).toBe('⌘ K');
    expect(writeKeys('Shift+?', false)).toBe('?');
  });
});
