import type { Examples } from '../ui/examples.ts';
import { ClaimList } from './ClaimList.tsx';
import { exampleClaims } from './exampleRecords.ts';

export const examples: Examples = { 'one claim': () => <ClaimList claims={exampleClaims} /> };
