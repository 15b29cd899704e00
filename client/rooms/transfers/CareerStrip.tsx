import { useView } from '../../state/useView.ts';
import { isolated } from '../../api/isolate.ts';
import { laneColor } from '../../ui/laneColor.ts';
import { layoutCareer, type ListedCareer } from './careerLayout.ts';
import { directionColor } from './directionWords.ts';
import { placeDates } from './PlaceLine.tsx';
import { trackName } from './TrackChip.tsx';
import styles from './CareerStrip.module.css';

const width = 272;
const laneHeight = 24;
const axis = 16;

/** A career as a small strip of lanes: time across, tracks down, a dot for each appearance; the list below says the same. */
export const CareerStrip = ({
  career,
  codes,
}: {
  readonly career: ListedCareer;
  readonly codes: readonly string[];
}) => {
  const step = useView((state) => state.step);
  const left = codes.some((code) => trackName(code).length > 3) ? 94 : 36;
  const { lanes, dots, steps, ticks } = layoutCareer(career, codes, { left, right: width - 10, laneHeight });
  const height = lanes.length * laneHeight;
  return (
    <svg className={styles.strip} viewBox={`0 0 ${width} ${height + axis}`} aria-hidden="true">
      {lanes.map(({ code, y }, place) => (
        <g key={code}>
          <rect className={styles.lane} data-odd={place % 2 === 1} x={0} y={y} width={width} height={laneHeight} />
          <rect x={0} y={y + 3} width={3} height={laneHeight - 6} style={{ fill: laneColor(code) }} />
          <text className={styles.name} x={8} y={y + laneHeight / 2 + 4}>
            {trackName(code)}
          </text>
        </g>
      ))}
      {steps.map(({ id, path, direction, possible, isOrderKnown }) => (
        <path
          key={id}
          className={styles.step}
          data-direction={direction}
          data-possible={possible}
          data-unordered={!isOrderKnown}
          d={path}
          style={direction === null ? undefined : { stroke: directionColor(direction) }}
        />
      ))}
      {dots.map(({ appearance, x, y }) => {
        const mark = { className: styles.dot, onClick: () => step({ selection: appearance.at.id }) };
        const title = <title>{`${isolated(appearance.at.name)}, ${placeDates(appearance)}`}</title>;
        return appearance.via === 'OFFICE' ? (
          <rect key={appearance.id} {...mark} x={x - 3.5} y={y - 3.5} width={7} height={7} data-via="OFFICE">
            {title}
          </rect>
        ) : (
          <circle key={appearance.id} {...mark} cx={x} cy={y} r={4}>
            {title}
          </circle>
        );
      })}
      {ticks.map(({ year, x }) => (
        <text key={year} className={styles.year} x={Math.min(x, width - 13)} y={height + 12} textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
};
