import { useEffect, useRef } from 'react';
import { comparePaths } from './comparePaths.ts';
import type { FoundPath } from './foundPath.ts';
import tone from '../../ui/tone.module.css';
import styles from './Comparison.module.css';

/** In what two paths differ, side by side. */
export const Comparison = ({
  first,
  second,
  places,
}: {
  readonly first: FoundPath;
  readonly second: FoundPath;
  readonly places: readonly [number, number];
}) => {
  const differences = comparePaths(first, second);
  const table = useRef<HTMLTableElement>(null);
  // It is drawn below the button that asked for it, perhaps below the edge of the panel.
  useEffect(() => table.current?.scrollIntoView({ block: 'nearest' }), [first, second]);
  return (
    <table className={styles.comparison} ref={table}>
      <caption>What differs</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={tone.visuallyHidden}>In what</span>
          </th>
          <th scope="col" data-role="chosen">
            Path {places[0]}
          </th>
          <th scope="col" data-role="compared">
            Path {places[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.length === 0 && (
          <tr>
            <td colSpan={3}>Only the order of their stops differs.</td>
          </tr>
        )}
        {differences.map((difference) => (
          <tr key={difference.name}>
            <th scope="row">{difference.name}</th>
            <td dir="auto">{difference.first}</td>
            <td dir="auto">{difference.second}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
