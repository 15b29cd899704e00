import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { neo4jClassPath } from './artifacts.ts';
import { endProcess } from './endProcess.ts';
import { startGuard } from './guard.ts';

/** Where a Neo4j answers and who may enter. */
export interface Neo4jAccess {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

/** A Neo4j that this process started and has to stop. */
export interface RunningNeo4j extends Neo4jAccess {
  /** The process of the database, for measuring it. */
  readonly pid: number;
  /** Ends the database and removes its data. May be called more than once. */
  stop(): Promise<void>;
}

const startLimit = 90_000;
const stopLimit = 5_000;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

const settings = (port: number): string =>
  [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    // Reachable from this machine alone, and its data lives only as long as it runs.
    'dbms.security.auth_enabled=false',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    'server.memory.pagecache.size=32m',
    'db.tx_log.preallocate=false',
    // Told to stop, it would wait 10 s for what might still come, and 10 s more for what is under way.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'db.shutdown_transaction_end_timeout=0s',
  ].join('\n');

const javaParameters = (classPath: string, home: string): string[] => [
  '-Xms128m',
  '-Xmx384m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-Xshare:auto',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-cp',
  classPath,
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home}`,
  `--config-dir=${join(home, 'conf')}`,
];

const waitForBolt = async (access: Neo4jAccess, java: ChildProcess, log: string): Promise<void> => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password), {
    connectionTimeout: 1_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  const deadline = Date.now() + startLimit;
  try {
    for (;;) {
      if (java.exitCode !== null || java.signalCode !== null || Date.now() > deadline)
        throw new Error(`Neo4j did not start. The end of its log:\n${readFileSync(log, 'utf8').slice(-2_000)}`);
      const answered = await driver.executeQuery('RETURN 1').then(
        () => true,
        () => false,
      );
      if (answered) return;
      await sleep(100);
    }
  } finally {
    await driver.close();
  }
};

/**
 * Starts a Neo4j Community on the loopback address with empty data of its own, and resolves when Bolt answers.
 * Rejects with Neo4jNotObtainable where the machine cannot have one.
 */
export const startNeo4j = async (options: { port?: number } = {}): Promise<RunningNeo4j> => {
  const classPath = await neo4jClassPath();
  const port = options.port ?? (await freePort());
  const home = mkdtempSync(join(tmpdir(), 'crosstrack-neo4j-'));
  const log = join(home, 'console.log');
  mkdirSync(join(home, 'conf'));
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings(port), { mode: 0o600 });
  // Through a file: the class path is longer than some systems allow for a command line.
  const parameterFile = join(home, 'java.parameters');
  const quoted = javaParameters(classPath, home).map((parameter) => `"${parameter.replaceAll('\\', '\\\\')}"`);
  writeFileSync(parameterFile, quoted.join('\n'));
  const java = spawn('sh', ['-c', 'exec java "@$0" >"$1" 2>&1', parameterFile, log], {
    stdio: 'ignore',
    detached: true,
  });
  const pid = java.pid;
  if (pid === undefined) throw new Error('Neo4j could not be started: no process could be made.');
  const guard = startGuard(pid, home);
  const stop = async (): Promise<void> => {
    await endProcess(java, stopLimit);
    guard.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  const access: Neo4jAccess = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: 'not-checked' };
  try {
    await waitForBolt(access, java, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...access, pid, stop };
};
