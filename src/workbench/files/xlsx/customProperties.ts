import { fileWords } from '../texts';
import type { FilePackage } from './filePackage';
import type { PartReader } from './read/partReader';
import { addContentType, addRelationship } from './relationships';
import { attribute, childElement, childElements, escapeXml, type XmlElement } from './xml';

const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** What add-ins keep with a sheet: a list in the sheet's part, each value in a part of its own in UTF-16. */
export function customPropertiesXml(
  files: FilePackage,
  sheetPart: string,
  properties: Readonly<Record<string, string>>,
): string {
  const items = Object.entries(properties).map(([name, value]) => {
    let number = 1;
    while (files.has(`xl/customProperty/customProperty${number}.bin`)) number += 1;
    const part = `xl/customProperty/customProperty${number}.bin`;
    files.setBytes(part, utf16(value));
    addContentType(files, part, contentType);
    const id = addRelationship(files, sheetPart, 'customProperty', `../${part.slice('xl/'.length)}`);
    return `<customPr name="${escapeXml(name)}" r:id="${id}" xmlns:r="${namespace}"/>`;
  });
  return items.length === 0 ? '' : `<customProperties>${items.join('')}</customProperties>`;
}

export function readCustomProperties(
  reader: PartReader,
  sheetPart: string,
  root: XmlElement | undefined,
): Record<string, string> {
  const parts = new Map(reader.relationships(sheetPart).map(({ id, target }) => [id, target]));
  return Object.fromEntries(
    childElements(childElement(root, 'customProperties'), 'customPr').flatMap((element) => {
      const part = parts.get(attribute(element, 'id') ?? '');
      if (part === undefined || !reader.files.has(part)) return [];
      const value = reader.attempt(part, fileWords.ofAddins, () =>
        new TextDecoder('utf-16le').decode(reader.files.bytesOf(part)),
      );
      if (value === undefined) return [];
      return [[attribute(element, 'name') ?? '', value] as const];
    }),
  );
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}
