import { join } from 'node:path';
import { z } from 'zod';
import { invalidInput } from '../errors.ts';
import { isLoopback } from '../http/loopback.ts';
import { packageRoot } from './packageRoot.ts';

/** How to reach a Neo4j. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

/** Everything that can be set from outside. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where the embedded store keeps its records. */
  readonly dataDirectory: string;
  /** The curated dataset, loaded into a store to which Crosstrack never wrote anything. */
  readonly datasetDirectory: string;
  /** Null: the embedded store. */
  readonly neo4j: Neo4jConfig | null;
  /** Everyone may read what is public, nobody more. */
  readonly publicReadOnly: boolean;
  readonly logLevel: string;
}

/** What the command line may set; it goes before the environment. */
export interface Flags {
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly data?: string | undefined;
  readonly publicReadOnly?: boolean | undefined;
}

/** The curated dataset that comes with Crosstrack. */
export const curatedDataset = join(packageRoot, 'data');

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const settings = z.object({
  PORT: z.coerce
    .number({ error: () => 'expected a port number from 0 to 65535' })
    .int('expected a whole number')
    .min(0, 'expected a port number from 0 to 65535')
    .max(65_535, 'expected a port number from 0 to 65535')
    .default(4000),
  HOST: z.string().min(1, 'expected an address or host name').default('127.0.0.1'),
  CROSSTRACK_DATA: z.string().min(1, 'expected a directory').default('.crosstrack'),
  LOG_LEVEL: z.enum(logLevels, { error: () => `expected one of ${logLevels.join(', ')}` }).default('info'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\//, 'expected neo4j://…, bolt://… or one of their TLS schemes (+s, +ssc)')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1, 'expected a database name').optional(),
});

const withoutEmpty = (values: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])));

/** What may hold a password: its value is not repeated. */
const secret = ['NEO4J_URI', 'NEO4J_PASSWORD'];

const inWords = (name: string, value: string): string =>
  secret.includes(name)
    ? `${name} cannot be used (its value may hold a password, and is not shown)`
    : `${name} is "${value}"`;

/** An environment often sets to nothing what it leaves open; on the command line nothing is a mistake. */
const refuseEmptyFlags = ({ port, host, data }: Flags): void => {
  const wanted = { port: [port, 'a port number'], host: [host, 'an address'], data: [data, 'a directory'] } as const;
  for (const [name, [value, expected]] of Object.entries(wanted)) {
    if (value?.trim() === '') throw invalidInput(`--${name} is empty; expected ${expected}, or no --${name} at all.`);
  }
};

/**
 * Reads the configuration from flags and environment. Throws INVALID_INPUT with a sentence that names the setting, its
 * value and what was expected; also where others could reach the server without a decision on who may read.
 */
export const readConfig = (flags: Flags = {}, environment: NodeJS.ProcessEnv = process.env): Config => {
  refuseEmptyFlags(flags);
  const given = withoutEmpty({
    ...environment,
    PORT: flags.port ?? environment['PORT'],
    HOST: flags.host ?? environment['HOST'],
    CROSSTRACK_DATA: flags.data ?? environment['CROSSTRACK_DATA'],
  });
  const result = settings.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${inWords(name, given[name] ?? '')}; ${issue.message}.`;
    });
    throw invalidInput(faults.join('\n'));
  }
  const { data } = result;
  const publicReadOnly = flags.publicReadOnly ?? false;
  if (!isLoopback(data.HOST) && !publicReadOnly) {
    throw invalidInput(
      `HOST is "${data.HOST}", which others can reach: add --public-read-only to show everyone what is public, ` +
        'or leave HOST at 127.0.0.1.',
    );
  }
  return {
    host: data.HOST,
    port: data.PORT,
    dataDirectory: data.CROSSTRACK_DATA,
    datasetDirectory: curatedDataset,
    neo4j:
      data.NEO4J_URI === undefined
        ? null
        : {
            uri: data.NEO4J_URI,
            username: data.NEO4J_USERNAME,
            password: data.NEO4J_PASSWORD,
            ...(data.NEO4J_DATABASE === undefined ? {} : { database: data.NEO4J_DATABASE }),
          },
    publicReadOnly,
    logLevel: data.LOG_LEVEL,
  };
};
