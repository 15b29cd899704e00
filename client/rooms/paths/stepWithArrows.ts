import type { KeyboardEvent } from 'react';
import pathCard from './PathCard.module.css';

/** The arrows, Home and End go from one path's button to the next; what they reach is chosen. */
export const stepWithArrows = (event: KeyboardEvent<HTMLElement>): void => {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(`.${pathCard.choose}`)];
  const at = buttons.findIndex((button) => button === event.target);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const next = buttons[places[event.key] ?? -1];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
  if (next.getAttribute('aria-expanded') === 'false') next.click();
};
