import { temporaryComment } from './entry';

interface Listing {
  readonly run: string;
  readonly names: readonly string[];
}

/**
 * Queues the removal of defined names that runs added for a while: those that still bear the run's id. A name that
 * somebody has updated since has another comment, and stays. Gives the names that go.
 *
 * @param isUsed whether something in the workbook needs the name by now; it stays then
 */
export async function removeTemporaryNames(
  context: Excel.RequestContext,
  listings: readonly Listing[],
  isUsed: (name: string) => boolean = () => false,
): Promise<readonly string[]> {
  const found = await findTemporaryNames(context, listings);
  const going = found.filter(({ name }) => !isUsed(name));
  for (const { item } of going) item.delete();
  return going.map(({ name }) => name);
}

/** The names that still bear the id of the run that lists them. */
export async function findTemporaryNames(context: Excel.RequestContext, listings: readonly Listing[]) {
  const asked = listings.flatMap(({ run, names }) =>
    names.map((name) => {
      const item = context.workbook.names.getItemOrNullObject(name);
      item.load('comment');
      return { name, item, comment: temporaryComment(run) };
    }),
  );
  if (asked.length === 0) return [];
  await context.sync();
  return asked.filter(({ item, comment }) => !item.isNullObject && item.comment === comment);
}
