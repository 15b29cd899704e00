import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's .mjs build beside the .js one that Node gives to the server: two realms of the same types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/neo4j/globalSetup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
