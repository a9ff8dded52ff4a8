import { throwIfAborted } from './hostError';
import { run } from './run';

/** Names of this add-in's settings in the workbook begin so. */
const prefix = 'clientele.';

/** Values by name, without the prefix. */
export type WorkbookSettings = Readonly<Record<string, unknown>>;

/** Everything that the add-in keeps in the workbook, as it was written. */
export function readSettings(): Promise<WorkbookSettings> {
  return run(async (context) => (await load(context)).values);
}

/**
 * Changes what is kept, each setting on its own: others may write at the same time, so `change` sees what stands
 * there at that moment.
 *
 * @param change gives the new JSON values by name, null for those to remove; what it does not name stays
 */
export function changeSettings(
  change: (now: WorkbookSettings) => WorkbookSettings,
  signal?: AbortSignal,
): Promise<void> {
  return run(async (context) => {
    const { values, items } = await load(context);
    throwIfAborted(signal);
    for (const [name, value] of Object.entries(change(values))) {
      if (value !== null) context.workbook.settings.add(prefix + name, JSON.stringify(value));
      else items.get(name)?.delete();
    }
    await context.sync();
  });
}

async function load(context: Excel.RequestContext) {
  const { settings } = context.workbook;
  settings.load('items/key,items/value');
  await context.sync();
  const own = settings.items.filter(({ key }) => key.startsWith(prefix));
  const named = own.map((item) => [item.key.slice(prefix.length), item] as const);
  return {
    items: new Map(named),
    values: Object.fromEntries(named.map(([name, { value }]) => [name, parsed(value as unknown)])),
  };
}

/** Somebody else's text under our name is as good as none. */
function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
