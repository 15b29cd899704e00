import { nothing, type Examples } from './examples.ts';
import { RoomPanel } from './RoomPanel.tsx';

// On a telephone the panel is fixed to the window: here to what stands around it.
const windowOfItsOwn = { contain: 'layout', minHeight: '52vh' };

export const examples: Examples = {
  open: () => (
    <div style={windowOfItsOwn}>
      <RoomPanel room="example" name="Example" title="What is asked here?" takesFocus={false} onClose={nothing}>
        <p>What the room says.</p>
      </RoomPanel>
    </div>
  ),
};
