import type { WorkbookModel } from '../../workbook/model';
import { fileLimits } from '../fileLimits';
import type { Losses } from '../losses';
import { fileWords } from '../texts';
import type { FilePackage } from './filePackage';
import type { PartReader } from './read/partReader';
import { addContentType, addRelationship } from './relationships';
import { attribute, childElements, elementText, escapeXml, type XmlElement } from './xml';

type CustomParts = Pick<WorkbookModel, 'customXmlParts' | 'settings'>;

/**
 * Excel keeps an add-in's settings in a part that is bound to the add-in's entry in the store. The
 * workbench has no store, so it keeps them in a custom XML part of its own namespace.
 */
const settingsNamespace = 'urn:clientele:document-settings';
const settingsId = '{3B1F5C0E-7C0D-4E0B-9A54-6D1C2B7F9E10}';

/** Adds the custom XML parts and the settings to a file. */
export function addCustomXml(files: FilePackage, workbook: CustomParts): void {
  const parts = [...workbook.customXmlParts];
  if (Object.keys(workbook.settings).length > 0)
    parts.push({ id: settingsId, xml: settingsXml(workbook.settings) });
  parts.forEach(({ id, xml }, index) => {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    files.set(item, xml);
    files.set(
      properties,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeXml(guid(id, index))}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    addContentType(
      files,
      properties,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    addRelationship(files, 'xl/workbook.xml', 'customXml', `../${item}`);
    addRelationship(files, item, 'customXmlProps', `itemProps${index + 1}.xml`);
  });
}

/** Custom XML parts and settings of a file, in the order of the workbook's relationships. */
export function readCustomXml(parts: PartReader, workbookPart: string): CustomParts {
  const { files, losses } = parts;
  const customXmlParts: { id: string; xml: string }[] = [];
  const settings = new Map<string, unknown>();
  for (const { type, target } of parts.relationships(workbookPart)) {
    if (type !== 'customXml' || !files.has(target)) continue;
    const properties = parts
      .relationships(target)
      .find((relationship) => relationship.type === 'customXmlProps');
    const id = attribute(parts.root(properties?.target ?? '', fileWords.ofAddins), 'itemID') ?? '';
    const xml = parts.text(target, fileWords.ofAddins);
    if (xml.includes(settingsNamespace)) {
      readSettings(parts.root(target, fileWords.ofAddins), settings, losses);
    } else if (xml.length <= fileLimits.keptCharacters)
      customXmlParts.push({ id: freeId(id, customXmlParts), xml });
    else losses.add('partsLeftOut', target, { what: fileWords.ofAddins });
  }
  return { customXmlParts, settings: Object.fromEntries(settings) };
}

function settingsXml(settings: Readonly<Record<string, unknown>>): string {
  const items = Object.entries(settings).map(
    ([name, value]) =>
      `<setting name="${escapeXml(name)}">${escapeXml(JSON.stringify(value ?? null))}</setting>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${settingsNamespace}">${items.join('')}</settings>`;
}

function readSettings(root: XmlElement | undefined, settings: Map<string, unknown>, losses: Losses): void {
  for (const element of childElements(root, 'setting')) {
    const name = attribute(element, 'name') ?? '';
    const value = parsed(elementText(element));
    if (value === undefined) losses.add('settingsLeftOut', name);
    else settings.set(name, value.json);
  }
}

/** Undefined for what is no JSON, or too long or deep to be written again. */
function parsed(text: string): { readonly json: unknown } | undefined {
  if (text.length > fileLimits.keptCharacters) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return isDeep(json, fileLimits.depth) ? undefined : { json };
  } catch {
    return undefined;
  }
}

function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeep(inner, levels - 1));
}

/** Parts are told apart by their ids; one without, or with another's, gets one of its place. */
function freeId(id: string, parts: CustomParts['customXmlParts']): string {
  return id !== '' && !parts.some((part) => part.id === id) ? id : guid('', parts.length);
}

/** The format asks for a GUID in braces; an id that is none is replaced by one made from its place. */
function guid(id: string, index: number): string {
  if (/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id)) return id.toUpperCase();
  return `{00000000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}
