/**
 * Lets the page answer its user before the next piece of a long work. A message is heard sooner than a timer, which
 * browsers put off by some milliseconds once timers follow one another.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
