import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

let folder = '';
const served: ServedFolder[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-served-'));
  mkdirSync(join(folder, 'search'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'search', 'index.html'), 'search');
  writeFileSync(join(folder, '404.html'), 'lost');
});

afterEach(async () => {
  for (const one of served.splice(0)) await one.close();
  rmSync(folder, { recursive: true });
});

async function serve(base: string, port = 0): Promise<ServedFolder> {
  const one = await serveFolder(folder, base, port);
  served.push(one);
  return one;
}

async function read(address: string): Promise<[number, string]> {
  const response = await fetch(address);
  return [response.status, await response.text()];
}

test('a folder is answered with its page, and what is not there with the page for it', async () => {
  const { address } = await serve('/');
  expect(await read(address)).toEqual([200, 'home']);
  expect(await read(`${address}search/`)).toEqual([200, 'search']);
  expect(await read(`${address}nowhere/`)).toEqual([404, 'lost']);
});

test('a site with a base is served under it and nowhere else', async () => {
  const { address, port } = await serve('/says-who/');
  expect(address).toBe(`http://localhost:${port}/says-who/`);
  expect(await read(`${address}search/`)).toEqual([200, 'search']);
  expect(await read(`http://localhost:${port}/says-who`)).toEqual([200, 'home']);
  expect(await read(`http://localhost:${port}/search/`)).toEqual([404, 'lost']);
});

test('where the port is taken, on either address of localhost, the next free one is used', async () => {
  const other = await occupy('127.0.0.1');
  try {
    expect((await serve('/', other.port)).port).toBeGreaterThan(other.port);
  } finally {
    other.server.close();
  }
});

function occupy(host: string): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, host, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error(`Expected a port, found ${address}`));
      else resolve({ server, port: address.port });
    });
  });
}
