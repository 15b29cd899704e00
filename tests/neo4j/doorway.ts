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

/** Makes a doorway to the Bolt address `target`, shut at first. What passes takes `delay` milliseconds each way. */
export const createDoorway = async (target: string, { delay = 0 } = {}): Promise<Doorway> => {
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
    const pass = (from: Socket, to: Socket): void =>
      void from.on('data', (chunk) => {
        if (swallowing) return;
        if (delay === 0) to.write(chunk);
        else setTimeout(() => to.write(chunk), delay);
      });
    pass(outer, inner);
    pass(inner, outer);
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
