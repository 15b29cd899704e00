import type { ReactNode } from 'react';

/** The head of a table of before and after. */
export const BeforeAndAfter = ({ title }: { readonly title: ReactNode }) => (
  <thead>
    <tr>
      <th scope="col">{title}</th>
      <th scope="col">Before</th>
      <th scope="col">After</th>
    </tr>
  </thead>
);
