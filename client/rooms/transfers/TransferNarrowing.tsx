import { useView } from '../../state/useView.ts';
import { Segments } from '../../ui/Segments.tsx';
import check from '../../ui/check.module.css';
import styles from './TransferNarrowing.module.css';

/** Whose transfers, and how sure their order must be. */
export const TransferNarrowing = () => {
  const { carrierKind, transferCertainty } = useView((state) => state.view);
  const step = useView((state) => state.step);
  return (
    <div className={styles.narrowing}>
      <Segments
        label="Whose transfers"
        value={carrierKind ?? 'BOTH'}
        options={[
          { value: 'BOTH', label: 'All' },
          { value: 'PERSON', label: 'People' },
          { value: 'IDEA', label: 'Ideas' },
        ]}
        onChange={(next) => step({ carrierKind: next === 'BOTH' ? null : next, transfer: null })}
      />
      <label className={check.check} title="Leaves out those whose dates do not settle which end came first.">
        <input
          type="checkbox"
          checked={transferCertainty === 'DEFINITE'}
          onChange={(event) =>
            step({ transferCertainty: event.target.checked ? 'DEFINITE' : 'POSSIBLE', transfer: null })
          }
        />
        <span className={check.label}>Definite only</span>
      </label>
    </div>
  );
};
