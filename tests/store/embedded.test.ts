import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createEmbeddedStore } from '../../server/store/embedded.ts';
import { storeContract } from './contract.ts';

const directory = mkdtempSync(join(tmpdir(), 'crosstrack-contract-'));

storeContract('createEmbeddedStore()', () => createEmbeddedStore({ directory }));

afterAll(() => rmSync(directory, { recursive: true, force: true }));
