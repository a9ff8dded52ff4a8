import { useState, type DragEvent } from 'react';
import { useStore } from 'zustand';
import { texts as textsByLanguage } from '../texts';
import { Notices } from './Notices';
import { QuestionDialog } from './QuestionDialog';
import { Ribbon, type RibbonProps } from './Ribbon';
import { StatusBar } from './StatusBar';
import { TaskPane, type TaskPaneProps } from './TaskPane';
import { TitleBar, type TitleBarProps } from './TitleBar';
import type { ShellStore } from './shellState';

export interface ShellProps
  extends
    Omit<RibbonProps, 'texts'>,
    Pick<TitleBarProps, 'onLanguage' | 'onTheme'>,
    Pick<TaskPaneProps, 'onFrame'> {
  readonly store: ShellStore;
  /** Gets the element that the grid fills, once. */
  readonly onGrid: (container: HTMLElement | null) => void;
  readonly onDropFile: (file: File) => void;
}

/** The page: title bar, ribbon, grid with the task pane at its right, status bar. */
export function Shell(props: ShellProps) {
  const { store, onGrid, onFrame, onLanguage, onTheme, onDropFile } = props;
  const language = useStore(store, (state) => state.language);
  const texts = textsByLanguage[language];
  const [isDragging, setDragging] = useState(false);

  const drag = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDragging(true);
  };
  const drop = (event: DragEvent): void => {
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    onDropFile(file);
  };

  return (
    <div className="shell" onDragOver={drag} onDrop={drop}>
      <TitleBar store={store} texts={texts} onLanguage={onLanguage} onTheme={onTheme} />
      <Ribbon {...props} texts={texts} />
      <div className="work-area">
        <main className="grid" aria-label={texts.grid}>
          <div id="grid" className="grid__canvas" ref={onGrid} />
        </main>
        <TaskPane store={store} texts={texts} onFrame={onFrame} />
      </div>
      <StatusBar store={store} texts={texts} />
      <Notices store={store} texts={texts} />
      <QuestionDialog store={store} />
      {isDragging && (
        <div className="drop-zone" onDragLeave={() => setDragging(false)}>
          <span>{texts.dropHere}</span>
        </div>
      )}
    </div>
  );
}
