import type { HostWorkbook } from '../../workbook/hostWorkbook';
import { emptyWorkbook } from '../../workbook/emptyModel';
import type { WorkbookModel } from '../../workbook/model';
import { FileError, type FileNotice } from '../../files/fileError';
import type { ShellStore } from '../shell/shellState';
import { fill, texts, type Texts } from '../texts';
import { chooseFile, download } from './download';
import { loadAddinSample } from './sampleList';

/** What a person can do with files; each says in the page how it went. */
export interface FileCommands {
  readonly newWorkbook: () => Promise<void>;
  /** The workbench's own sample, or one that the add-in brings. */
  readonly openSample: (id?: string) => Promise<void>;
  readonly chooseAndOpen: () => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  readonly save: () => Promise<void>;
}

/** The same without questions, for the start of the page and for tests. They throw what went wrong. */
export interface FileActions {
  readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
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
  /** Puts another workbook in the place of the one that is open. */
  readonly replace: (model: WorkbookModel) => void;
}

export function fileActions(surroundings: FileSurroundings): FileActions {
  const { workbook, store, customFunctions, whenIdle, replace } = surroundings;
  const showNotices = (notices: readonly FileNotice[]): void => {
    if (notices.length === 0) return;
    const { language } = store.getState();
    store.setState({
      notice: { kind: 'information', text: notices.map(({ text }) => text[language]).join(' ') },
    });
  };
  return {
    open: async (bytes, name) => {
      const { readWorkbook } = await import('../../files');
      const notices: FileNotice[] = [];
      const model = await readWorkbook(bytes, name, {
        customFunctions: customFunctions(),
        onNotice: (notice) => notices.push(notice),
      });
      replace(model);
      store.setState({ workbookName: name, isDirty: false });
      showNotices(notices);
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
      showNotices(notices);
      return bytes;
    },
  };
}

export function fileCommands(surroundings: FileSurroundings, actions: FileActions): FileCommands {
  const { store, replace } = surroundings;
  const words = (): Texts => texts[store.getState().language];

  /** Runs one file command, with the status bar saying so; a failure becomes a message. */
  const run = async (working: string, failure: string, action: () => Promise<void>): Promise<void> => {
    store.setState({ working, notice: undefined });
    // The page draws this before a large file keeps the thread.
    await new Promise(requestAnimationFrame);
    try {
      await action();
    } catch (error) {
      store.setState({ notice: { kind: 'error', text: fill(failure, { reason: reasonOf(error, store) }) } });
    } finally {
      store.setState({ working: undefined });
    }
  };
  const openFile = async (file: File): Promise<void> => {
    if (!(await mayReplace(store, words()))) return;
    const { name } = file;
    await run(fill(words().opening, { name }), fill(words().openFailed, { name }), async () =>
      actions.open(new Uint8Array(await file.arrayBuffer()), name),
    );
  };

  return {
    newWorkbook: async () => {
      if (!(await mayReplace(store, words()))) return;
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

function reasonOf(error: unknown, store: ShellStore): string {
  if (error instanceof FileError) return error.text[store.getState().language];
  return error instanceof Error ? error.message : String(error);
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
