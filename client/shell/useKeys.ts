import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { useDesk } from '../actions/desk.ts';
import { isTextField } from '../ui/isTextField.ts';
import { actions } from './actions.ts';

/** Whether keys belong to what has the focus: a text is being typed, or a dialog is open. */
const isBusy = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && (target.closest('[role="dialog"]') !== null || isTextField(target));

/** Takes the actions that keys stand for. */
export const useKeys = (): void => {
  const desk = useDesk();
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  useEffect(() => {
    const bindings = actions.flatMap((action) =>
      action.keys.map((press) => {
        const take = (event: KeyboardEvent): void => {
          if (isBusy(event)) return;
          const offered = action.offer(latest.current);
          if (offered === null) return;
          event.preventDefault();
          void offered();
        };
        return [press, take] as const;
      }),
    );
    return tinykeys(window, Object.fromEntries(bindings));
  }, []);
};
