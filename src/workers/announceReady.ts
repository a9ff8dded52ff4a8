const ready = 'clientele:ready';

/** In a worker, when its script is loaded and answers: tells the page that made it. */
export function announceReady(): void {
  (globalThis as unknown as { postMessage(message: unknown): void }).postMessage(ready);
}

/** In the page: true for what `announceReady` sent. */
export function isReadyMessage(message: unknown): boolean {
  return message === ready;
}
