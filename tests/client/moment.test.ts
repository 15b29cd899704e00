import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toDay } from '../../client/dates/calendar.ts';
import { address } from '../../client/shell/address.ts';
import { createMomentStore } from '../../client/state/moment.ts';
import { createViewStore } from '../../client/state/viewStore.ts';

/** As much of a browser as the view's store needs: an address and a history with a place in it. */
const browserAt = (first: string) => {
  const entries = [{ state: null as unknown, search: first }];
  const listeners: ((event: { state: unknown }) => void)[] = [];
  let place = 0;
  const searchOf = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');
  const go = (to: number): void => {
    place = to;
    for (const listener of listeners) listener({ state: entries[place]!.state });
  };
  const browser = {
    location: {
      pathname: '/',
      get search() {
        return entries[place]!.search;
      },
    },
    history: {
      get state() {
        return entries[place]!.state;
      },
      pushState: (state: unknown, _: string, url: string) => {
        entries.splice(place + 1, Infinity, { state, search: searchOf(url) });
        place += 1;
      },
      replaceState: (state: unknown, _: string, url: string) => {
        entries[place] = { state, search: searchOf(url) };
      },
      back: () => go(place - 1),
    },
    addEventListener: (_: string, listener: (event: { state: unknown }) => void) => void listeners.push(listener),
  };
  return { browser: browser as unknown as globalThis.Window, entries, search: () => entries[place]!.search };
};

const open = (search: string) => {
  const { browser, entries, search: written } = browserAt(search);
  const views = createViewStore(browser, address);
  const moments = createMomentStore(views);
  const settled = (): string => {
    vi.advanceTimersByTime(1000);
    return written();
  };
  return { browser, entries, views, moments, settled };
};

/** The last day of 1994. */
const endOf1994 = toDay(1995) - 1;

describe('the moment of the playback', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is that of the address, to its last day', () => {
    expect(open('?until=1994').moments.getState().moment).toBe(endOf1994);
    expect(open('?until=1994-02').moments.getState().moment).toBe(toDay(1994, 2, 28));
    expect(open('').moments.getState().moment).toBeNull();
    expect(address.unread('?until=1994-13')).toHaveLength(1);
  });

  it('stands in the address where it stays, without a step of its own', () => {
    const { moments, entries, settled } = open('?focus=oslo-channel');
    moments.getState().stay(endOf1994);
    expect(settled()).toBe('?focus=oslo-channel&until=1994');
    moments.getState().stay(toDay(1994, 2, 28));
    expect(settled()).toBe('?focus=oslo-channel&until=1994-02');
    moments.getState().stay(null);
    expect(settled()).toBe('?focus=oslo-channel');
    expect(entries).toHaveLength(1);
  });

  it('is not in the address while time plays', () => {
    const { moments, settled } = open('?until=1994');
    moments.getState().play(endOf1994 + 31);
    expect(moments.getState().moment).toBe(endOf1994 + 31);
    expect(settled()).toBe('');
    expect(moments.getState().moment).toBe(endOf1994 + 31);
  });

  it('goes back with the step that it was part of, and otherwise stays', () => {
    const { moments, views, browser, settled } = open('');
    moments.getState().stay(endOf1994);
    expect(settled()).toBe('?until=1994');
    views.getState().step({ selection: 'plo' });
    expect(moments.getState().moment).toBe(endOf1994);
    moments.getState().stay(endOf1994 + 365);
    expect(settled()).toBe('?until=1995&select=plo');
    browser.history.back();
    expect(moments.getState().moment).toBe(endOf1994);
  });

  it('is read as it was written, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: toDay(1000), max: toDay(2999) }), (day) => {
        const { moments, settled } = open('');
        moments.getState().stay(day);
        expect(open(settled()).moments.getState().moment).toBe(day);
      }),
    );
  });
});
