import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient, useQuery, type Client, type CombinedError, type TypedDocumentNode } from 'urql';
import { ProgressDocument } from './operations.generated.ts';

/** How far work has come. */
export interface Progress {
  readonly stage: string;
  /** From 0 to 1. */
  readonly done: number;
}

/** An answer that may take long. */
export interface LongWork<Data> {
  /** The answer; while a new one is worked out, the last one. Null until the first. */
  readonly data: Data | null;
  readonly loading: boolean;
  /** Known once the work has taken longer than a moment. */
  readonly progress: Progress | null;
  /** True when it was given up by hand. */
  readonly cancelled: boolean;
  readonly error: CombinedError | null;
  readonly cancel: () => void;
  readonly retry: () => void;
}

const moment = 500;
const pollMilliseconds = 300;
const waiting: Progress = { stage: 'Waiting', done: 0 };
const untold: Progress = { stage: 'Working; how far it is could not be fetched', done: 0 };

/** How far the work of this name has come, asked again and again while it goes on. */
const useProgress = (name: string, working: boolean): Progress | null => {
  const client = useClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (!working) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const poll = async (): Promise<void> => {
      const answer = await client.query(ProgressDocument, { id: name }, { requestPolicy: 'network-only' }).toPromise();
      if (over) return;
      const told = answer.data?.progress ?? null;
      setProgress((before) => told ?? (answer.error ? untold : (before ?? waiting)));
      timer = setTimeout(() => void poll(), pollMilliseconds);
    };
    timer = setTimeout(() => void poll(), moment);
    return () => {
      over = true;
      clearTimeout(timer);
      setProgress(null);
    };
  }, [client, name, working]);
  return progress;
};

type Names = Map<unknown, Map<string, string>>;

const namesOf = new WeakMap<Client, Names>();

/**
 * The name of the work for a question. The same question keeps it for as long as the page lives, so that an answer that is
 * there is found, and none is kept twice.
 */
const useWorkName = (query: unknown, key: string): string => {
  const client = useClient();
  const names: Names = namesOf.get(client) ?? new Map();
  namesOf.set(client, names);
  const ofQuery = names.get(query) ?? new Map<string, string>();
  names.set(query, ofQuery);
  const name = ofQuery.get(key) ?? crypto.randomUUID();
  ofQuery.set(key, name);
  return name;
};

/** Asks for what may take long: it can be followed and given up. `variables` null asks for nothing. */
export const useLongWork = <Data, Variables extends { progressId?: string | null | undefined }>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
): LongWork<Data> => {
  const key = JSON.stringify(variables);
  const name = useWorkName(query, key);
  const asked = useMemo(() => {
    const read = JSON.parse(key) as Variables | null;
    return read === null ? null : { ...read, progressId: name };
  }, [key, name]);
  const [cancelledKey, setCancelledKey] = useState<string | null>(null);
  const cancelled = asked !== null && cancelledKey === key;
  const paused = asked === null || cancelled;
  const [{ data, fetching, error }, ask] = useQuery<Data>({ query, variables: asked ?? {}, pause: paused });
  const working = !paused && fetching;
  const progress = useProgress(name, working);

  const last = useRef<Data | null>(null);
  if (asked === null) last.current = null;
  else if (data !== undefined && !fetching && !cancelled) last.current = data;
  const cancel = useCallback(() => setCancelledKey(key), [key]);
  const retry = useCallback(() => {
    setCancelledKey(null);
    ask({ requestPolicy: 'network-only' });
  }, [ask]);
  const held = last.current;
  const failure = working || paused ? null : (error ?? null);
  return useMemo(
    () => ({ data: held, loading: working, progress, cancelled, error: failure, cancel, retry }),
    [held, working, progress, cancelled, failure, cancel, retry],
  );
};
