import { Plus } from 'lucide-react';
import type { Examples } from './examples.ts';
import buttons from './buttons.module.css';

export const examples: Examples = {
  button: () => (
    <div className={buttons.row}>
      <button type="button" className={buttons.button}>
        <Plus aria-hidden="true" /> With an icon
      </button>
      <button type="button" className={buttons.button} aria-pressed>
        Pressed
      </button>
      <button type="button" className={buttons.button} disabled>
        Disabled
      </button>
    </div>
  ),
  quiet: () => (
    <button type="button" className={buttons.quiet}>
      <Plus aria-hidden="true" /> Show 12 more
    </button>
  ),
  link: () => (
    <button type="button" className={buttons.link}>
      A link in a sentence
    </button>
  ),
  chip: () => (
    <button type="button" className={buttons.chip}>
      <span>A choice with a name that is so long that it has to end in dots somewhere</span>
      <Plus aria-hidden="true" />
    </button>
  ),
};
