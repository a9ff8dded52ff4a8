import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const template = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

/** The checks are ES modules that the command line runs; so does the test. */
function faultsOf(
  xml: string,
  options: { allowLocalhost?: boolean; baseUrl?: string; missing?: string } = {},
): string[] {
  const program = `
    import { checkManifest } from './scripts/manifest/checkManifest.mjs';
    const { xml, baseUrl, allowLocalhost, missing } = JSON.parse(process.argv[1]);
    const exists = (file) => file !== missing;
    console.log(JSON.stringify(checkManifest(xml, { exists, baseUrl, allowLocalhost })));`;
  const input = { xml, baseUrl: 'https://localhost:3000', allowLocalhost: true, ...options };
  const output = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', program, JSON.stringify(input)],
    { cwd: root, encoding: 'utf8' },
  );
  return JSON.parse(output) as string[];
}

function manifestFor(options: { baseUrl: string; namespace: string }): string {
  const program = `
    const { manifestFor } = require('./scripts/build/manifest.cjs');
    const { template, options } = JSON.parse(process.argv[1]);
    process.stdout.write(manifestFor(template, options));`;
  return execFileSync(process.execPath, ['-e', program, JSON.stringify({ template, options })], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

it('the namespace of the manifest is that of the bundles', () => {
  const program = `
    require('./webpack.config.js')({}, { mode: 'production' }).then(({ plugins }) =>
      process.stdout.write(JSON.stringify(plugins.flatMap(({ definitions }) => definitions ?? []))));`;
  const definitions = execFileSync(process.execPath, ['-e', program], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CLIENTELE_NAMESPACE: 'ACME' },
  });
  expect(JSON.parse(definitions)).toMatchObject([{ CLIENTELE_NAMESPACE: '"ACME"' }]);
});

describe('the manifest', () => {
  it('is valid as it stands', () => {
    expect(faultsOf(template)).toEqual([]);
  });

  it('has no address of this machine left when it is built for a server', () => {
    const built = manifestFor({ baseUrl: 'https://addins.example.com/clientele/', namespace: '' });
    expect(built).not.toContain('localhost');
    expect(
      faultsOf(built, { baseUrl: 'https://addins.example.com/clientele', allowLocalhost: false }),
    ).toEqual([]);
  });

  it('takes a namespace for companies that want a prefix, and refuses an illegal one', () => {
    const built = manifestFor({ baseUrl: 'https://localhost:3000', namespace: 'ACME' });
    expect(built).toContain('DefaultValue="ACME"');
    expect(faultsOf(built)).toEqual([]);
    expect(() => manifestFor({ baseUrl: 'https://localhost:3000', namespace: 'crm' })).toThrow('portable');
    expect(() => manifestFor({ baseUrl: 'https://localhost:3000', namespace: '1 x' })).toThrow(
      'CLIENTELE_NAMESPACE',
    );
  });

  it.each([
    ['an unclosed element', template.replace('</Hosts>', ''), 'not well-formed'],
    [
      'a resource that is used but not defined',
      template.replace('id="Icon.16"', 'id="Icon.17"'),
      'Icon.17 is used but not defined',
    ],
    [
      'a label that is too long',
      template.replace('DefaultValue="Segment selection"', `DefaultValue="${'x'.repeat(126)}"`),
      '126 characters',
    ],
    [
      'a missing translation',
      template.replace('<bt:Override Locale="zh-CN" Value="划分所选客户"/>', ''),
      'Segment.Label has no zh-CN text',
    ],
    [
      'an address without https',
      template.replace('https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"'),
      'not an https address',
    ],
    [
      'elements out of order',
      template.replace(/(<AllFormFactors>[\s\S]*<\/AllFormFactors>)([\s\S]*<\/DesktopFormFactor>)/, '$2$1'),
      'must stand in this order',
    ],
    [
      'a runtime that is not long-lived',
      template.replace('lifetime="long"', 'lifetime="short"'),
      'exactly one Runtime',
    ],
  ])('is refused with %s', (_what, xml, fault) => {
    expect(faultsOf(xml).join('\n')).toContain(fault);
  });

  it('is refused when a file that it names is not built', () => {
    expect(faultsOf(template, { missing: 'assets/icon-80.png' }).join('\n')).toContain('assets/icon-80.png');
  });
});
