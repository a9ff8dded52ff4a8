import type { HostWorkbook } from '../../workbook/hostWorkbook';
import { emptyWorkbook } from '../../workbook/emptyModel';
import type { WorkbookModel } from '../../workbook/model';
import { FileError, type FileNotice } from '../../files/fileError';
import { fileLimits } from '../../files/fileLimits';
import type { Notice, ShellStore } from '../shell/shellState';
import { fill, texts, type Texts } from '../texts';
import { chooseFile, download } from './download';
import { readInWorker } from './readInWorker';
import { loadAddinSample } from './sampleList';
import { startReadingWorker } from './startReadingWorker';
import { watchChanges } from './watchChanges';

/** What a person can do with files; each says in the page how it went. */
export interface FileCommands {
  readonly newWorkbook: () => Promise<void>;
  /** The workbench's own sample, or one that the add-in brings. */
  readonly openSample: (id?: string) => Promise<void>;
  readonly chooseAndOpen: () => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  readonly save: () => Promise<void>;
}

/** How a file is opened where a person waits for it. */
export interface OpenOptions {
  /** Stops reading. */
  readonly signal?: AbortSignal;
  /** Asked when the file is read, before it takes the place of the workbook that is open. */
  readonly mayReplace?: () => Promise<boolean>;
}

/** The same without questions, for the start of the page and for tests. They throw what went wrong. */
export interface FileActions {
  /** The workbook that is open stays as it is unless the file was read and can be shown whole. */
  readonly open: (bytes: Uint8Array, name: string, options?: OpenOptions) => Promise<void>;
  readonly openSample: (id?: string) => Promise<void>;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface FileSurroundings {
  readonly workbook: HostWorkbook;
  readonly store: ShellStore;
  /** Names of the add-in's functions, which .xlsx stores in a way of its own. */
  readonly customFunctions: () => readonly string[];
  /** Resolves when no formula and no custom function is being calculated. */
  readonly whenIdle: () => Promise<void>;
  /** Puts another workbook in the place of the one that is open; where it throws, that one is still open. */
  readonly replace: (model: WorkbookModel) => void;
}

/** Notices of one file that are listed one by one. */
const mostLines = 40;

export function fileActions(surroundings: FileSurroundings): FileActions {
  const { workbook, store, customFunctions, whenIdle, replace } = surroundings;
  const showNotices = (notices: readonly FileNotice[], heading: 'openedWith' | 'savedWith'): void => {
    if (notices.length === 0) return;
    const { language } = store.getState();
    const words = texts[language];
    const lines = notices.slice(0, mostLines).map(({ text }) => text[language]);
    const more = notices.length - lines.length;
    if (more > 0) lines.push(fill(words.moreNotices, { count: String(more) }));
    store.setState({ notice: { kind: 'warning', text: words[heading], lines } });
  };
  return {
    open: async (bytes, name, { signal = new AbortController().signal, mayReplace } = {}) => {
      const task = { bytes, name, customFunctions: customFunctions() };
      const { model, notices } = await readInWorker(task, { start: startReadingWorker, signal });
      if (mayReplace !== undefined && !(await mayReplace())) return;
      show(model, name);
      store.setState({ workbookName: name, isDirty: false });
      showNotices(notices, 'openedWith');
    },
    openSample: async (id) => {
      const { language } = store.getState();
      replace(
        id === undefined
          ? (await import('../../samples')).sampleWorkbook(language)
          : await loadAddinSample(id, language),
      );
      store.setState({ workbookName: sampleName(store, id), isDirty: false });
    },
    bytes: async () => {
      const { writeWorkbook } = await import('../../files');
      await whenIdle();
      const notices: FileNotice[] = [];
      const bytes = await writeWorkbook(workbook.toModel(), {
        customFunctions: customFunctions(),
        onNotice: (notice) => notices.push(notice),
      });
      showNotices(notices, 'savedWith');
      return bytes;
    },
  };

  function show(model: WorkbookModel, name: string): void {
    try {
      replace(model);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      throw new FileError('cannotBeShown', { name, detail }, error);
    }
  }
}

export function fileCommands(surroundings: FileSurroundings, actions: FileActions): FileCommands {
  const { store, replace } = surroundings;
  const words = (): Texts => texts[store.getState().language];

  let running: AbortController | undefined;

  /**
   * Runs one file command, with the status bar saying so; a failure becomes a message. Another one takes its place: what
   * was being read is not opened any more.
   */
  const run = async (
    working: string,
    failure: string,
    action: (signal: AbortSignal) => Promise<void>,
    canBeCancelled = false,
  ): Promise<void> => {
    running?.abort();
    const own = new AbortController();
    running = own;
    const cancelWork = canBeCancelled ? (): void => own.abort() : undefined;
    store.setState({ working, cancelWork, notice: undefined });
    // The page draws this before a large file keeps the thread.
    await new Promise(requestAnimationFrame);
    try {
      await action(own.signal);
    } catch (error) {
      if (running === own) store.setState({ notice: noticeOf(error, failure, store) });
    } finally {
      if (running === own) {
        running = undefined;
        store.setState({ working: undefined, cancelWork: undefined });
      }
    }
  };
  const openFile = async (file: File): Promise<void> => {
    if (!(await mayReplace(store, words()))) return;
    const { name } = file;
    const changes = watchChanges(surroundings.workbook);
    // What is done to the workbook while a file is read must not be lost with it.
    const mayReplaceNow = (): Promise<boolean> =>
      changes.any() ? mayReplace(store, words()) : Promise.resolve(true);
    const opening = async (signal: AbortSignal): Promise<void> =>
      actions.open(await bytesOf(file), name, { signal, mayReplace: mayReplaceNow });
    try {
      await run(fill(words().opening, { name }), fill(words().openFailed, { name }), opening, true);
    } finally {
      changes.stop();
    }
  };

  return {
    newWorkbook: async () => {
      if (!(await mayReplace(store, words()))) return;
      running?.abort();
      replace(emptyWorkbook());
      store.setState({ workbookName: words().untitled, isDirty: false });
    },
    openSample: async (id) => {
      if (!(await mayReplace(store, words()))) return;
      const name = sampleName(store, id);
      await run(fill(words().opening, { name }), words().failed, () => actions.openSample(id));
    },
    chooseAndOpen: async () => {
      const file = await chooseFile();
      if (file !== undefined) await openFile(file);
    },
    openFile,
    save: () =>
      run(words().saving, words().saveFailed, async () => {
        const bytes = await actions.bytes();
        const name = `${store.getState().workbookName.replace(/\.(xlsx|csv|tsv|txt)$/i, '')}.xlsx`;
        download(bytes, name);
        store.setState({
          isDirty: false,
          notice: store.getState().notice ?? { kind: 'information', text: fill(words().saved, { name }) },
        });
      }),
  };
}

function sampleName(store: ShellStore, id: string | undefined): string {
  const { language, samples } = store.getState();
  return samples.find((sample) => sample.id === id)?.name[language] ?? texts[language].sampleName;
}

/** The bytes of a file that was chosen or dropped; a folder can be dropped too, and is no file. */
async function bytesOf(file: File): Promise<Uint8Array> {
  const { name, size } = file;
  if (size > fileLimits.fileBytes) {
    const limit = fileLimits.fileBytes / 1e6;
    throw new FileError('tooLarge', { name, size: Math.ceil(size / 1e6), limit });
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new FileError('unreadable', { name }, error);
  }
}

function noticeOf(error: unknown, failure: string, store: ShellStore): Notice {
  if (error instanceof FileError) {
    const kind = error.code === 'cancelled' ? 'information' : 'error';
    return { kind, text: error.text[store.getState().language] };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: 'error', text: fill(failure, { reason }) };
}

/** Asks before unsaved changes are lost. */
function mayReplace(store: ShellStore, words: Texts): Promise<boolean> {
  const { isDirty, workbookName } = store.getState();
  if (!isDirty) return Promise.resolve(true);
  return new Promise((answer) => {
    store.setState({
      question: {
        text: fill(words.discard, { name: workbookName }),
        yes: words.discardYes,
        no: words.discardNo,
        answer,
      },
    });
  });
}
