/** Where Microsoft serves office.js, and what the page's security policy therefore allows. */
const hostedOffice = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The page with office.js from another of Microsoft's clouds: its script and the security policy alike. */
function pageFor(template, officeScript) {
  if (!officeScript) return template;
  const { origin } = new URL(officeScript);
  return template.replaceAll(hostedOffice, officeScript).replaceAll(new URL(hostedOffice).origin, origin);
}

module.exports = { pageFor };
