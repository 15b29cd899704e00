import type { ComponentType, ReactNode } from 'react';
import { createClient, fetchExchange, Provider } from 'urql';
import { createDoings, DoingsContext } from '../actions/desk.ts';
import { address } from '../shell/address.ts';
import { ViewContext } from '../state/useView.ts';
import { createViewStore } from '../state/viewStore.ts';
import { Boundary } from '../ui/Boundary.tsx';
import type { Examples } from '../ui/examples.ts';
import { useColorScheme } from '../ui/useColorScheme.ts';
import styles from './Parts.module.css';

const files = import.meta.glob<{ readonly examples: Examples }>('../*/*.examples.tsx', { eager: true });

const parts = Object.entries(files).map(([path, { examples }]) => ({
  name: path.replace(/^\.\.\/|\.examples\.tsx$/g, ''),
  states: Object.entries(examples),
}));

/** Answers every question in the same way, without a server: nothing here is about anybody. */
const answers = {
  node: {
    id: 'example-person',
    name: 'Example Person',
    kind: 'PERSON',
    inBrief: 'Somebody made up for this page.',
    namesakes: 1,
    span: { from: '1930', to: null, approximate: false },
  },
  search: [],
  progress: null,
};

const api = createClient({
  url: '/graphql',
  exchanges: [fetchExchange],
  preferGetMethod: false,
  fetch: async () => Response.json({ data: answers }),
});
const view = createViewStore(window, address);
const doings = createDoings();

const Surroundings = ({ children }: { readonly children: ReactNode }) => (
  <Provider value={api}>
    <ViewContext value={view}>
      <DoingsContext value={doings}>{children}</DoingsContext>
    </ViewContext>
  </Provider>
);

const State = ({ name, Example }: { readonly name: string; readonly Example: ComponentType }) => (
  <figure className={styles.state}>
    <figcaption>{name}</figcaption>
    <div>
      <Boundary what={name}>
        <Example />
      </Boundary>
    </div>
  </figure>
);

/** Every part in every state, in one scheme, as wide as the window is. */
export const Parts = ({ scheme }: { readonly scheme: 'light' | 'dark' }) => {
  useColorScheme(scheme);
  return (
    <Surroundings>
      <main className={styles.parts}>
        <h1>Parts, {scheme}</h1>
        {parts.map(({ name, states }) => (
          <section key={name} aria-label={name}>
            <h2 className={styles.name}>{name}</h2>
            {states.map(([state, Example]) => (
              <State key={state} name={state} Example={Example} />
            ))}
          </section>
        ))}
      </main>
    </Surroundings>
  );
};
