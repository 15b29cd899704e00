import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../server/process/packageRoot.ts';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The headless browser among the packages; null where it does not run, as without the libraries that a browser needs. */
const packaged = async (): Promise<string | null> => {
  if (process.platform !== 'linux') return null;
  // It unpacks itself into the temporary folder, where one of another version could be taken for it.
  const folder = join(packageRoot, 'node_modules', '.cache', 'crosstrack-chromium');
  mkdirSync(folder, { recursive: true });
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    execFileSync(path, ['--version'], { stdio: 'ignore' });
    return path;
  } catch {
    return null;
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
};

/**
 * The program of a browser: the one that CHROMIUM_PATH names, the one among the packages, which draws to no screen and is a
 * third faster for it, or one of this system.
 */
export const findBrowser = async (): Promise<string> => {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const found = (await packaged()) ?? usual.find((path) => existsSync(path));
  if (found === undefined) throw new Error('No browser was found; expected one of this system, or CHROMIUM_PATH.');
  return found;
};
