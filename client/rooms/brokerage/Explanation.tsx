import type { Explanation as Explained } from '../../projection/useMeasures.ts';

/** How a number is computed and where the formula is from, folded until asked for. */
export const Explanation = ({ of, about }: { readonly of: Explained; readonly about: string }) => (
  <details className="explanation">
    <summary>
      How it is computed<span className="visually-hidden">: {about}</span>
    </summary>
    <p>{of.formula}</p>
    <p className="muted">{of.source}</p>
  </details>
);
