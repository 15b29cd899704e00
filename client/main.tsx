import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { createApi } from './api/createApi.ts';
import { createViewStore } from './state/viewStore.ts';
import { ViewContext } from './state/useView.ts';
import { Explorer } from './ui/Explorer.tsx';
import './ui/theme.css';
import './ui/layout.css';
import './ui/parts.css';
import './ui/details.css';
import './ui/picture.css';

const root = document.querySelector('#root');
if (root === null) throw new Error('Cannot start the page: it has no #root');

createRoot(root).render(
  <StrictMode>
    <Provider value={createApi()}>
      <ViewContext value={createViewStore(window)}>
        <Explorer />
      </ViewContext>
    </Provider>
  </StrictMode>,
);
