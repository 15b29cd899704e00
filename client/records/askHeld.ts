import type { Client } from 'urql';
import { HeldDocument } from './operations.generated.ts';

/** Whether the server holds a record of this id that may be seen; null where it does not say. */
export const askHeld = async (client: Client, id: string): Promise<boolean | null> => {
  const { data } = await client.query(HeldDocument, { id }).toPromise();
  return data === undefined ? null : data.node !== null || data.relationship !== null;
};
