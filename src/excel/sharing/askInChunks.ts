/** Questions a request: each is a few hundred bytes, of the 5 MB that Excel on the web takes. */
const questionsPerRequest = 1000;

/**
 * Asks something of each item, a thousand a request.
 *
 * @param ask queues what is to be loaded, and gives what reads it once it is there
 */
export async function askInChunks<Item, Answer>(
  context: Excel.RequestContext,
  items: readonly Item[],
  ask: (item: Item) => () => Answer,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < items.length; start += questionsPerRequest) {
    const reads = items.slice(start, start + questionsPerRequest).map(ask);
    await context.sync();
    for (const read of reads) answers.push(read());
  }
  return answers;
}
