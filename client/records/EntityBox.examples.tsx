import { Search } from 'lucide-react';
import { nothing, type Examples } from '../ui/examples.ts';
import { EntityBox } from './EntityBox.tsx';

const same = { label: 'From', placeholder: 'A person, an idea, a meeting…', onChoose: nothing };

export const examples: Examples = {
  empty: () => <EntityBox {...same} chosenName={null} />,
  chosen: () => (
    <EntityBox {...same} label="To" chosenName="Example Person" note="Nothing is recorded of them before." />
  ),
  'with an icon': () => <EntityBox {...same} label="Find" quietLabel icon={<Search aria-hidden="true" />} />,
};
