import type { NameModel } from '../../../workbook/model';
import { attribute, childElement, childElements, elementText, flag, type XmlElement } from '../xml';

/** Names of a workbook, and those that Excel keeps for printing, by sheet. */
export interface FileNames {
  readonly names: readonly NameModel[];
  readonly print: ReadonlyMap<number, { readonly area?: string; readonly titleRows?: string }>;
}

export function readNames(root: XmlElement | undefined, formula: (text: string) => string): FileNames {
  const names: NameModel[] = [];
  const print = new Map<number, { area?: string; titleRows?: string }>();
  for (const element of childElements(childElement(root, 'definedNames'))) {
    const name = attribute(element, 'name') ?? '';
    const text = elementText(element);
    const local = attribute(element, 'localSheetId');
    const sheet = local === undefined ? undefined : Number(local);
    if (/^_xlnm\./i.test(name)) {
      if (sheet !== undefined) print.set(sheet, { ...print.get(sheet), ...printSetting(name, text) });
      continue;
    }
    const comment = attribute(element, 'comment');
    names.push({
      name,
      formula: formula(text),
      ...(comment !== undefined && { comment }),
      visible: !flag(attribute(element, 'hidden')),
      ...(sheet !== undefined && { sheet }),
    });
  }
  return { names, print };
}

function printSetting(name: string, text: string): { area?: string; titleRows?: string } {
  const plain = (reference: string): string =>
    reference.slice(reference.lastIndexOf('!') + 1).replaceAll('$', '');
  // Several areas cannot be told from one here: the first is printed.
  const [first = ''] = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
  if (/Print_Area$/i.test(name)) return { area: plain(first) };
  if (!/Print_Titles$/i.test(name)) return {};
  const rows = /\$?(\d+):\$?(\d+)/.exec(text);
  return rows ? { titleRows: `${rows[1] ?? ''}:${rows[2] ?? ''}` } : {};
}
