// The browser that tests and pictures are driven in: the one that CHROMIUM names, else a Chromium, Chrome or Edge of this
// machine.
//   node scripts/findBrowser.mjs   prints its path, or says what to do and ends with 1
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isStarted } from './isStarted.mjs';

const onPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const ofMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const ofWindows = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

const missing =
  'No Chromium, Chrome or Edge was found on this machine. Install one of them, or set CHROMIUM to the path of one.';

/** Where a browser may lie on this machine, the likeliest first. */
function places() {
  const { env, platform } = process;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return ofWindows.flatMap((each) => roots.map((root) => path.win32.join(root, each)));
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const found = onPath.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return platform === 'darwin' ? [...ofMac, ...found] : found;
}

/** Ubuntu puts a script in the place of its browser that only says which snap to install. */
function starts(program) {
  // On Windows the browser would open a window instead of an answer.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return status === 0 && /chrom|edge/i.test(stdout);
}

/**
 * @returns {string} the path of a browser that starts
 * @throws Error that says what to do where there is none
 */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, where there is no file.`);
  }
  const found = places().find((each) => existsSync(each) && starts(each));
  if (found === undefined) throw new Error(missing);
  return found;
}

if (isStarted(import.meta.url)) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
