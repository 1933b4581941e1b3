import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A folder that is served: under which address, and how to end it. */
export type ServedFolder = { readonly address: string; readonly port: number; readonly close: () => Promise<void> };

/**
 * Serves a built site on this machine alone, as GitHub Pages does: `404.html` for what is not there, a folder with its
 * `index.html`.
 *
 * @param base path under which the site was built, with slashes at both ends
 * @param wantedPort the first port to try; where it is taken, the next free one; 0 for any
 */
export async function serveFolder(folder: string, base: string, wantedPort: number): Promise<ServedFolder> {
  const serveFile = sirv(folder, { dev: true, onNoMatch: (_request, response) => answerNotFound(folder, response) });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1);
      serveFile(request, response);
    } else if (`${url}/` === base) response.writeHead(302, { location: base }).end();
    else answerNotFound(folder, response);
  });
  const port = await listen(server, await firstFree(wantedPort));
  return {
    address: `http://localhost:${port}${base}`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function answerNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

async function firstFree(wantedPort: number): Promise<number> {
  if (wantedPort === 0) return 0;
  for (let port = wantedPort; port < 65_536; port++) if (!(await isTaken(port))) return port;
  throw new Error(`Expected a free port from ${wantedPort} on, found none`);
}

/** Asks by connecting: `localhost` has two addresses, and a server on either of them would answer the reader's browser. */
function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: 'localhost', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error(`Expected a port, found ${address}`));
      else resolve(address.port);
    });
  });
}
