import { useEffect, useState } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import buttons from '../ui/buttons.module.css';
import type { Action } from './action.ts';
import { useOffer } from './desk.ts';

const tellMilliseconds = 2000;

/** Takes an action; what came of it, where that is told, stands in the button for a moment. */
export const useTake = (take: ReturnType<Action['offer']>): readonly [() => void, string | null] => {
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (told === null) return undefined;
    const timer = setTimeout(() => setTold(null), tellMilliseconds);
    return () => clearTimeout(timer);
  }, [told]);
  const press = (): void => {
    const outcome = take?.();
    if (outcome !== undefined) void Promise.resolve(outcome).then(setTold);
  };
  return [press, told];
};

/** A button for an action. Where the action is not offered the button is not there; one that `stays` is disabled then. */
export const ActionButton = ({
  action,
  text = action.label,
  kind = 'button',
  stays = false,
  onTake,
}: {
  readonly action: Action;
  /** What stands on the button, where the label says more than is needed beside what is around it. */
  readonly text?: string;
  readonly kind?: 'button' | 'quiet' | 'text' | 'icon' | 'strong-icon';
  readonly stays?: boolean;
  /** Told just before the action is taken. */
  readonly onTake?: () => void;
}) => {
  const { isOn, take } = useOffer(action);
  const [press, told] = useTake(
    take === null
      ? null
      : () => {
          onTake?.();
          return take();
        },
  );
  if (take === null && !stays) return null;
  const { Icon, label } = action;
  if (kind === 'icon' || kind === 'strong-icon') {
    return (
      <IconButton
        label={text}
        icon={<Icon />}
        onPress={press}
        strong={kind === 'strong-icon'}
        disabled={take === null}
        {...(isOn !== undefined && { pressed: isOn })}
      />
    );
  }
  // A name that did not hold what stands on the button could not be said to it.
  const longer = text !== label && label.includes(text) ? label : undefined;
  return (
    <button
      type="button"
      className={kind === 'button' ? buttons.button : buttons.quiet}
      aria-label={longer}
      aria-pressed={isOn}
      disabled={take === null}
      onClick={press}
    >
      {kind !== 'text' && <Icon aria-hidden="true" />} <span aria-live="polite">{told ?? text}</span>
    </button>
  );
};
