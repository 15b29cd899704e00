import { useEffect } from 'react';
import { useView } from '../../state/useView.ts';

/** Escape leaves the influence view, except where something is being typed. */
export const useLeaveOnEscape = (): void => {
  const step = useView((state) => state.step);
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
      if (event.key === 'Escape' && !event.defaultPrevented && !isTyping) step({ influence: null });
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [step]);
};
