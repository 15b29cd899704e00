import 'graphiql/setup-workers/vite';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { exampleQueries } from './exampleQueries.ts';
import { fetchGraphQL } from './fetchGraphQL.ts';
import './graphiql.css';
import styles from './graphiql.module.css';

const root = document.querySelector('#root');
if (root === null) throw new Error('Cannot start the page: it has no #root');

createRoot(root).render(
  <GraphiQL fetcher={fetchGraphQL} defaultTabs={[...exampleQueries]} shouldPersistHeaders={false}>
    <GraphiQL.Logo>
      <a className={styles.back} href="/">
        Crosstrack
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
