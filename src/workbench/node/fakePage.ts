import vm from 'node:vm';

/** A page as far as office.js looks at one: no layout, no painting, scripts are loaded by `loadScript`. */
export interface FakePage {
  readonly context: vm.Context;
  /** Delivers a window message, as `postMessage` from the parent would. */
  deliver(data: string, origin: string): void;
  /** Fires an event of the window, such as "load". */
  fire(type: string): void;
  dispose(): void;
}

export interface FakePageOptions {
  readonly url: string;
  /** What the page posts to its parent. */
  readonly onPost: (data: string) => void;
  /** Runs the script of a `<script src>` that the page adds. */
  readonly loadScript: (src: string, context: vm.Context) => void;
}

type Listener = (event: unknown) => void;

/** Makes the page's global object. Timers are the real ones, and are stopped when the page is disposed of. */
export function createFakePage({ url, onPost, loadScript }: FakePageOptions): FakePage {
  const listeners = new Map<string, Set<Listener>>();
  const timers = new Set<NodeJS.Timeout>();
  const parent = { postMessage: (data: string) => onPost(data) };
  const addEventListener = (type: string, listener: Listener): void => {
    const known = listeners.get(type) ?? new Set();
    listeners.set(type, known.add(listener));
  };
  const removeEventListener = (type: string, listener: Listener): void => {
    listeners.get(type)?.delete(listener);
  };
  const dispatch = (type: string, event: object): void => {
    for (const listener of [...(listeners.get(type) ?? [])]) listener({ type, ...event });
  };
  const location = new URL(url);
  const document = fakeDocument(
    location,
    (src) => loadScript(src, context),
    addEventListener,
    removeEventListener,
  );
  const window: Record<string, unknown> = {
    ...timersOf(timers),
    location,
    document,
    parent,
    name: '',
    addEventListener,
    removeEventListener,
    postMessage: () => undefined,
    navigator: {
      userAgent: 'Clientele workbench',
      language: 'en-US',
      platform: 'Linux',
      sendBeacon: () => true,
    },
    sessionStorage: fakeStorage(),
    localStorage: fakeStorage(),
    console: silentConsole(),
    performance,
    crypto,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    AbortController,
    btoa,
    atob,
    structuredClone,
    queueMicrotask,
    history: { replaceState: () => undefined, pushState: () => undefined },
  };
  window['window'] = window;
  window['self'] = window;
  window['top'] = parent;
  const context = vm.createContext(window);
  return {
    context,
    deliver: (data, origin) => dispatch('message', { data, origin, source: parent }),
    fire: (type) => dispatch(type, {}),
    dispose: () => {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      listeners.clear();
    },
  };
}

function timersOf(timers: Set<NodeJS.Timeout>): Record<string, unknown> {
  const start =
    (repeat: boolean) =>
    (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
      const fire = (): void => {
        if (!repeat) timers.delete(timer);
        run(...args);
      };
      const timer = repeat ? setInterval(fire, delay) : setTimeout(fire, delay);
      timers.add(timer);
      return timer;
    };
  const stop = (timer: NodeJS.Timeout): void => {
    timers.delete(timer);
    clearTimeout(timer);
  };
  return { setTimeout: start(false), setInterval: start(true), clearTimeout: stop, clearInterval: stop };
}

function fakeStorage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
  };
}

/** office.js and its telemetry talk a lot; what matters reaches the caller as errors. */
function silentConsole(): object {
  const quiet = (): void => undefined;
  return { log: quiet, info: quiet, warn: quiet, error: quiet, debug: quiet, trace: quiet };
}

function fakeDocument(
  location: URL,
  loadScript: (src: string) => void,
  addEventListener: unknown,
  removeEventListener: unknown,
): object {
  const scripts: { readonly src: string }[] = [{ src: new URL('office.debug.js', location).href }];
  const append = (element: FakeElement): FakeElement => {
    if (element.tagName !== 'SCRIPT' || element.src === '') return element;
    scripts.push(element);
    queueMicrotask(() => {
      loadScript(element.src);
      element.onload?.();
    });
    return element;
  };
  const head = { appendChild: append, insertBefore: append, removeChild: () => undefined };
  return {
    URL: location.href,
    location,
    readyState: 'complete',
    visibilityState: 'visible',
    documentElement: { lang: 'en-US', style: {} },
    head,
    body: { ...head, style: {}, addEventListener, removeEventListener },
    cookie: '',
    title: '',
    domain: location.hostname,
    referrer: location.origin,
    addEventListener,
    removeEventListener,
    createElement: (name: string): FakeElement => new FakeElement(name.toUpperCase()),
    getElementsByTagName: (name: string) =>
      name.toLowerCase() === 'script' ? scripts : name.toLowerCase() === 'head' ? [head] : [],
    hasFocus: () => true,
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
  };
}

class FakeElement {
  src = '';
  type = '';
  readonly style = {};
  onload: (() => void) | undefined;
  hostname = '';
  host = '';
  protocol = '';
  port = '';
  pathname = '';
  private address = '';

  constructor(readonly tagName: string) {}

  /** office.js takes addresses apart with a link element. */
  get href(): string {
    return this.address;
  }

  set href(address: string) {
    const { hostname, host, protocol, port, pathname, href } = new URL(address, 'https://localhost');
    Object.assign(this, { hostname, host, protocol, port, pathname });
    this.address = href;
  }

  setAttribute(name: string, value: string): void {
    if (name === 'src') this.src = value;
  }

  getAttribute(): string | null {
    return null;
  }

  addEventListener(type: string, listener: () => void): void {
    if (type === 'load') this.onload = listener;
  }
}
