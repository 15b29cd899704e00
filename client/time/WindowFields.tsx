import { useView } from '../state/useView.ts';
import { TypedWindow } from './TypedWindow.tsx';

/** The window's two ends as typed dates. */
export const WindowFields = () => {
  const window = useView((state) => state.view.window);
  const step = useView((state) => state.step);
  return (
    <TypedWindow
      label="Time window"
      submit="Set the window"
      window={window}
      onChange={(next) => step({ window: next })}
    />
  );
};
