import { CombinedError, getOperationName, mapExchange, type Exchange, type OperationResult } from 'urql';

const questions = new WeakMap<CombinedError, string>();

/** The name of the question that an error is the answer to. */
export const questionOf = (error: CombinedError): string => questions.get(error) ?? 'unnamed';

const noData = (): CombinedError =>
  new CombinedError({
    graphQLErrors: [{ message: 'The server answered without any data.', extensions: { code: 'NO_DATA' } }],
  });

/** An answer with errors, or without data, is a failure whatever else it brings: nobody takes a part of it for the whole. */
const toFailure = (result: OperationResult): OperationResult => {
  const error = result.error ?? (result.data == null ? noData() : undefined);
  if (error === undefined) return result;
  questions.set(error, getOperationName(result.operation.query) ?? 'unnamed');
  return { ...result, data: undefined, error };
};

/** Makes failures of all answers that bring no data, before anything reads them. */
export const failuresExchange: Exchange = mapExchange({ onResult: toFailure });
