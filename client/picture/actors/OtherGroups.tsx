import { neutralLook, sharedLook, swatchOf } from '../looks.ts';
import swatch from '../../ui/swatch.module.css';

/** A count of groups in words. */
const inWords = (count: number, what: string): string => `${count} ${what} ${count === 1 ? 'group' : 'groups'}`;

/** The last lines of a legend of groups: who is not told by colour alone. */
export const OtherGroups = ({
  shared,
  leftOut,
  ungrouped,
}: {
  /** How many groups look like others. */
  readonly shared: number;
  /** How many groups have no colour. */
  readonly leftOut: number;
  /** How many people are in no group. */
  readonly ungrouped: number;
}) => {
  const neutral = [
    leftOut > 0 ? inWords(leftOut, 'smaller') : '',
    ungrouped > 0 ? `${ungrouped} in no group` : '',
  ].filter(Boolean);
  const lines = [
    ...(shared > 0 ? [{ look: sharedLook, text: `With this middle: one of ${inWords(shared, 'further')}` }] : []),
    ...(neutral.length > 0 ? [{ look: neutralLook, text: neutral.join(', ') }] : []),
  ];
  return lines.map(({ look, text }) => (
    <li key={text}>
      <span className={`${swatch.swatch} ${swatch.round}`} style={{ background: swatchOf(look) }} />
      {text}
    </li>
  ));
};
