import { Search, X } from 'lucide-react';
import { useState } from 'react';
import type { Slice } from '../picture/slice.ts';
import { useView } from '../state/useView.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useMissingRecords } from './useMissingRecords.ts';
import styles from './AddressNotice.module.css';
import buttons from '../ui/buttons.module.css';

/** Says what of the address could not be read or is not there, and what is shown instead. */
export const AddressNotice = ({
  whole,
  failed,
  onSearch,
}: {
  readonly whole: Slice | null;
  /** Whether the slice could not be had. */
  readonly failed: boolean;
  readonly onSearch: (text: string) => void;
}) => {
  const unread = useView((state) => state.unread);
  const { missing, untold } = useMissingRecords(whole, failed);
  const [dismissed, setDismissed] = useState<unknown>(null);
  if (dismissed === unread || unread.length + missing.length + untold.length === 0) return null;
  return (
    <div className={styles.notice} role="alert">
      <ul>
        {unread.map(({ part, fault }) => (
          <li key={part}>
            Of this link, <b dir="auto">{part}</b> {fault}.
          </li>
        ))}
        {untold.map((id) => (
          <li key={id}>
            The server did not say whether there is a record <b dir="auto">{id}</b>.
          </li>
        ))}
        {missing.map((id) => (
          <li key={id}>
            There is no record <b dir="auto">{id}</b>, or you may not see it.{' '}
            <button type="button" className={buttons.quiet} onClick={() => onSearch(id.replaceAll('-', ' '))}>
              <Search aria-hidden="true" /> Search for it
            </button>
          </li>
        ))}
      </ul>
      <IconButton label="Close this notice" icon={<X />} onPress={() => setDismissed(unread)} />
    </div>
  );
};
