import type { WorkbookModel } from '../../workbook/model';
import type { FilePackage } from './filePackage';
import { addContentType, addRelationship, relationshipsOf } from './relationships';
import { attribute, childElements, elementText, escapeXml, rootElement } from './xml';

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
export function readCustomXml(files: FilePackage, workbookPart: string): CustomParts {
  const customXmlParts: { id: string; xml: string }[] = [];
  let settings: Record<string, unknown> = {};
  for (const { type, target } of relationshipsOf(files, workbookPart)) {
    if (type !== 'customXml' || !files.has(target)) continue;
    const properties = relationshipsOf(files, target).find(
      (relationship) => relationship.type === 'customXmlProps',
    );
    const id = attribute(rootElement(files.text(properties?.target ?? '')), 'itemID') ?? '';
    const xml = files.text(target);
    if (xml.includes(settingsNamespace)) settings = { ...settings, ...readSettings(xml) };
    else customXmlParts.push({ id, xml });
  }
  return { customXmlParts, settings };
}

function settingsXml(settings: Readonly<Record<string, unknown>>): string {
  const items = Object.entries(settings).map(
    ([name, value]) =>
      `<setting name="${escapeXml(name)}">${escapeXml(JSON.stringify(value ?? null))}</setting>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${settingsNamespace}">${items.join('')}</settings>`;
}

function readSettings(xml: string): Record<string, unknown> {
  return Object.fromEntries(
    childElements(rootElement(xml), 'setting').map((element): [string, unknown] => [
      attribute(element, 'name') ?? '',
      JSON.parse(elementText(element)),
    ]),
  );
}

/** The format asks for a GUID in braces; an id that is none is replaced by one made from its place. */
function guid(id: string, index: number): string {
  if (/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id)) return id.toUpperCase();
  return `{00000000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}
