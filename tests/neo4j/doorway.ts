import { connect, createServer, type Socket } from 'node:net';

/** A port that leads to Neo4j while it is open, and can be shut, or made to swallow everything, in between. */
export interface Doorway {
  readonly uri: string;
  /** Breaks all connections and refuses new ones, as a stopped Neo4j does. */
  shut(): Promise<void>;
  /** Lets connections through again. */
  open(): Promise<void>;
  /** While true nothing passes, yet connections are taken: as behind a network that drops packets. */
  swallow(on: boolean): void;
}

/** Makes a doorway to the Bolt address `target`, shut at first. */
export const createDoorway = async (target: string): Promise<Doorway> => {
  const { hostname, port: targetPort } = new URL(target);
  const sockets = new Set<Socket>();
  let swallowing = false;
  const track = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer((outer) => {
    track(outer);
    const inner = connect(Number(targetPort), hostname);
    track(inner);
    outer.on('data', (chunk) => void (swallowing || inner.write(chunk)));
    inner.on('data', (chunk) => void (swallowing || outer.write(chunk)));
    outer.on('close', () => inner.destroy());
    inner.on('close', () => outer.destroy());
  });
  let port = 0;
  const open = (): Promise<void> => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const shut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  await open();
  const address = server.address();
  if (address !== null && typeof address === 'object') port = address.port;
  await shut();
  return { uri: `bolt://127.0.0.1:${port}`, open, shut, swallow: (on) => void (swallowing = on) };
};
