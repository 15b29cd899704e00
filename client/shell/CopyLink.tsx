import { useState } from 'react';
import { Check, Link } from 'lucide-react';
import buttons from '../ui/buttons.module.css';

const confirmMilliseconds = 2000;

/** Copies the address of exactly what is on the screen. */
export const CopyLink = () => {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setState('copied');
    } catch {
      setState('failed');
    }
    setTimeout(() => setState('idle'), confirmMilliseconds);
  };
  const text = { idle: 'Copy link', copied: 'Copied', failed: 'Copy it from the address bar' }[state];
  return (
    <button type="button" className={buttons.button} onClick={() => void copy()}>
      {state === 'copied' ? <Check aria-hidden="true" /> : <Link aria-hidden="true" />}
      <span className="copy-text" aria-live="polite">
        {text}
      </span>
    </button>
  );
};
