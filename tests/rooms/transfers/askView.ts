import { graphql } from 'graphql';
import { createContext } from '../../../server/context.ts';
import type { NetworkView } from '../../../server/network/networkView.ts';
import { createSchema } from '../../../server/schema.ts';

const schema = createSchema();

/** Asks the schema about a view, without a server or a store; the shape of the answer is that of the query. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const askView = async (view: NetworkView, source: string): Promise<any> => {
  const contextValue = createContext(view.clearance, 'none', () => Promise.resolve(view));
  const { data, errors } = await graphql({ schema, source, contextValue });
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return JSON.parse(JSON.stringify(data));
};
