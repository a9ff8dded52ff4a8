/** Where Microsoft serves office.js. */
const hostedOffice = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The folder of a script, with its last slash: what the page's security policy allows, and what office.js loads from. */
const folderOf = (script) => new URL('./', script).href;

/** The page with office.js from another of Microsoft's clouds: its script and the security policy alike. */
function pageFor(template, officeScript) {
  if (!officeScript) return template;
  return template
    .replaceAll(hostedOffice, officeScript)
    .replaceAll(folderOf(hostedOffice), folderOf(officeScript));
}

/** The content security policy that a page carries. */
function policyOf(html) {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1];
  if (policy === undefined) throw new Error('The page carries no content security policy.');
  return policy;
}

module.exports = { hostedOffice, pageFor, policyOf };
