import '../ui/theme.css';
import '../ui/laneColors.css';
import '../ui/reset.css';
import { createRoot } from 'react-dom/client';
import { AllSchemes } from './AllSchemes.tsx';
import { Parts } from './Parts.tsx';

const root = document.querySelector('#root');
if (root === null) throw new Error('Cannot start the page: it has no #root');

const scheme = new URLSearchParams(location.search).get('scheme');
createRoot(root).render(
  scheme === 'light' || scheme === 'dark' ? <Parts scheme={scheme} /> : <AllSchemes schemes={['light', 'dark']} />,
);
