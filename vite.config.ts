import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const port = process.env['PORT'] ?? '4000';
const api = `http://127.0.0.1:${port}`;

/** Addresses in development: GraphiQL under the one that the server gives it, and the page of parts. */
const pages: Readonly<Record<string, string>> = { '/graphiql': '/graphiql.html', '/ui': '/parts.html' };
const addresses: Plugin = {
  name: 'addresses',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const [path = '', search] = request.url?.split('?') ?? [];
      const page = pages[path];
      if (page !== undefined) request.url = search === undefined ? page : `${page}?${search}`;
      next();
    });
  },
};

const sharedParts = /client\/(actions|api|dates|state|ui)\/|lucide-react/;

const client: UserConfig = {
  root: 'client',
  plugins: [react(), addresses],
  css: {
    modules: {
      // Names that can be read and stay the same, as in `CandidateCard_head`.
      generateScopedName: (name, file) => `${basename(file, '.module.css')}_${name}`,
    },
  },
  worker: { format: 'es' },
  // These files name their workers with `?worker`, which only Vite itself understands, not its bundler of dependencies.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '^/graphql$': api, '/healthz': api, '/readyz': api },
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // Nothing as data: addresses, so that the content security policy can stay at 'self'.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: [join(here, 'client/index.html'), join(here, 'client/graphiql.html')],
      output: {
        // What several parts share of our own, small as it is, comes in one piece: every request costs more than it weighs.
        codeSplitting: { groups: [{ name: 'shared', test: sharedParts, minShareCount: 3 }] },
      },
      onwarn: (warning, warn) => {
        // A note of React's compiler in GraphiQL's own files, of no consequence for bundling.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
};

const server: UserConfig = {
  // Dependencies are bundled too: finding and opening several hundred files costs half of a start. Not those that bring
  // binaries, and not what is only loaded when it is used.
  ssr: { noExternal: true, external: ['@grafeo-db/js', 'neo4j-driver', 'pino', 'pino-pretty'] },
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: {
      input: { cli: 'server/cli.ts', worker: 'server/work/worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
};

export default defineConfig(({ isSsrBuild }) => (isSsrBuild ? server : client));
