const names: Readonly<Record<string, string>> = { k: 'K', z: 'Z', y: 'Y', Shift: 'Shift' };

/** A key press for people, on this kind of keyboard: `Ctrl K`, `⌘ K`. */
export const writeKeys = (press: string, isApple: boolean): string =>
  press
    .split('+')
    .filter((key, place, all) => !(key === 'Shift' && all[place + 1] === '?'))
    .map((key) => (key === '$mod' ? (isApple ? '⌘' : 'Ctrl') : (names[key] ?? key)))
    .join(' ');

/** Whether this keyboard has a command key. */
export const hasCommandKey = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);
