import { useEffect, useRef, type RefObject } from 'react';
import pathCard from './PathCard.module.css';

/** Puts the focus where the reader goes on once more paths are here; answers with what notes the place of the first of them. */
export const useGoOnAt = (
  list: RefObject<HTMLElement | null>,
  loading: boolean,
  paths: readonly unknown[],
): ((place: number) => void) => {
  const goesOnAt = useRef<number | null>(null);
  useEffect(() => {
    if (loading || goesOnAt.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>(`.${pathCard.choose}`);
    (buttons?.[goesOnAt.current] ?? buttons?.[goesOnAt.current - 1])?.focus();
    goesOnAt.current = null;
  }, [list, loading, paths]);
  return (place) => {
    goesOnAt.current = place;
  };
};
