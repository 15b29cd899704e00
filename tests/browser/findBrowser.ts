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

/** The program of a browser: the one that CHROMIUM_PATH names, one of this system, or the one among the packages. */
export const findBrowser = async (): Promise<string> => {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const installed = usual.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  // It unpacks itself into the temporary folder, where one of another version could be taken for it.
  const folder = join(packageRoot, 'node_modules', '.cache', 'crosstrack-chromium');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
};
