import { useRef } from 'react';
import type { BrokersAnswer } from './brokerAnswer.ts';
import type { BrokersQuestion } from './brokersQuestion.ts';
import { columnOf } from './columnOf.ts';

const none: readonly (number | null)[] = [];

/**
 * The values of the whole window, by whose scale people are drawn while time plays: else a circle would shrink though its
 * value grows, because another's grows more. Empty where they are not known.
 */
export const useScale = (
  whole: BrokersQuestion | null,
  answered: BrokersQuestion | null,
  answer: BrokersAnswer | null,
): readonly (number | null)[] => {
  const kept = useRef<{ readonly whole: BrokersQuestion; readonly values: readonly (number | null)[] } | null>(null);
  if (whole !== null && answered === whole && answer !== null) {
    kept.current = { whole, values: columnOf(answer.columns, whole.sort) };
  }
  return kept.current?.whole === whole ? kept.current.values : none;
};
