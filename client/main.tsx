import './ui/theme.css';
import './ui/laneColors.css';
import './ui/reset.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { SliceDocument } from './shell/stage/operations.generated.ts';
import { createApi } from './api/createApi.ts';
import { loadLanes, loadNetwork } from './shell/stage/loadPicture.ts';
import { sliceQuestion } from './shell/stage/sliceQuestion.ts';
import { createViewStore } from './state/viewStore.ts';
import { ViewContext } from './state/useView.ts';
import { address } from './shell/address.ts';
import { roomOf } from './shell/OpenedRoom.tsx';
import { Page } from './shell/Page.tsx';
import { fetchAhead } from './ui/useLoaded.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('Cannot start the page: it has no #root');

const api = createApi();
const store = createViewStore(window, address);
const { view } = store.getState();
// What is drawn first is fetched while the page is put together.
void api.query(SliceDocument, sliceQuestion(view)).toPromise();
void fetchAhead(view.projection === 'lanes' ? loadLanes : loadNetwork);

const render = (): void =>
  createRoot(root).render(
    <StrictMode>
      <Provider value={api}>
        <ViewContext value={store}>
          <Page />
        </ViewContext>
      </Provider>
    </StrictMode>,
  );

// A room that the page is opened with asks its own questions from the first.
const room = roomOf(view.panel);
if (room === null) render();
else void fetchAhead(room.open).then(render);
