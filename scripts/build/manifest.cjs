/** Where the manifest in the repository points: a sideloaded build on this machine. */
const localBaseUrl = 'https://localhost:3000';

/**
 * The manifest for one deployment. Every address is replaced, not only the first, and a namespace is added
 * for companies that want a prefix before the functions' names (=ACME.CLV()).
 */
function manifestFor(template, { baseUrl, namespace }) {
  const addressed = template.replaceAll(localBaseUrl, baseUrl.replace(/\/+$/, ''));
  if (!namespace) return addressed;
  if (!/^[A-Za-z][A-Za-z0-9_.]*$/.test(namespace) || namespace.length > 32) {
    throw new Error(
      `CLIENTELE_NAMESPACE is "${namespace}": it must begin with a letter, hold only letters, digits, "_" and ".", and have at most 32 characters.`,
    );
  }
  if (namespace.toUpperCase() === 'CRM') {
    throw new Error('CLIENTELE_NAMESPACE is "CRM", with which the names of portable functions begin.');
  }
  return addressed
    .replace('</Metadata>', '</Metadata>\n            <Namespace resid="Functions.Namespace"/>')
    .replace(
      '<bt:ShortStrings>',
      `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>`,
    );
}

module.exports = { localBaseUrl, manifestFor };
