import type { ReactNode } from 'react';

/** A part of a panel that opens and closes, and says how many choices in it are active. */
export const Section = ({
  title,
  chosen = 0,
  closed = false,
  children,
}: {
  readonly title: string;
  readonly chosen?: number;
  readonly closed?: boolean;
  readonly children: ReactNode;
}) => (
  <details className="section" open={!closed}>
    <summary>
      <h2>{title}</h2>
      {chosen > 0 && <span className="section-chosen">{chosen} chosen</span>}
    </summary>
    <div className="section-body">{children}</div>
  </details>
);
