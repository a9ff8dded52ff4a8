import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useStore } from 'zustand';
import type { Texts } from '../texts';
import { CloseIcon } from './icons';
import { maximumPaneWidth, minimumPaneWidth, type ShellStore } from './shellState';

export interface TaskPaneProps {
  readonly store: ShellStore;
  readonly texts: Texts;
  readonly onFrame: (frame: HTMLIFrameElement | null) => void;
}

const keyboardStep = 16;

function clamped(width: number): number {
  return Math.round(Math.min(maximumPaneWidth, Math.max(minimumPaneWidth, width)));
}

/**
 * The add-in's page beside the grid. Closing hides it and keeps it running: the add-in has a shared runtime,
 * so its custom functions and commands live in the same page.
 */
export function TaskPane({ store, texts, onFrame }: TaskPaneProps) {
  const { isPaneOpen, paneWidth, paneAddress, paneTitle, manifest } = useStore(store);
  const drag = useRef<{ readonly x: number; readonly width: number } | undefined>(undefined);
  const title = paneTitle ?? manifest?.displayName ?? texts.taskPane;

  const startDrag = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, width: paneWidth };
  };
  const moveDrag = (event: PointerEvent<HTMLDivElement>): void => {
    if (drag.current === undefined) return;
    store.setState({ paneWidth: clamped(drag.current.width + drag.current.x - event.clientX) });
  };
  const stopDrag = (): void => {
    drag.current = undefined;
  };
  const resizeByKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowLeft: keyboardStep, ArrowRight: -keyboardStep }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    store.setState({ paneWidth: clamped(paneWidth + step) });
  };

  return (
    <aside className="task-pane" aria-label={title} hidden={!isPaneOpen} style={{ width: paneWidth }}>
      <div
        className="task-pane__edge"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={texts.resizePane}
        aria-valuenow={paneWidth}
        aria-valuemin={minimumPaneWidth}
        aria-valuemax={maximumPaneWidth}
        onPointerDown={startDrag}
        onPointerMove={moveDrag}
        onPointerUp={stopDrag}
        onPointerCancel={stopDrag}
        onKeyDown={resizeByKey}
      />
      <div className="task-pane__header">
        <h2 className="task-pane__title">{title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.closePane}
          title={texts.closePane}
          onClick={() => store.setState({ isPaneOpen: false })}
        >
          <CloseIcon />
        </button>
      </div>
      {paneAddress !== undefined && (
        <iframe
          key={paneAddress}
          ref={onFrame}
          className="task-pane__frame"
          src={paneAddress}
          title={title}
        />
      )}
    </aside>
  );
}
