import { useEffect, useRef, type RefObject } from 'react';
import { useView } from '../../state/useView.ts';
import brokerRow from './brokerRow.module.css';
import openedBroker from './OpenedBroker.module.css';

/** Where the opened person is told of, in the table or above it. */
const openedPlace = (panel: HTMLElement | null): HTMLElement | null =>
  panel?.querySelector<HTMLElement>(`.${brokerRow.open}[aria-expanded="true"], .${openedBroker.opened} h3`) ?? null;

/** Brings the opened person into view; when the panel is opened by hand, the focus too. */
export const useOpenedInView = (panel: RefObject<HTMLElement | null>, takesFocus: boolean): void => {
  const broker = useView((view) => view.view.broker);
  const focuses = useRef(takesFocus);
  useEffect(() => {
    // The table draws its rows a moment later.
    const frame = requestAnimationFrame(() => {
      const place = openedPlace(panel.current);
      place?.scrollIntoView({ block: 'nearest' });
      // Who comes back from the record finds the person that was opened.
      if (focuses.current) place?.focus();
      focuses.current = false;
    });
    return () => cancelAnimationFrame(frame);
  }, [panel, broker]);
};
