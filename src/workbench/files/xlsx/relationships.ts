import type { FilePackage } from './filePackage';
import { attribute, childElements, escapeXml, rootElement } from './xml';

export interface Relationship {
  readonly id: string;
  /** Last word of its type: "worksheet", "drawing", "customXml" … */
  readonly type: string;
  /** Path in the package; for an external one, its address. */
  readonly target: string;
  readonly external: boolean;
}

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** "xl/_rels/workbook.xml.rels" of "xl/workbook.xml"; "_rels/.rels" of ''. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function relationshipsOf(files: FilePackage, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return childElements(rootElement(files.text(relationshipsPath(part)))).map((element) => {
    const target = attribute(element, 'Target') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    return {
      id: attribute(element, 'Id') ?? '',
      type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolved(folder, target),
      external,
    };
  });
}

/** Adds a relationship of an Office type and gives its id. `target` is relative to the part's folder. */
export function addRelationship(files: FilePackage, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const used = new Set(relationshipsOf(files, part).map(({ id }) => id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const element = `<Relationship Id="rId${number}" Type="${officeTypes}${type}" Target="${escapeXml(target)}"/>`;
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const xml = files.has(path) ? files.text(path) : empty;
  files.set(path, xml.replace('</Relationships>', `${element}</Relationships>`));
  return `rId${number}`;
}

export function addContentType(files: FilePackage, part: string, contentType: string): void {
  files.change('[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/${part}" ContentType="${contentType}"/></Types>`),
  );
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
