import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const template = readFileSync(path.join(root, 'src/taskpane/taskpane.html'), 'utf8');

/** The page for an office.js, and the policy that it carries. The build's own script makes it, as a process of its own. */
function pageFor(officeScript: string): { readonly html: string; readonly policy: string } {
  const program = `
    const { pageFor, policyOf } = require('./scripts/build/page.cjs');
    const { template, officeScript } = JSON.parse(process.argv[1]);
    const html = pageFor(template, officeScript);
    process.stdout.write(JSON.stringify({ html, policy: policyOf(html) }));`;
  const given = JSON.stringify({ template, officeScript });
  const output = execFileSync(process.execPath, ['-e', program, given], { cwd: root, encoding: 'utf8' });
  return JSON.parse(output) as { html: string; policy: string };
}

/** Every address of another host that the policy admits. */
function admitted(policy: string): string[] {
  return [...new Set(policy.match(/https?:\/\/[^\s;]+/g))];
}

const china = 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/';

it('admits the folder of office.js, not all of its host', () => {
  const { html, policy } = pageFor('');
  expect(admitted(policy)).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/']);
  expect(html).toContain('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">');
});

it.each([`${china}office.js`, `${china}office.debug.js`])(
  'has another office.js in script and policy alike: %s',
  (script) => {
    const { html, policy } = pageFor(script);
    expect(admitted(policy)).toEqual([china]);
    expect(html).toContain(`<script src="${script}">`);
    expect(html).not.toContain('microsoft.com');
  },
);

it('lets workers start from blobs, which have this policy, and from nothing that has its own', () => {
  const { policy } = pageFor('');
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ]),
  );
  expect(policy).not.toMatch(/unsafe|\*|wasm|strict-dynamic/);
});
