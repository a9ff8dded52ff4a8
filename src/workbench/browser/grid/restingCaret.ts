import { TextRange, type Scene } from '@univerjs/preset-sheets-core';

/** What the engine's class for a place in a text has inside that this needs. */
interface CaretInternals {
  readonly _scene: Scene;
  readonly _docSkeleton: { getViewModel(): { getDataModel(): { getUnitId(): string } } };
  readonly _anchorShape?: { readonly visible: boolean } | null;
  activeStatic: (this: CaretInternals) => void;
  deactivateStatic: (this: CaretInternals) => void;
  dispose: (this: CaretInternals) => void;
  _anchorBlink: (this: CaretInternals) => void;
}

/** Milliseconds that a caret is there, and as many that it is not. */
const blink = 500;

let installed = false;

/**
 * Lets the engine's carets blink where a person types only. The cell editor waits outside the page, with a caret that came
 * and went there for ever, which drew the page four times a second.
 */
export function installRestingCaret(): void {
  if (installed) return;
  installed = true;
  const carets = TextRange.prototype as unknown as CaretInternals;
  const ends = new WeakMap<CaretInternals, () => void>();

  carets._anchorBlink = function start() {
    const canvas = this._scene.getEngine()?.getCanvasElement();
    const unit = this._docSkeleton.getViewModel().getDataModel().getUnitId();
    // The engine's name of the element that takes the keys for a text.
    const input = document.getElementById(`__editor_${unit}`);
    if (canvas === undefined || input === null) return;
    let timer: ReturnType<typeof setInterval> | undefined;
    const rest = (): void => {
      clearInterval(timer);
      timer = undefined;
      this.deactivateStatic();
    };
    const begin = (): void => {
      if (timer !== undefined) return;
      let isShown = true;
      this.activeStatic();
      timer = setInterval(() => {
        if (this._anchorShape?.visible !== true) return;
        isShown = !isShown;
        if (isShown) this.activeStatic();
        else this.deactivateStatic();
      }, blink);
    };
    const end = watchUse(canvas, input, (isUsed) => (isUsed ? begin() : rest()));
    ends.set(this, () => {
      clearInterval(timer);
      end();
    });
  };

  const dispose = carets.dispose;
  carets.dispose = function disposeCaret() {
    ends.get(this)?.();
    ends.delete(this);
    dispose.call(this);
  };
}

/** Tells whether a person sees the screen of a text and types into it, whenever that changes; returns how to stop. */
function watchUse(screen: Element, input: Element, tell: (isUsed: boolean) => void): () => void {
  let isSeen = false;
  let hasFocus = document.activeElement === input && document.hasFocus();
  let told: boolean | undefined;
  const look = (): void => {
    const isUsed = isSeen && hasFocus;
    if (isUsed !== told) tell(isUsed);
    told = isUsed;
  };
  const observer = new IntersectionObserver((entries) => {
    isSeen = entries.at(-1)?.isIntersecting ?? false;
    look();
  });
  const focus = (): void => {
    hasFocus = true;
    look();
  };
  const blur = (): void => {
    hasFocus = false;
    look();
  };
  observer.observe(screen);
  input.addEventListener('focus', focus);
  input.addEventListener('blur', blur);
  return () => {
    observer.disconnect();
    input.removeEventListener('focus', focus);
    input.removeEventListener('blur', blur);
  };
}
