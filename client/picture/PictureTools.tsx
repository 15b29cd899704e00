import type { Core } from 'cytoscape';
import type { ReactNode } from 'react';
import { ActionButton } from '../actions/ActionButton.tsx';
import { useDoing } from '../actions/desk.ts';
import { showWholePicture, zoomIn, zoomOut } from '../actions/pictureActions.ts';
import styles from './PictureTools.module.css';

const zoomStep = 1.4;

const zoomBy = (cy: Core, factor: number): void => {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
};

/** The buttons over a picture: nearer, farther, all of it, and what else that picture offers. */
export const PictureTools = ({
  cy,
  onFit,
  children,
}: {
  readonly cy: Core | null;
  readonly onFit: () => void;
  readonly children?: ReactNode;
}) => {
  useDoing(zoomIn, cy === null ? null : () => zoomBy(cy, zoomStep));
  useDoing(zoomOut, cy === null ? null : () => zoomBy(cy, 1 / zoomStep));
  useDoing(showWholePicture, onFit);
  return (
    <div className={styles.tools} role="group" aria-label="Picture">
      <ActionButton action={zoomIn} kind="icon" stays />
      <ActionButton action={zoomOut} kind="icon" stays />
      <ActionButton action={showWholePicture} kind="icon" stays />
      {children}
    </div>
  );
};
