import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './PageDialog.module.css';
import palette from './palette/Palette.module.css';

/** A page that opens over the picture, to be read and closed. */
export const PageDialog = ({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) => (
  <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className={palette.overlay!}>
    <Modal className={styles.modal!}>
      <Dialog className={styles.dialog!}>
        <div className={styles.title}>
          <Heading slot="title">{title}</Heading>
          <IconButton label="Close" icon={<X />} onPress={onClose} />
        </div>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
