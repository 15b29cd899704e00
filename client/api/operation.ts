import type { TypedDocumentNode } from 'urql';

/** An operation with the types of what it asks and answers. It is kept as text, which urql reads when it is first asked. */
export const operation = <Data, Variables>(text: string): TypedDocumentNode<Data, Variables> =>
  text as unknown as TypedDocumentNode<Data, Variables>;
