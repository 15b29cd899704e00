import { useState } from 'react';
import type { Window } from '../state/fieldKinds.ts';
import { problemOf, toEnds, windowOf, type TypedEnds } from './typedEnds.ts';

/** The ends of a window while they are typed. */
export interface Typing {
  readonly ends: TypedEnds;
  /** Why they are no window; null where they are, or have not been left yet. */
  readonly problem: string | null;
  readonly type: (ends: Partial<TypedEnds>) => void;
  /** Takes what was typed, where it is another window than before. */
  readonly commit: () => void;
}

/** Keeps the ends of a window while they are typed, and follows the window when it changes. */
export const useTypedEnds = (window: Window | null, onWindow: (window: Window | null) => void): Typing => {
  const given = toEnds(window);
  const [seen, setSeen] = useState(given);
  const [ends, setEnds] = useState(given);
  const [problem, setProblem] = useState<string | null>(null);
  if (seen.from !== given.from || seen.to !== given.to) {
    // The window was changed, here or elsewhere: the fields follow, what is being typed into the other one stays.
    setSeen(given);
    setEnds({
      from: seen.from === given.from ? ends.from : given.from,
      to: seen.to === given.to ? ends.to : given.to,
    });
    setProblem(null);
  }
  const commit = (): void => {
    const typed = { from: ends.from.trim(), to: ends.to.trim() };
    const found = problemOf(typed);
    setProblem(found);
    if (found === null && (typed.from !== given.from || typed.to !== given.to)) onWindow(windowOf(typed));
  };
  return { ends, problem, type: (change) => setEnds((before) => ({ ...before, ...change })), commit };
};
