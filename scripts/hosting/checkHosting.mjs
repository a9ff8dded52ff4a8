// What a server that hosts the add-in does right and wrong, in plain words.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { headersFor } from './headersFor.mjs';

const { policyOf } = createRequire(import.meta.url)('../build/page.cjs');

const types = {
  html: /^text\/html/,
  js: /^(text|application)\/(x-)?javascript/,
  css: /^text\/css/,
  json: /^application\/json/,
  png: /^image\/png/,
  svg: /^image\/svg\+xml/,
  txt: /^text\/plain/,
  xml: /^(text|application)\/xml/,
};

/** Milliseconds for an answer. */
const patience = 20_000;

/**
 * Asks a server for every file of the built add-in and compares what it answers with what docs/deploy.md asks for.
 * @param {string} base where the add-in is served from
 * @param {{ path: string, bytes: Buffer }[]} files the files of dist
 * @param {{ fetch?: typeof fetch }} [tools]
 * @returns {Promise<{ faults: string[], notes: string[] }>} faults to mend; notes to know. Each names the first files that it is true of
 */
export async function checkHosting(base, files, { fetch: ask = fetch } = {}) {
  const found = new Map();
  const notes = [];
  /** One line for a kind of fault, however many files have it. */
  const fault = (text, file) => found.set(text, [...(found.get(text) ?? []), file]);
  const root = new URL(base.endsWith('/') ? base : `${base}/`);

  if (root.protocol !== 'https:')
    fault(
      'Excel loads add-ins over https only. Serve these files with a certificate that your machines trust.',
    );
  for (const file of files) {
    const stop = await checkFile(root, file, ask, fault, notes);
    if (stop !== undefined) return { faults: [stop], notes };
  }
  const page = files.find(({ path }) => path === 'taskpane.html');
  if (page !== undefined) await checkOffice(page.bytes.toString('utf8'), ask, fault, notes);
  return { faults: [...found].map(([text, those]) => withFiles(text, those)), notes: [...new Set(notes)] };
}

function withFiles(text, files) {
  const named = files.filter((file) => file !== undefined);
  if (named.length === 0) return text;
  const more = named.length > 3 ? ` and ${named.length - 3} more` : '';
  return `${text} (${named.slice(0, 3).join(', ')}${more})`;
}

/** The faults of one file. Answers a text where no file can be asked for at all. */
async function checkFile(root, { path: file, bytes }, ask, fault, notes) {
  let response;
  let served;
  try {
    response = await ask(new URL(file, root), { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    served = Buffer.from(await response.arrayBuffer());
  } catch (error) {
    return unreachable(root, error);
  }
  if (response.status >= 300 && response.status < 400) {
    fault(
      `The server redirects to ${new URL(response.headers.get('location') ?? '', root).origin}; Office does not follow everywhere. Serve the files at the address itself.`,
      file,
    );
    return undefined;
  }
  if (response.status !== 200) {
    fault(
      `The server answers ${response.status} instead of the file. Copy all of dist, and let the server serve files of this kind.`,
      file,
    );
    return undefined;
  }
  if (digest(served) !== digest(bytes)) {
    fault(
      'The server has another file than this build, or something on the way changes it. Copy dist again; a proxy must pass it unchanged.',
      file,
    );
  }
  checkType(file, response.headers.get('content-type') ?? '', fault);
  checkHeaders(file, bytes, response.headers, fault, notes);
  return undefined;
}

function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function checkType(file, given, fault) {
  const wanted = types[file.split('.').pop()];
  if (wanted !== undefined && !wanted.test(given)) {
    fault(
      `Content-Type is ${given === '' ? 'not sent' : `"${given}"`}, which browsers refuse or misread. Declare the type of .${file.split('.').pop()} files.`,
      file,
    );
  }
}

/** Why each header is asked for. */
const reasons = {
  'X-Content-Type-Options': 'types are taken as declared',
  'Referrer-Policy': 'no other host is told which page asked',
  'Content-Security-Policy': 'scripts and workers connect nowhere else',
  'Access-Control-Allow-Origin': 'Excel on the web reads the functions from its own address',
};

function checkHeaders(file, bytes, headers, fault, notes) {
  const html = file === 'taskpane.html' ? bytes.toString('utf8') : undefined;
  for (const [name, wanted] of Object.entries(headersFor(file, html))) {
    const given = headers.get(name);
    if (name === 'Cache-Control') {
      checkCache(file, given ?? '', fault);
    } else if (given === null) {
      fault(`The header ${name} is not sent: ${reasons[name]}. Send "${wanted}".`, file);
    } else if (squeeze(given).toLowerCase() !== squeeze(wanted).toLowerCase()) {
      if (name === 'Content-Security-Policy' && html !== undefined)
        checkPolicy(given, wanted, fault, notes, file);
      else fault(`The header ${name} is "${given}". Send "${wanted}".`, file);
    }
  }
  if (headers.get('X-Frame-Options') !== null) {
    fault(
      'The header X-Frame-Options is sent: Excel on the web shows the pane in a frame and is refused by it. Remove it.',
      file,
    );
  }
}

const squeeze = (text) => text.trim().replace(/\s+/g, ' ').replace(/;$/, '');
const directives = (policy) =>
  new Map(
    squeeze(policy)
      .split(/\s*;\s*/)
      .map((part) => [part.split(' ')[0], new Set(part.split(' ').slice(1))]),
  );

/** A page's policy that is not the page's own: what it takes away breaks the pane, what it adds is only a note. */
function checkPolicy(given, wanted, fault, notes, file) {
  const [has, needs] = [directives(given), directives(wanted)];
  for (const [name, sources] of needs) {
    const theirs = has.get(name) ?? has.get('default-src');
    const lacking = [...sources].filter(
      (source) => source !== "'none'" && theirs !== undefined && !theirs.has(source),
    );
    if (lacking.length > 0) {
      fault(
        `The header Content-Security-Policy takes ${lacking.join(' ')} from ${name}, which the pane needs. Send the policy that the page carries, or none.`,
        file,
      );
    }
  }
  const ancestors = has.get('frame-ancestors');
  if (ancestors !== undefined && !ancestors.has('*')) {
    notes.push(
      `frame-ancestors is ${[...ancestors].join(' ')}: Excel on the web shows the pane only where its own address is among them. Microsoft does not publish a complete list.`,
    );
  }
  notes.push(
    'The header Content-Security-Policy of taskpane.html differs from the one in the page; both hold.',
  );
}

function checkCache(file, given, fault) {
  const value = given.toLowerCase();
  const age = Number(/max-age=(\d+)/.exec(value)?.[1] ?? NaN);
  const isFresh = /no-cache|no-store/.test(value) || age === 0;
  if (file.startsWith('chunks/')) {
    if (!(age >= 86_400))
      fault(
        'Cache-Control lets no browser keep files whose name changes with their contents, so that each start loads them again. Send "public, max-age=31536000, immutable".',
        file,
      );
  } else if (!isFresh) {
    fault(
      `Cache-Control is ${given === '' ? 'not sent' : `"${given}"`}: after an update some files would be old and some new. Send "no-cache".`,
      file,
    );
  }
}

function unreachable(root, error) {
  const cause = error?.cause ?? error;
  const code = cause?.code ?? cause?.name ?? String(cause);
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/i.test(code)) {
    return `The certificate of ${root.host} is not trusted here (${code}). Excel refuses such add-ins without a word. Use a certificate that your machines trust; where the authority is your own, run this again with NODE_EXTRA_CA_CERTS set to its file.`;
  }
  if (/ENOTFOUND|EAI_AGAIN/.test(code)) return `There is no host named ${root.hostname} here (${code}).`;
  if (/Timeout/.test(code)) return `${root.host} did not answer within ${patience / 1000} seconds.`;
  return `${root.host} cannot be reached (${code}).`;
}

/** office.js comes from Microsoft: named, with whether this machine reaches it. */
async function checkOffice(html, ask, fault, notes) {
  const script = /<script src="(https:[^"]+)"/.exec(html)?.[1];
  if (script === undefined || !policyOf(html).includes(new URL('./', script).href)) {
    fault('taskpane.html and its policy do not name the same office.js. Build it again.', 'taskpane.html');
    return;
  }
  try {
    const response = await ask(script, { method: 'HEAD', signal: AbortSignal.timeout(patience) });
    if (response.ok) notes.push(`office.js is reached from here: ${script}`);
    else
      notes.push(
        `office.js (${script}) answers ${response.status} here; the machines with Excel must reach it.`,
      );
  } catch {
    notes.push(`office.js (${script}) is not reached from here; the machines with Excel must reach it.`);
  }
}
