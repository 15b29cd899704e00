import type { Kind } from '../api/types.generated.ts';
import type { Examples } from '../ui/examples.ts';
import { KindIcon } from './KindIcon.tsx';
import { kindName } from './recordWords.ts';

export const examples: Examples = {
  'each kind': () => (
    <ul>
      {(Object.keys(kindName) as Kind[]).map((kind) => (
        <li key={kind}>
          <KindIcon kind={kind} /> {kindName[kind]}
        </li>
      ))}
    </ul>
  ),
};
