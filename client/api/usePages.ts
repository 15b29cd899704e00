import { useCallback, useMemo, useState } from 'react';
import { useClient, useQuery, type CombinedError, type TypedDocumentNode } from 'urql';

interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

/** A list that is asked for page by page. */
export interface Pages<Node> {
  readonly nodes: readonly Node[];
  /** How many there are in all; null until the first answer. */
  readonly total: number | null;
  readonly loading: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
  /** Asks for the next page; null where there is none. */
  readonly more: (() => void) | null;
}

/** Asks for the first page of a list, and for more when told to; `variables` null asks for nothing. */
export const usePages = <Data, Variables extends { after?: string | null | undefined }, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  pick: (data: Data) => Page<Node>,
): Pages<Node> => {
  const client = useClient();
  const key = JSON.stringify(variables);
  const asked = useMemo(() => JSON.parse(key) as Variables | null, [key]);
  const [{ data, fetching, error }, ask] = useQuery<Data>({ query, variables: asked ?? {}, pause: asked === null });
  const [later, setLater] = useState<{ key: string; pages: readonly Page<Node>[]; error: CombinedError | null }>({
    key,
    pages: [],
    error: null,
  });
  const [isLoadingMore, setLoadingMore] = useState(false);
  const first = data === undefined || fetching || asked === null ? null : pick(data);
  const pages = first === null ? [] : [first, ...(later.key === key ? later.pages : [])];
  const last = pages.at(-1);

  const loadMore = async (): Promise<void> => {
    if (asked === null || last === undefined || isLoadingMore) return;
    setLoadingMore(true);
    const answer = await client.query(query, { ...asked, after: last.pageInfo.endCursor }).toPromise();
    const known = later.key === key ? later.pages : [];
    setLater({ key, pages: answer.data ? [...known, pick(answer.data)] : known, error: answer.error ?? null });
    setLoadingMore(false);
  };
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return {
    nodes: pages.flatMap(({ nodes }) => nodes),
    total: first?.totalCount ?? null,
    loading: (asked !== null && fetching) || isLoadingMore,
    error: (fetching ? null : error) ?? (later.key === key ? later.error : null),
    retry,
    more: last?.pageInfo.hasNextPage === true ? () => void loadMore() : null,
  };
};
