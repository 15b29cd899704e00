import { nothing, type Examples } from './examples.ts';
import { WorkNotice } from './WorkNotice.tsx';

const work = {
  data: null,
  loading: true,
  progress: { stage: 'Counting shortest paths', done: 0.4 },
  cancelled: false,
  error: null,
  cancel: nothing,
  retry: nothing,
};

export const examples: Examples = {
  'under way': () => <WorkNotice work={work} />,
  'given up': () => <WorkNotice work={{ ...work, loading: false, cancelled: true }} />,
};
