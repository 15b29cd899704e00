import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packageRoot } from '../../server/process/packageRoot.ts';

/** The newest release of the 5.26 line (long-term support) in Maven Central when this was written. */
export const neo4jVersion = '5.26.30';

/** Where the list of Neo4j's jars is kept; the jars themselves stay in Maven's own cache. */
export const cacheFolder = join(packageRoot, 'node_modules', '.cache', 'crosstrack-neo4j');

/** Neo4j cannot be had on this machine; the message says why in one sentence. */
export class Neo4jNotObtainable extends Error {
  override readonly name = 'Neo4jNotObtainable';
}

// The artifact org.neo4j.app:neo4j-server alone lacks the storage engine and the entry point; this one brings it along.
const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>crosstrack</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${neo4jVersion}</version>
    </dependency>
  </dependencies>
</project>
`;

const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath';

/** Runs a program to its end and answers with all it printed; rejects with that text where it fails. */
const run = (program: string, parameters: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(printed) : reject(new Error(printed))));
  });

const requireJava = async (): Promise<void> => {
  const printed = await run('java', ['-version']).catch(() => {
    throw new Neo4jNotObtainable('Java is not on this machine (no "java" that runs): Neo4j needs Java 17 or 21.');
  });
  const major = Number(/version "(\d+)/.exec(printed)?.[1] ?? 0);
  if (major < 17) throw new Neo4jNotObtainable(`Java ${major} is too old: Neo4j needs Java 17 or 21.`);
};

const lastErrors = (printed: string): string =>
  printed
    .split('\n')
    .filter((line) => line.startsWith('[ERROR]') && !/re-run Maven|\[Help \d\] http|^\[ERROR\]\s*$/.test(line))
    .slice(-3)
    .join(' ')
    .replaceAll(/\[ERROR\] | -> \[Help \d\]/g, '');

const fetchArtifacts = async (target: string): Promise<void> => {
  await run('mvn', ['-v']).catch(() => {
    throw new Neo4jNotObtainable('Maven is not on this machine (no "mvn" that runs): it is what fetches Neo4j, once.');
  });
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(join(cacheFolder, 'pom.xml'), pom);
  console.info(`Fetching Neo4j ${neo4jVersion} with Maven: 123 MB and some minutes, only this once.`);
  const unfinished = `${target}.${process.pid}`;
  const parameters = ['--batch-mode', '--no-transfer-progress', '--file', join(cacheFolder, 'pom.xml')];
  await run('mvn', [...parameters, goal, `-Dmdep.outputFile=${unfinished}`, '-Dmdep.includeScope=runtime']).catch(
    (error: unknown) => {
      const reason = error instanceof Error ? lastErrors(error.message) || error.message : String(error);
      throw new Neo4jNotObtainable(`Maven could not obtain Neo4j ${neo4jVersion}: ${reason}`);
    },
  );
  renameSync(unfinished, target);
};

const isWhole = (file: string): boolean =>
  existsSync(file) &&
  readFileSync(file, 'utf8')
    .split(delimiter)
    .every((jar) => existsSync(jar.trim()));

/**
 * The class path of Neo4j's server. The first call asks Maven for it; later ones read what that call wrote, as long as
 * the jars are still there. Rejects with Neo4jNotObtainable.
 */
export const neo4jClassPath = async (): Promise<string> => {
  await requireJava();
  const file = join(cacheFolder, `${neo4jVersion}.classpath`);
  if (!isWhole(file)) await fetchArtifacts(file);
  return readFileSync(file, 'utf8').trim();
};

/** Says in one sentence why Neo4j cannot be had here, or null where it can (which may fetch it first). */
export const whyNoNeo4j = async (): Promise<string | null> => {
  try {
    await neo4jClassPath();
    return null;
  } catch (error) {
    if (error instanceof Neo4jNotObtainable) return error.message;
    throw error;
  }
};
