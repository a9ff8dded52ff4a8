import type { ILanguagePack } from '@univerjs/core';
import type { FaultInjection } from '../../protocol/host';
import { FunctionBridge } from '../../workbook/functionBridge';
import { emptyWorkbook } from '../../workbook/emptyModel';
import { HostWorkbook } from '../../workbook/hostWorkbook';
import type { WorkbookModel } from '../../workbook/model';
import { loadAddinFiles, type AddinFiles } from '../addin/addinFiles';
import type { RibbonControl } from '../addin/manifest';
import { paneAddress } from '../addin/paneAddress';
import { PaneConnection } from '../addin/paneConnection';
import { Automation } from '../automation/automation';
import { watchTasks, type TaskWatch } from '../automation/longestTask';
import { RequestLog } from '../automation/requestLog';
import { ChartLayer } from '../charts/chartLayer';
import { fileActions, fileCommands, type FileActions, type FileCommands } from '../files/fileCommands';
import { openCopy } from '../files/openCopy';
import { registerFunctionHints } from '../grid/functionHints';
import { showGeneralNumbers } from '../grid/generalNumbers';
import { bindLinks } from '../grid/links';
import { bindProtection } from '../grid/protection';
import { loadGridTexts } from '../grid/locales';
import { setGridLanguage, setGridTheme, startGrid } from '../grid/startGrid';
import { bindStatus } from '../grid/statusBinding';
import { bindTableLooks } from '../grid/tableLooks';
import type { Language } from '../language';
import { startPaneFocus, type PaneFocus } from '../shell/paneFocus';
import { freshShell, type ShellStore, type Theme } from '../shell/shellState';
import { fill, texts, type Texts } from '../texts';
import { readStartOptions, rememberInAddress, type StartOptions } from './startOptions';

/**
 * One run of the workbench: the grid with its workbook, and the add-in beside it. The add-in's page is loaded anew when
 * another workbook is opened, for which Excel has a page of its own, and when the display language changes, as Office
 * does when it starts in another; the workbook stays then.
 */
export class Session {
  readonly workbook: HostWorkbook;
  readonly files: FileCommands;
  readonly automation: Automation;
  private readonly bridge: FunctionBridge;
  private readonly paneFocus: PaneFocus;
  private readonly requests = new RequestLog();
  private addin: AddinFiles | undefined;
  private connection: PaneConnection | undefined;
  private faults: FaultInjection | undefined;
  private paneTasks: TaskWatch | undefined;
  private removeHints: () => void = () => undefined;
  private reads = 0;
  private starts = 0;
  private connecting = withResolver<PaneConnection>();
  /** The connection that calls of functions go to, once a frame has made it. */
  private connected: PaneConnection | undefined;

  constructor(
    private readonly store: ShellStore,
    options: StartOptions,
    container: HTMLElement,
    gridTexts: ILanguagePack,
    private readonly firstAddin: Promise<AddinFiles | undefined>,
  ) {
    this.paneFocus = startPaneFocus(document, () => store.getState().isPaneOpen);
    this.workbook = new HostWorkbook(startGrid(container, options.language, options.theme, gridTexts));
    this.bridge = new FunctionBridge(this.workbook);
    new ChartLayer(this.workbook, {
      fallbackLabel: () => this.words.chart,
      onSelect: (isSelected) => this.setHostState({ chartSelected: isSelected }),
    });
    showGeneralNumbers(this.workbook.engine);
    bindTableLooks(this.workbook);
    bindLinks(this.workbook);
    bindStatus(this.workbook, store, {
      isIdle: () => !this.workbook.calculation.isPending,
      whenIdle: () => this.whenIdle(),
      messageAt: (...cell) => this.bridge.messageAt(...cell),
    });
    bindProtection(this.workbook, (what) =>
      this.say('information', what === 'sheet' ? this.words.sheetProtected : this.words.structureProtected),
    );
    store.subscribe(({ isEditing }) => this.setHostState({ cellEditMode: isEditing }));

    const surroundings = {
      workbook: this.workbook,
      store,
      customFunctions: () => this.addin?.functions.map(({ name }) => name) ?? [],
      whenIdle: () => this.whenIdle(),
      replace: (model: WorkbookModel) => this.replace(model),
    };
    const actions = fileActions(surroundings);
    this.files = fileCommands(surroundings, actions);
    this.automation = new Automation({
      ready: this.start(options, actions),
      workbook: this.workbook,
      whenIdle: () => this.whenIdle(),
      open: (...file) => actions.open(...file).then(() => this.whenAddinReady()),
      openSample: (id) => actions.openSample(id).then(() => this.whenAddinReady()),
      restart: (query) =>
        this.restart(readStartOptions(new URLSearchParams(query), navigator.language), actions),
      save: actions.bytes,
      tasks: { host: watchTasks(window), pane: () => this.paneTasks },
      requests: this.requests,
      callFunctions: async (calls) => (await this.connecting.promise).host.functions.call(calls),
      failRequests: (faults) => {
        this.faults = faults;
        if (this.connection) this.connection.host.failRequest = faults;
      },
    });
  }

  async setLanguage(language: Language): Promise<void> {
    if (language === this.store.getState().language) return;
    await this.showLanguage(language);
    if (await this.readAddin()) this.startAddin();
  }

  /** Light or dark around the cells; the add-in is not told, because office.js on the web has no theme to tell. */
  setTheme(theme: Theme): void {
    this.store.setState({ theme });
    document.documentElement.dataset['theme'] = theme;
    rememberInAddress('theme', theme);
    setGridTheme(this.workbook.engine, theme);
  }

  /** The pane's frame is in the page, or another has taken its place: connects the host with what it loads. */
  attachFrame(frame: HTMLIFrameElement | null): void {
    if (this.connection !== undefined && this.connection === this.connected) {
      // The page goes without another start: what it still had to answer is asked of the next one, and what closing it
      // answers does not count.
      this.awaitConnection();
    }
    this.connection?.close();
    this.connection = undefined;
    this.paneTasks?.stop();
    this.paneTasks = undefined;
    if (frame === null) return;
    const { language } = this.store.getState();
    this.connection = new PaneConnection({
      frame,
      workbook: this.workbook,
      language,
      onBatch: this.requests.add,
      onShowPane: (isPaneOpen) => this.store.setState({ isPaneOpen }),
      onLeavePane: this.paneFocus.leave,
      files: { save: () => this.automation.save(), openCopy: (bytes) => this.openCopy(bytes) },
      onUnknown: (error) => this.say('error', fill(this.words.failed, { reason: reasonOf(error) })),
    });
    this.connection.host.failRequest = this.faults;
    this.connected = this.connection;
    this.connecting.resolve(this.connection);
    frame.addEventListener('load', () => {
      if (frame.contentWindow) this.paneTasks = watchTasks(frame.contentWindow as Window & typeof globalThis);
    });
  }

  /** What a ribbon button of the add-in does. */
  runControl({ id, action }: RibbonControl): void {
    if (action.kind === 'showTaskPane') this.store.setState({ isPaneOpen: true });
    else void this.connection?.host.invokeCommand(action.functionName, id);
  }

  private get words(): Texts {
    return texts[this.store.getState().language];
  }

  private async start({ open }: StartOptions, actions: FileActions): Promise<void> {
    // The functions first: a formula of the sample that names one would show #NAME? otherwise.
    await this.readAddin(this.firstAddin);
    this.registerFunctions();
    try {
      if (open !== 'empty') await this.openFirst(open, actions);
    } finally {
      if (this.starts === 0) this.startAddin();
    }
    await this.whenAddinReady();
    await this.whenIdle();
  }

  private async restart(options: StartOptions, actions: FileActions): Promise<void> {
    const { language, theme, open, isPaneOpen, paneWidth } = options;
    const isOther = language !== this.store.getState().language;
    const workbookName = texts[language].untitled;
    this.faults = undefined;
    this.store.setState(freshShell({ language, theme, workbookName, isPaneOpen, paneWidth }));
    this.setTheme(theme);
    if (isOther) {
      await this.showLanguage(language);
      await this.readAddin();
    }
    if (open === 'empty') this.replace(emptyWorkbook());
    else await this.openFirst(open, actions);
    await this.whenAddinReady();
    await this.whenIdle();
    this.requests.clear();
  }

  private openFirst(open: string, { openSample }: FileActions): Promise<void> {
    const offered = this.store.getState().samples.some(({ id }) => id === open);
    return openSample(offered ? open : undefined);
  }

  private replace(model: WorkbookModel): void {
    this.workbook.load(model);
    this.startAddin();
  }

  private async showLanguage(language: Language): Promise<void> {
    this.store.setState({ language });
    document.documentElement.lang = language;
    rememberInAddress('language', language);
    const texts = await loadGridTexts(language);
    // Another may have been chosen meanwhile.
    if (language === this.store.getState().language) setGridLanguage(this.workbook.engine, language, texts);
  }

  /** Reads the add-in's files in the current language; false where the language was switched again meanwhile. */
  private async readAddin(
    files: Promise<AddinFiles | undefined> = loadAddinFiles(this.store.getState().language),
  ): Promise<boolean> {
    this.reads += 1;
    const read = this.reads;
    const addin = await files;
    if (read !== this.reads) return false;
    this.addin = addin;
    this.removeHints();
    this.removeHints = registerFunctionHints(this.workbook.engine, addin?.functions ?? []);
    this.store.setState({ manifest: addin?.manifest, samples: addin?.samples ?? [] });
    return true;
  }

  /** Gives the pane a new address, which loads its page; the functions are that page's from now on. */
  private startAddin(): void {
    const { addin } = this;
    this.starts += 1;
    this.awaitConnection();
    const { language } = this.store.getState();
    const identity = {
      conversationId: `conversation${String(this.starts)}`,
      appId: addin?.manifest.id ?? '',
    };
    this.store.setState({
      paneAddress: addin && paneAddress(addin.manifest.page, language, identity, location),
    });
  }

  /** Lets calls of functions wait for the next page. */
  private awaitConnection(): void {
    this.connected = undefined;
    this.connecting = withResolver();
    this.registerFunctions();
  }

  private registerFunctions(): void {
    const connection = this.connecting.promise;
    this.bridge.register(this.addin?.functions ?? [], {
      call: async (calls) => (await connection).host.functions.call(calls),
    });
  }

  private async whenAddinReady(): Promise<void> {
    if (this.addin === undefined) return;
    const { host } = await this.connecting.promise;
    await host.functions.whenReady();
  }

  /** Another workbook of the add-in's making: in a tab of its own, else as a file. */
  private openCopy(bytes: Uint8Array): void {
    const { workbookName } = this.store.getState();
    const name = fill(this.words.copyName, { name: workbookName.replace(/\.\w+$/, '') });
    if (!openCopy(bytes, name)) this.say('information', fill(this.words.copyDownloaded, { name }));
  }

  private whenIdle(): Promise<void> {
    return this.bridge.whenSettled();
  }

  private setHostState(state: Partial<PaneConnection['host']['state']>): void {
    if (this.connection) Object.assign(this.connection.host.state, state);
  }

  private say(kind: 'information' | 'error', text: string): void {
    this.store.setState({ notice: { kind, text } });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function withResolver<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
