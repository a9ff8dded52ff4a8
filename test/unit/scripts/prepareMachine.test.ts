/** Which browser the tests take, and what the machine's preparation does where there is none: on machines of stand-ins. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const scripts = path.resolve(__dirname, '../../../scripts');
/** Where there is no such shell, the preparation is not offered either. */
const onUnix = process.platform === 'win32' ? it.skip : it;

const browser = 'echo "Chromium 150.0"';
/** What Ubuntu installs for its browser. */
const snapStub =
  'echo "Command \'$0\' requires the chromium snap to be installed. snap install chromium" >&2; exit 1';
const fonts = 'echo "Liberation Sans, Carlito, Noto Sans CJK SC"';
const offersChromium = 'echo "  Candidate: 150.0-1"';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'machine-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script on a machine that has these programs, and what every system has. */
function runOn(programs: Readonly<Record<string, string>>, script: string, chromium = '') {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${body}\n`);
    chmodSync(path.join(bin, name), 0o755);
  }
  const system = path.join(folder, 'system');
  mkdirSync(system);
  const found = spawnSync(
    'sh',
    ['-c', 'for each in bash awk grep cat dirname env; do command -v $each; done'],
    {
      encoding: 'utf8',
    },
  );
  for (const each of found.stdout.trim().split('\n'))
    symlinkSync(each, path.join(system, path.basename(each)));
  symlinkSync(process.execPath, path.join(system, 'node'));
  const program = script.endsWith('.sh') ? 'bash' : 'node';
  const { status, stdout, stderr } = spawnSync(path.join(system, program), [path.join(scripts, script)], {
    encoding: 'utf8',
    env: { PATH: `${bin}:${system}`, CHROMIUM: chromium },
  });
  return { status, stdout: stdout.trim(), stderr };
}

/** A machine that lacks the browser alone, whose package manager writes down what it is asked for. */
function machine(programs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    soffice: '',
    pdftoppm: '',
    'fc-list': fonts,
    id: 'echo 0',
    'apt-get': `echo "$@" >> ${folder}/asked`,
    ...programs,
  };
}

const asked = (): string => readFileSync(path.join(folder, 'asked'), 'utf8');

onUnix('takes the first browser that starts, and passes over what only stands for a snap', () => {
  const { stdout } = runOn({ 'chromium-browser': snapStub, 'google-chrome': browser }, 'findBrowser.mjs');
  expect(stdout).toBe(path.join(folder, 'bin/google-chrome'));
});

onUnix('takes the browser that CHROMIUM names, and says where it names none', () => {
  const { stdout } = runOn({ chromium: browser, mine: browser }, 'findBrowser.mjs', '/bin/sh');
  expect(stdout).toBe('/bin/sh');
});

onUnix('says where CHROMIUM names no file', () => {
  const { status, stderr } = runOn({ chromium: browser }, 'findBrowser.mjs', '/nowhere/chrome');
  expect(status).toBe(1);
  expect(stderr).toContain('CHROMIUM names /nowhere/chrome');
});

onUnix('says what to do where there is no browser', () => {
  const { status, stderr } = runOn({ chromium: snapStub }, 'findBrowser.mjs');
  expect(status).toBe(1);
  expect(stderr).toMatch(/Install one of them, or set CHROMIUM/);
});

onUnix('installs nothing on a machine that has all, whatever its package manager', () => {
  const { status } = runOn(machine({ 'google-chrome': browser, 'apt-get': 'exit 9' }), 'prepare-machine.sh');
  expect(status).toBe(0);
});

onUnix('installs the distribution’s Chromium where it has one', () => {
  const { status } = runOn(machine({ 'apt-cache': offersChromium }), 'prepare-machine.sh');
  expect(status).toBe(0);
  expect(asked()).toMatch(/^install .*chromium$/m);
});

it.each([
  ['no such package', 'echo "  Candidate: (none)"'],
  ['a package that stands for a snap', 'echo "  Candidate: 2:1snap1-0ubuntu2"'],
  ['a name that is not known', ''],
])('says which browsers to install, and installs nothing, with %s', (_, policy) => {
  if (process.platform === 'win32') return;
  const { status, stderr } = runOn(
    machine({ 'apt-cache': policy, 'chromium-browser': snapStub }),
    'prepare-machine.sh',
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/google\.com\/chrome/);
  expect(stderr).toMatch(/snap install chromium/);
  expect(stderr).toMatch(/CHROMIUM=/);
  expect(asked()).not.toMatch(/^install/m);
});

onUnix('names what is missing on a machine without apt-get', () => {
  const without = ['soffice', 'apt-get'];
  const programs = Object.entries(machine({ chromium: browser })).filter(([name]) => !without.includes(name));
  const { status, stderr } = runOn(Object.fromEntries(programs), 'prepare-machine.sh');
  expect(status).toBe(1);
  expect(stderr).toMatch(/no apt-get.*libreoffice-calc/s);
});
