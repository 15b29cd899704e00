import type { Examples } from './examples.ts';
import { Section } from './Section.tsx';

export const examples: Examples = {
  open: () => <Section title="Open">What it holds.</Section>,
  'with choices': () => (
    <Section title="With choices" chosen={3}>
      What it holds.
    </Section>
  ),
  closed: () => (
    <Section title="Closed" closed>
      What it holds.
    </Section>
  ),
};
