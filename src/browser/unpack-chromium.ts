import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import type { BrowserProgram } from './find-browser.ts';

/**
 * Unpacks the Chromium of the npm package `@sparticuz/chromium` (Linux x64) into a temporary folder of about 210 MB,
 * with the libraries and the font that a bare machine lacks. The folder goes with `remove`, at the latest with the process.
 */
export async function unpackChromium(): Promise<BrowserProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-chromium-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const fonts = join(folder, 'fonts');
  const [path] = await inflateInto(folder, ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']);
  if (path === undefined) throw new Error('Expected the path of the unpacked Chromium, found none');
  // The one in the package names /tmp/fonts, and without a font no text is painted.
  writeFileSync(join(fonts, 'fonts.conf'), fontsConf(fonts, join(folder, 'fonts-cache')));
  return {
    path,

    environment: { FONTCONFIG_PATH: fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
    remove,
  };
}

/** `inflate` writes into the temporary folder that the environment names at the moment of the call. */
function inflateInto(folder: string, archives: readonly string[]): Promise<string[]> {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const previous = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const unpacked = archives.map((archive) => inflate(join(packed, archive)));
  if (previous === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = previous;
  return Promise.all(unpacked);
}

function fontsConf(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>
`;
}
