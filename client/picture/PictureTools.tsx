import type { Core } from 'cytoscape';
import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../ui/IconButton.tsx';

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
}) => (
  <div className="picture-tools" role="group" aria-label="Picture">
    <IconButton label="Zoom in" icon={<ZoomIn />} onPress={() => cy !== null && zoomBy(cy, zoomStep)} />
    <IconButton label="Zoom out" icon={<ZoomOut />} onPress={() => cy !== null && zoomBy(cy, 1 / zoomStep)} />
    <IconButton label="Show the whole picture" icon={<Maximize2 />} onPress={onFit} />
    {children}
  </div>
);
