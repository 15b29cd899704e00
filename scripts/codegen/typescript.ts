import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import type { DocumentNode } from 'graphql';
import { mappers } from './mappers.ts';

const scalars = {
  ID: 'string',
  Edtf: 'string',
  Day: 'string',
  Instant: 'string',
};

const generate = (
  schema: DocumentNode,
  documents: readonly DocumentNode[],
  plugins: Parameters<typeof codegen>[0]['plugins'],
): Promise<string> =>
  codegen({
    filename: '',
    schema,
    documents: documents.map((document) => ({ location: 'client', document })),
    config: {},
    plugins,
    pluginMap: { typescript, typescriptOperations, typescriptResolvers },
  });

/** The types of resolvers, for the server. */
export const writeResolverTypes = (schema: DocumentNode): Promise<string> => {
  const columns = ['SliceColumns', 'InfluenceColumns', 'TransferColumns', 'ProjectionColumns', 'BrokerColumns'];
  const unknown = Object.fromEntries(columns.map((name) => [name, 'unknown']));
  return generate(
    schema,
    [],
    [
      { typescript: { scalars: { ...scalars, ...unknown }, enumsAsTypes: true, useTypeImports: true } },
      {
        typescriptResolvers: {
          useTypeImports: true,
          contextType: '../context.ts#Context',
          mappers,
          makeResolverTypeCallable: true,
          nonOptionalTypename: false,
        },
      },
    ],
  );
};

/** The types of what the client's operations ask and answer. */
export const writeOperationTypes = (schema: DocumentNode, operations: DocumentNode): Promise<string> =>
  generate(
    schema,
    [operations],
    [
      {
        typescriptOperations: {
          scalars: {
            ...scalars,
            SliceColumns: './columns/sliceColumns.ts#SliceColumns',
            InfluenceColumns: './columns/influenceColumns.ts#InfluenceColumns',
            ProjectionColumns: './columns/actorColumns.ts#ProjectionColumns',
            BrokerColumns: './columns/actorColumns.ts#BrokerColumns',
            TransferColumns: './columns/transferColumns.ts#TransferColumns',
          },
          enumsAsTypes: true,
          useTypeImports: true,
          skipTypename: true,
        },
      },
    ],
  );
