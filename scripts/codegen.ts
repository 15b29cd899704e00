/**
 * Writes what follows from the SDL: `schema.graphql` at the root, the resolvers' types and the client's operations.
 * `--check` writes nothing and fails where a file is not current.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { lexicographicSortSchema, parse, printSchema, type DocumentNode } from 'graphql';
import { format } from 'prettier';
import { createSchema } from '../server/graphql/schema.ts';
import { packageRoot } from '../server/process/packageRoot.ts';
import { rooms } from '../server/rooms.ts';

const scalars = {
  ID: 'string',
  Edtf: 'string',
  Day: 'string',
  Instant: 'string',
};
const records = '../view/nodesAndEdges.ts';
const actors = '../meaning/actors/measuredActors.ts';
const entityTypes = [
  'Entity',
  'Person',
  'Institution',
  'Conflict',
  'Process',
  'Meeting',
  'Idea',
  'Document',
  'Track',
  'Source',
];
const relationshipTypes = [
  'Relationship',
  'Affiliation',
  'Participation',
  'Convening',
  'PartOf',
  'Addressing',
  'PartyToConflict',
  'TrackCoding',
  'Appearance',
  'Production',
  'Authorship',
  'Signature',
  'Influence',
  'Tie',
];
/** What resolvers are given for each type: a place in a network view, not the fields. */
const mappers = {
  ...Object.fromEntries(entityTypes.map((name) => [name, `${records}#NodeHandle`])),
  ...Object.fromEntries(relationshipTypes.map((name) => [name, `${records}#EdgeHandle`])),
  Wording: '../domain/wording.ts#Wording as MadeWording',
  Slice: '../rooms/slice/slice.ts#SliceOfView',
  BrokerChanges: '../rooms/brokerage/brokerChanges.ts#Changes',
  InfluencePath: '../rooms/paths/paths.ts#PathOfView',
  PathHop: '../rooms/paths/paths.ts#HopOfPath',
  NearestMiss: '../rooms/paths/paths.ts#MissOfView',
  InfluenceCone: '../rooms/paths/influence.ts#InfluenceOfView',
  Projection: `${actors}#ProjectionHandle`,
  ActorGroup: `${actors}#GroupHandle`,
  BrokerConnection: `${actors}#BrokersHandle`,
  Broker: `${actors}#BrokerHandle`,
  GapAnalysis: '../rooms/gaps/groupPairs.ts#GapsAsked',
  GroupPair: '../rooms/gaps/groupPairs.ts#PairOfGroups',
  Gap: '../rooms/gaps/groupPairs.ts#PairOfGroups',
  DraftChange: '../rooms/gaps/changeWording.ts#ChangeOfView',
  CandidateReason: '../rooms/gaps/reasons/reason.ts#Reason',
  BridgeCandidate: '../rooms/gaps/candidates.ts#Candidate',
  TransferConnection: '../rooms/transfers/transfersPage.ts#TransfersPage',
  Transfer: '../rooms/transfers/ledger.ts#TransferOfLedger',
  CareerAppearance: '../rooms/transfers/ledger.ts#AppearanceOfLedger',
  Career: '../rooms/transfers/career.ts#CareerOfLedger',
  IdeaAdoption: '../rooms/transfers/adoptions.ts#AdoptionOfIdea',
  TrackCodings: `${records}#NodeHandle`,
};
const notice = '/* Written by `npm run codegen` from the SDL. Do not edit. */\n\n';

const schema = createSchema(rooms);
const printed = printSchema(lexicographicSortSchema(schema));
const schemaDocument = parse(printed);
const operationsFolder = join(packageRoot, 'client/api');
const documents = readdirSync(operationsFolder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name): { location: string; document: DocumentNode } => ({
    location: name,
    document: parse(readFileSync(join(operationsFolder, name), 'utf8')),
  }));

const generate = (filename: string, plugins: Parameters<typeof codegen>[0]['plugins'], withDocuments: boolean) =>
  codegen({
    filename,
    schema: schemaDocument,
    documents: withDocuments ? documents : [],
    config: {},
    plugins,
    pluginMap: { typescript, typescriptOperations, typescriptResolvers, typedDocumentNode },
  });

const files: Record<string, string> = {
  'schema.graphql': printed,
  'server/graphql/schema.generated.ts':
    notice +
    (await generate(
      'server/graphql/schema.generated.ts',
      [
        {
          typescript: {
            scalars: {
              ...scalars,
              WordingPart: '../domain/wording.ts#WordingPart',
              SliceColumns: 'unknown',
              InfluenceColumns: 'unknown',
              TransferColumns: 'unknown',
              ProjectionColumns: 'unknown',
              BrokerColumns: 'unknown',
            },
            enumsAsTypes: true,
            useTypeImports: true,
          },
        },
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
      false,
    )),
  'client/api/operations.generated.ts':
    notice +
    (await generate(
      'client/api/operations.generated.ts',
      [
        {
          typescriptOperations: {
            scalars: {
              ...scalars,
              WordingPart: '../records/wordingPart.ts#WordingPart',
              SliceColumns: '../picture/sliceColumns.ts#SliceColumns',
              InfluenceColumns: '../picture/influenceColumns.ts#InfluenceColumns',
              ProjectionColumns: '../picture/actors/actorColumns.ts#ProjectionColumns',
              BrokerColumns: '../picture/actors/actorColumns.ts#BrokerColumns',
              TransferColumns: '../picture/transferColumns.ts#TransferColumns',
            },
            enumsAsTypes: true,
            useTypeImports: true,
            skipTypename: true,
          },
        },
        { typedDocumentNode: { useTypeImports: true, documentMode: 'documentNode' } },
      ],
      true,
    )),
};

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [name, text] of Object.entries(files)) {
  const path = join(packageRoot, name);
  const formatted = await format(text, {
    parser: name.endsWith('.graphql') ? 'graphql' : 'typescript',
    printWidth: 120,
    singleQuote: true,
  });
  let present = '';
  try {
    present = readFileSync(path, 'utf8');
  } catch {
    // A file that is not there yet is simply not current.
  }
  if (present === formatted) continue;
  if (check) stale.push(name);
  else writeFileSync(path, formatted);
}
if (stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}. Run "npm run codegen".`);
  process.exit(1);
}
