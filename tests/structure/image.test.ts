import { execFile } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { textOfFile } from '../support/sourceFiles.ts';

const steps = textOfFile('Dockerfile')
  .replace(/^\s*#.*$/gm, '')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line.trim() !== '');
const image = steps.slice(steps.findLastIndex((step) => step.startsWith('FROM ')));
const placeOf = (pattern: RegExp): number => image.findIndex((step) => pattern.test(step));
const health = JSON.parse(
  /CMD (\[.*\])/.exec(image.find((step) => step.startsWith('HEALTHCHECK')) ?? '')?.[1] ?? '[]',
) as [string, ...string[]];

const exitCodeAt = async (port: number): Promise<number> => {
  const [, ...words] = health;
  try {
    await promisify(execFile)(process.execPath, words, { env: { PORT: String(port) } });
    return 0;
  } catch (error) {
    return (error as { code: number }).code;
  }
};

describe('Dockerfile', () => {
  it('gives the embedded store a volume of its own, which its user may write to', () => {
    const data = /^ENV CROSSTRACK_DATA=(\S+)$/.exec(
      image.find((step) => step.startsWith('ENV CROSSTRACK_DATA')) ?? '',
    )?.[1];
    expect(data).toMatch(/^\/\w+$/);
    const made = placeOf(new RegExp(`^RUN mkdir ${data} && chown node:node ${data}$`));
    expect(made).toBeGreaterThan(0);
    // What is done to a folder after it was declared a volume is lost; and only root may give it away.
    expect(placeOf(new RegExp(`^VOLUME ${data}$`))).toBeGreaterThan(made);
    expect(placeOf(/^USER node$/)).toBeGreaterThan(made);
  });

  it('asks whether the server is alive, and tells one that is from one that is not', async () => {
    let status = '200 OK';
    const asked: string[] = [];
    const server = createServer((socket) =>
      socket.once('data', (bytes) => {
        asked.push(bytes.toString().split('\r\n')[0]!);
        socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
      }),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await exitCodeAt(port)).toBe(0);
    status = '503 Service Unavailable';
    expect(await exitCodeAt(port)).toBe(1);
    expect(asked).toEqual(['GET /healthz HTTP/1.1', 'GET /healthz HTTP/1.1']);
    await new Promise((resolve) => server.close(resolve));
    expect(await exitCodeAt(port)).toBe(1);
  });
});
