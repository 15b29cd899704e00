import type { Examples } from '../ui/examples.ts';
import { ConfidenceBadge } from './ConfidenceBadge.tsx';

export const examples: Examples = {
  documented: () => <ConfidenceBadge confidence="DOCUMENTED" />,
  reported: () => <ConfidenceBadge confidence="REPORTED" />,
  disputed: () => <ConfidenceBadge confidence="DISPUTED" />,
};
