import type { Language } from '../language';

/** What the ribbon and the pane need of a manifest, in one language. */
export interface AddinManifest {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  /** The page of the shared runtime, as a path on this server. */
  readonly page: string;
  /** Custom functions' metadata, as a path; absent when the add-in has none. */
  readonly functionsMetadata?: string;
  /** What stands before a function's name in a formula, as "CLIENTELE."; nothing when the manifest has no namespace. */
  readonly functionPrefix: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly icon?: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly icon?: string;
  readonly tip: { readonly title: string; readonly description: string };
  readonly action:
    | { readonly kind: 'showTaskPane'; readonly page: string; readonly title?: string }
    | { readonly kind: 'executeFunction'; readonly functionName: string };
}

/**
 * Reads an add-in's XML manifest the way Excel does for its ribbon: labels, tips and icons by resource id,
 * each with its override for the display language when there is one.
 * Every address keeps only its path: the workbench serves the built files from its own origin.
 * @throws Error when the text is not an add-in manifest.
 */
export function readManifest(xml: string, language: Language): AddinManifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const root = document.documentElement;
  if (root.localName !== 'OfficeApp') throw new Error('manifest.xml is not an Office add-in manifest');
  const resources = readResources(root, language);
  const text: Resources['text'] = (element) => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const base = folderOf(text(elements(root, 'Runtime')[0]));
  const resource: Resources = { text, path: (element) => localPath(text(element), base) };
  const form = elements(root, 'DesktopFormFactor')[0] ?? root;
  const metadata = elements(root, 'Metadata')[0];
  const namespace = resource.text(elements(root, 'Namespace')[0]);
  const functionsAddress = metadata && resource.path(child(metadata, 'SourceLocation'));
  return {
    id: child(root, 'Id')?.textContent.trim() ?? '',
    displayName: localized(child(root, 'DisplayName'), language),
    description: localized(child(root, 'Description'), language),
    page: resource.path(elements(root, 'Runtime')[0]),
    ...(functionsAddress === undefined ? {} : { functionsMetadata: functionsAddress }),
    functionPrefix: namespace === '' ? '' : `${namespace}.`,
    groups: elements(form, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: resource.text(child(group, 'Label')),
      ...icon(group, resource),
      controls: elements(group, 'Control').map((control) => readControl(control, resource)),
    })),
  };
}

/** The manifest's resources in one language, by the `resid` of the element that uses them. */
interface Resources {
  readonly text: (element: Element | undefined) => string;
  readonly path: (element: Element | undefined) => string;
}

function readControl(control: Element, resource: Resources): RibbonControl {
  const action = child(control, 'Action');
  const tip = child(control, 'Supertip');
  const title = action && child(action, 'Title');
  return {
    id: control.getAttribute('id') ?? '',
    label: resource.text(child(control, 'Label')),
    ...icon(control, resource),
    tip: {
      title: resource.text(tip && child(tip, 'Title')),
      description: resource.text(tip && child(tip, 'Description')),
    },
    action:
      action?.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') === 'ExecuteFunction'
        ? { kind: 'executeFunction', functionName: child(action, 'FunctionName')?.textContent.trim() ?? '' }
        : {
            kind: 'showTaskPane',
            page: resource.path(action && child(action, 'SourceLocation')),
            ...(title ? { title: resource.text(title) } : {}),
          },
  };
}

/** The picture for a 32 pixel button on a fine screen: the largest that is not over 80 pixels. */
function icon(owner: Element, resource: Resources): { icon?: string } {
  const pictures = [...(child(owner, 'Icon')?.children ?? [])].sort(
    (a, b) => Number(b.getAttribute('size')) - Number(a.getAttribute('size')),
  );
  const best = pictures[0];
  return best === undefined ? {} : { icon: resource.path(best) };
}

function readResources(root: Element, language: Language): Map<string, string> {
  const found = new Map<string, string>();
  for (const container of elements(root, 'Resources')) {
    for (const group of container.children) {
      for (const entry of group.children) {
        found.set(entry.getAttribute('id') ?? '', localized(entry, language));
      }
    }
  }
  return found;
}

function localized(element: Element | undefined, language: Language): string {
  if (element === undefined) return '';
  const override = [...element.children].find(
    (each) => each.localName === 'Override' && each.getAttribute('Locale') === language,
  );
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

function elements(parent: Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((each) => each.localName === name);
}

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1);
}

/** "https://example.org/addins/assets/icon-32.png" is "/assets/icon-32.png" here, its base being "/addins/". */
function localPath(address: string, base: string): string {
  return address.startsWith(base) ? `/${address.slice(base.length)}` : address;
}
