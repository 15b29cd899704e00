import { Segments } from '../ui/Segments.tsx';
import type { Choice } from './action.ts';
import { useDesk } from './desk.ts';

/** A choice among actions of which exactly one is on. */
export const ActionSegments = ({ label, choices }: { readonly label: string; readonly choices: readonly Choice[] }) => {
  const desk = useDesk();
  const { view } = desk.view;
  const isOn = ({ action }: Choice): boolean => action.isOn?.(view) ?? false;
  return (
    <Segments
      label={label}
      value={choices.find(isOn)?.action.id ?? ''}
      options={choices.map(({ action: { id, Icon }, text, hint, isIcon }) => ({
        value: id,
        label: text,
        ...(isIcon === true && { icon: <Icon aria-hidden="true" /> }),
        ...(hint !== undefined && { hint }),
      }))}
      onChange={(id) => void choices.find(({ action }) => action.id === id)?.action.offer(desk)?.()}
    />
  );
};
