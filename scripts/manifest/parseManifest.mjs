import { XMLParser, XMLValidator } from 'fast-xml-parser';

/**
 * A manifest as a tree of `{ name, attributes, children, text }`, in document order: Office reads its elements
 * in a fixed order, so order must survive.
 */
export function parseManifest(xml) {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(`not well-formed: line ${valid.err.line}: ${valid.err.msg}`);
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });
  const roots = parser.parse(xml).map(toElement);
  return (
    roots.find(({ name }) => name === 'OfficeApp') ?? { name: '', attributes: {}, children: [], text: '' }
  );
}

function toElement(node) {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const children = Array.isArray(node[name]) ? node[name] : [];
  return {
    name,
    attributes: node[':@'] ?? {},
    children: children.filter((child) => !('#text' in child)).map(toElement),
    text: children.map((child) => child['#text'] ?? '').join(''),
  };
}

/** Every element below one, itself included. */
export function elementsOf(element) {
  return [element, ...element.children.flatMap(elementsOf)];
}

/** The elements at the end of a path of names. */
export function at(element, path) {
  return path
    .split('/')
    .reduce((found, name) => found.flatMap((e) => e.children.filter((c) => c.name === name)), [element]);
}
