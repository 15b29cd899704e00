import type { Examples } from '../ui/examples.ts';
import { exampleSources } from './exampleRecords.ts';
import { SourceList } from './SourceList.tsx';

export const examples: Examples = { 'read and only cited': () => <SourceList sources={exampleSources} /> };
