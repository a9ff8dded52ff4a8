import { Engine, Layer, Scene } from '@univerjs/preset-sheets-core';
import { Observable } from 'rxjs';

/** What the engine's classes have inside that this needs. */
interface EngineInternals {
  readonly renderEvenInBackground: boolean;
  readonly _container: HTMLElement | null;
  readonly _scenes: Readonly<Record<string, Scene>>;
  readonly _renderFrameTasks: readonly unknown[];
  _requestNewFrameHandler: number;
  _renderingQueueLaunched: boolean;
  _renderStartTime: number;
  _beginFrame: (timestamp: number) => void;
  _renderFrame: (timestamp: number) => void;
  _endFrame: (timestamp: number) => void;
  _cancelFrame: () => unknown;
  startRenderLoop: (this: EngineInternals) => void;
}

let installed = false;

/**
 * Lets the engine's screens rest. Each of its three (cells, formula bar, cell editor) asked for the next frame in every
 * frame for ever, though it draws only where a layer is dirty: an open page took a sixth of a core while nothing
 * happened. Here a frame is asked for when a layer becomes dirty, and again as long as one is. The place of the grid
 * on the page, which charts follow, was looked at in every frame too, also after the last of them had gone.
 */
export function installRestingFrames(): void {
  if (installed) return;
  installed = true;
  const waiting = new WeakSet<EngineInternals>();

  const wake = (engine: EngineInternals): void => {
    if (!engine._renderingQueueLaunched || waiting.has(engine)) return;
    waiting.add(engine);
    engine._requestNewFrameHandler = requestAnimationFrame((timestamp) => {
      waiting.delete(engine);
      if (engine.renderEvenInBackground) {
        engine._beginFrame(timestamp);
        engine._renderFrame(timestamp);
        engine._endFrame(timestamp);
      }
      if (engine._renderFrameTasks.length === 0) engine._renderingQueueLaunched = false;
      else if (Object.values(engine._scenes).some((scene) => scene.isDirty())) wake(engine);
    });
  };
  const wakeFor = (scene: Scene): void => {
    const engine = scene.getEngine();
    if (engine) wake(engine as unknown as EngineInternals);
  };

  const engines = Engine.prototype as unknown as EngineInternals;
  engines.startRenderLoop = function start() {
    if (!this._renderingQueueLaunched) {
      this._renderStartTime = performance.now();
      this._renderingQueueLaunched = true;
    }
    wake(this);
  };
  const cancel = engines._cancelFrame;
  engines._cancelFrame = function cancelFrame(this: EngineInternals) {
    waiting.delete(this);
    return cancel.call(this);
  };

  Object.defineProperty(engines, 'clientRect$', {
    get(this: EngineInternals): Observable<void> {
      return placeOf(this._container);
    },
  });

  const layers = Layer.prototype as unknown as {
    readonly scene: Scene;
    makeDirty: (this: { readonly scene: Scene }, state?: boolean) => Layer;
  };
  const makeDirty = layers.makeDirty;
  layers.makeDirty = function makeLayerDirty(state = true) {
    const layer = makeDirty.call(this, state);
    if (state) wakeFor(this.scene);
    return layer;
  };
  // A new layer is dirty without having been made so.
  const scenes = Scene.prototype as unknown as {
    addLayer: (this: Scene, ...added: Layer[]) => void;
  };
  const addLayer = scenes.addLayer;
  scenes.addLayer = function addLayers(...added) {
    addLayer.call(this, ...added);
    wakeFor(this);
  };
}

/** Tells at once, and whenever an element that fills a part of the page may have another size or place. */
function placeOf(element: HTMLElement | null): Observable<void> {
  return new Observable((subscriber) => {
    if (element === null) throw new Error('The engine has no place on the page yet');
    const tell = (): void => subscriber.next();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    window.addEventListener('resize', tell);
    tell();
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', tell);
    };
  });
}
