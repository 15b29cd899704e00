import { createEmbeddedStore } from '../../server/store/embedded.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';
import { changesetContract } from './contract.ts';

const directory = temporaryDirectory();

changesetContract('the embedded engine', () => createEmbeddedStore({ directory }), 60);
