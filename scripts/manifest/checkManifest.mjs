import { at, elementsOf, parseManifest } from './parseManifest.mjs';

/** The order that the schema asks for (add-in only manifest, task pane, version overrides 1.0). */
const orders = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides',
  VersionOverrides: 'Description Requirements Hosts Resources',
  Host: 'Runtimes AllFormFactors DesktopFormFactor',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  Group: 'Label Icon Control',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
};

const iconSizes = ['16', '20', '32', '64', '80'];
const limits = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const longestResid = 32;

/**
 * What is wrong with a manifest, one sentence a fault. Needs no network.
 * @param {string} xml
 * @param {{ exists: (path: string) => boolean, baseUrl: string, allowLocalhost: boolean }} build
 */
export function checkManifest(xml, { exists, baseUrl, allowLocalhost }) {
  let root;
  try {
    root = parseManifest(xml);
  } catch (error) {
    return [error.message];
  }
  return [
    ...checkHeader(root),
    ...checkOrder(root),
    ...checkRuntime(root),
    ...checkResources(root),
    ...checkTranslations(root),
    ...checkIcons(root),
    ...checkAddresses(root, { exists, baseUrl, allowLocalhost }),
  ];
}

function checkHeader(root) {
  const value = (name) => at(root, name)[0]?.text ?? '';
  const attribute = (name) => at(root, name)[0]?.attributes.DefaultValue ?? '';
  const faults = [];
  if (root.attributes['xsi:type'] !== 'TaskPaneApp') faults.push('OfficeApp is not of type TaskPaneApp.');
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value('Id'))) faults.push('Id is not a GUID.');
  if (!/^\d+(\.\d+){1,3}$/.test(value('Version'))) faults.push('Version is not like 1.0.0.0.');
  if (value('ProviderName').length === 0 || value('ProviderName').length > 125) {
    faults.push('ProviderName must have 1 to 125 characters.');
  }
  for (const [name, longest] of [
    ['DisplayName', 125],
    ['Description', 250],
  ]) {
    const texts = [
      attribute(name),
      ...at(root, `${name}/Override`).map(({ attributes }) => attributes.Value ?? ''),
    ];
    if (texts.some(({ length }) => length === 0 || length > longest)) {
      faults.push(`${name} must have 1 to ${longest} characters in every language.`);
    }
  }
  if (value('Permissions') !== 'ReadWriteDocument') faults.push('Permissions is not ReadWriteDocument.');
  if (elementsOf(root).some(({ name }) => name === 'TaskpaneId')) {
    faults.push('TaskpaneId is not allowed with a shared runtime.');
  }
  return faults;
}

function checkOrder(root) {
  return elementsOf(root).flatMap(({ name, children }) => {
    const order = orders[name]?.split(' ');
    if (order === undefined || (name === 'Host' && children.length === 0)) return [];
    const places = children.map((child) => order.indexOf(child.name));
    const unknown = children.filter((_, i) => places[i] === -1).map((child) => child.name);
    if (unknown.length > 0) return [`${name} holds ${unknown.join(', ')}, which does not belong there.`];
    return places.some((place, i) => i > 0 && place < places[i - 1])
      ? [`The elements of ${name} must stand in this order: ${order.join(', ')}.`]
      : [];
  });
}

function checkRuntime(root) {
  const host = at(root, 'VersionOverrides/Hosts/Host')[0];
  if (host === undefined) return ['VersionOverrides has no Host.'];
  const faults = [];
  const runtimes = at(host, 'Runtimes/Runtime');
  const resid = runtimes[0]?.attributes.resid;
  if (runtimes.length !== 1 || runtimes[0].attributes.lifetime !== 'long') {
    faults.push('A shared runtime needs exactly one Runtime with lifetime "long".');
  }
  const page = at(host, 'AllFormFactors/ExtensionPoint/Page/SourceLocation')[0]?.attributes.resid;
  const functionFile = at(host, 'DesktopFormFactor/FunctionFile')[0]?.attributes.resid;
  if (page !== resid || functionFile !== resid) {
    faults.push('Runtime, Page and FunctionFile must name the same resource.');
  }
  const sets = at(root, 'Requirements/Sets/Set').map(({ attributes }) => attributes.Name);
  if (!sets.includes('SharedRuntime')) faults.push('Requirements do not ask for SharedRuntime.');
  return faults;
}

function resourcesOf(root) {
  return at(root, 'VersionOverrides/Resources').flatMap(({ children }) =>
    children.flatMap((kind) => kind.children.map((resource) => ({ kind: kind.name, ...resource }))),
  );
}

function checkResources(root) {
  const resources = resourcesOf(root);
  const ids = resources.map(({ attributes }) => attributes.id);
  const used = elementsOf(root).flatMap(({ attributes }) => attributes.resid ?? []);
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `Resource ${id} is defined twice.`),
    ...ids.filter((id) => id.length > longestResid).map((id) => `Resource id ${id} is too long.`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `Resource ${id} is used but not defined.`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `Resource ${id} is defined but not used.`),
    ...resources.flatMap(({ kind, attributes, children }) =>
      [attributes.DefaultValue, ...children.map((child) => child.attributes.Value)]
        .filter((text) => text.length > (limits[kind] ?? Infinity))
        .map((text) => `The text of ${attributes.id} has ${text.length} characters, too many: "${text}".`),
    ),
  ];
}

function checkTranslations(root) {
  const translated = [
    ...at(root, 'DisplayName'),
    ...at(root, 'Description'),
    ...resourcesOf(root).filter(
      ({ kind, attributes }) => kind in limits && attributes.id !== 'Functions.Namespace',
    ),
  ];
  return translated
    .filter(({ children }) => !children.some(({ attributes }) => attributes.Locale === 'zh-CN'))
    .map(({ name, attributes }) => `${attributes.id ?? name} has no zh-CN text.`);
}

function checkIcons(root) {
  return elementsOf(root)
    .filter(({ name }) => name === 'Icon')
    .filter(({ children }) => children.map(({ attributes }) => attributes.size).join() !== iconSizes.join())
    .map(() => `An Icon does not have the sizes ${iconSizes.join(', ')}.`);
}

function checkAddresses(root, { exists, baseUrl, allowLocalhost }) {
  const addresses = elementsOf(root)
    .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
    .filter((value) => /^\w+:\/\//.test(value ?? ''));
  return [...new Set(addresses)].flatMap((address) => {
    if (!address.startsWith('https://')) return [`${address} is not an https address.`];
    if (!allowLocalhost && /localhost|127\.0\.0\.1/.test(address))
      return [`${address} points to this machine.`];
    if (!address.startsWith(`${baseUrl}/`)) return [`${address} is outside ${baseUrl}.`];
    const file = address.slice(baseUrl.length + 1);
    return exists(file) ? [] : [`${address} is not in the build (${file}).`];
  });
}
