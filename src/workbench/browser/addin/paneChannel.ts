/** Answers one message of the pane; undefined when it wants no answer. Both are JSON texts. */
export type MessageHandler = (message: string) => Promise<string | undefined>;

/**
 * The line between this page and the pane's: window messages, of which only the pane's own are heard, and which
 * go to its origin alone.
 */
export class PaneChannel {
  private readonly listen = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.origin) return;
    if (typeof event.data !== 'string') return;
    void this.handle(event.data).then((answer) => {
      if (answer !== undefined) this.post(answer);
    });
  };

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly handle: MessageHandler,
    private readonly origin: string = location.origin,
  ) {
    window.addEventListener('message', this.listen);
  }

  post(message: string): void {
    this.frame.contentWindow?.postMessage(message, this.origin);
  }

  close(): void {
    window.removeEventListener('message', this.listen);
  }
}
