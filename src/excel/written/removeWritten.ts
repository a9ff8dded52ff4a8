import { HostError, throwIfAborted } from '../hostError';
import { run } from '../run';
import { loadWritten } from './findWritten';
import { dropRecords } from './record';

/**
 * Deletes sheets that this add-in wrote and that are named by id; nothing else is ever deleted. One request does it
 * all. Should Excel end in the middle of it, the rest is still known and can be removed again.
 */
export function removeWritten(ids: readonly string[], signal?: AbortSignal): Promise<void> {
  return run(async (context) => {
    const { worksheets, protection } = context.workbook;
    const found = await loadWritten(context);
    const going = found.filter(({ sheet }) => ids.includes(sheet.id));
    if (going.length === 0) return;
    protection.load('protected');
    await context.sync();
    if (protection.protected) throw new HostError('structureProtected');
    const stays = worksheets.items.some(
      ({ id, visibility }) => visibility === 'Visible' && !going.some(({ sheet }) => sheet.id === id),
    );
    throwIfAborted(signal);
    // A workbook cannot be without a visible sheet.
    if (!stays) worksheets.add();
    for (const { sheet } of going) sheet.delete();
    dropRecords(
      context,
      going.map(({ record }) => record),
    );
    await context.sync();
  });
}
