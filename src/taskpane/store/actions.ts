import type { StoreApi } from 'zustand/vanilla';
import type { FieldName } from '../../customers/fields';
import type { Host } from '../../excel/host';
import type { Language } from '../../i18n/language';
import type { Aspect } from '../../segmentation/playbook/strategy';
import type { MethodId } from '../../segmentation/segmentation';
import type { SettingValue } from '../../segmentation/settings';
import { createSettingsKeeper } from '../settings/settingsKeeper';
import type { Engine } from '../worker/engine';
import type { PredictRequest } from '../worker/predict/request';
import { createFormers } from './formers';
import { createKeeping } from './keeping';
import { createWork } from './createWork';
import { latest } from './latest';
import { PaneError } from './problemOf';
import { createOnePagerActions } from './onePagerActions';
import { otherReadings } from './otherReadings';
import type { PaneState, Step } from './state';
import * as data from './transitions/data';
import * as flow from './transitions/flow';
import * as method from './transitions/method';
import * as remembering from './transitions/remembering';
import { dismissProblem, startWork } from './transitions/working';
import { createWrittenActions } from './writtenActions';
import { writtenOf } from './writtenOf';

export interface PaneTools {
  readonly store: StoreApi<PaneState>;
  readonly host: Host;
  readonly engine: Engine;
  /** Today, days since 1970-01-01. */
  readonly today: () => number;
  /** Now, milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
}

/** Everything the user can do in the Segment page. Failures end in the state, never in the caller. */
export type PaneActions = ReturnType<typeof createActions>;

const notesPerPage = 50;
const topCount = 10;

export function createActions({ store, host, engine, today, now }: PaneTools) {
  const { apply, report, work, rename, attempt, cancel } = createWork(store, engine);
  const keeping = createKeeping({
    store,
    keeper: createSettingsKeeper(host),
    today,
    onTaken: () => {
      if (store.getState().previewStale) void resegment();
    },
  });
  const writtenSheets = createWrittenActions({ store, host, work });

  const refreshSelection = latest(async () => {
    // A selection that cannot be described (a chart is selected) is no selection, not a failure.
    const selection = await host.describeSelection().catch(() => null);
    apply((state) => data.selectionChanged(state, selection));
  });

  /** Listens before it looks: what is selected meanwhile would stay unnoticed the other way round. */
  async function listen(): Promise<() => Promise<void>> {
    // An Excel without this event still has its selection read when the user asks for it.
    const stop = await host
      .onSelectionChanged(() => void refreshSelection())
      .catch(() => () => Promise.resolve());
    await refreshSelection();
    return stop;
  }

  const rebuild = latest(async () => {
    const { mapping } = store.getState();
    if (mapping === null) return;
    await attempt(async () => {
      const { build, methods } = await engine.build(mapping, today());
      if (store.getState().mapping !== mapping) return;
      apply((state) => dismissProblem(data.customersBuilt(state, build, methods)));
      void tryReadings();
    });
  });

  /** What would come of the readings that were not taken, one after the other; a new mapping ends it. */
  async function tryReadings(): Promise<void> {
    const { mapping, build } = store.getState();
    if (mapping === null || build === null) return;
    for (const { key, answers } of otherReadings(build.questions, mapping.answers)) {
      // A reading that gives no customers says so by giving nothing.
      const reading = await engine.tryReading({ ...mapping, answers }, today()).catch(() => null);
      if (store.getState().build !== build) return;
      apply((state) => data.readingTried(state, key, reading));
    }
  }

  const resegment = latest(async () => {
    const request = method.requestOf(store.getState());
    if (request === null) return;
    await attempt(async () => {
      const { preview, scorecards } = await engine.segment(request);
      const now = method.requestOf(store.getState());
      if (JSON.stringify(now) !== JSON.stringify(request)) return;
      apply((state) => method.previewReady(state, preview, scorecards));
      await readTop();
    });
  });

  async function readTop(): Promise<void> {
    const { openSegment } = store.getState();
    if (openSegment === null) return;
    const top = await engine.top(openSegment, topCount);
    apply((state) => method.topRead(state, openSegment, top));
  }

  /** @param following true with the rows below a blank row, too */
  async function read(following = false): Promise<void> {
    await work('reading', async (signal) => {
      const { visibleOnly } = store.getState();
      engine.start();
      const grid = await host.readSelection({
        visibleOnly,
        following,
        onRows: (rows) => engine.sendAhead(rows),
        onProgress: report,
        signal,
      });
      rename('recognising');
      const columns = await engine.load(grid, report);
      signal.throwIfAborted();
      // In one change: each is drawn at once.
      apply((state) => startWork(data.columnsRecognised(state, grid.address, columns), 'building'));
      await rebuild();
      const { problem } = store.getState();
      if (problem !== null) throw new PaneError(problem);
    });
  }

  const formers = createFormers({ store, host, engine, today }, { apply, report, work, attempt, resegment });

  async function preview(): Promise<void> {
    await work('segmenting', async () => {
      await formers.find();
      await resegment();
      const { problem } = store.getState();
      if (problem !== null) throw new PaneError(problem);
      return (state) => flow.enter(state, 'preview');
    });
  }

  /** A choice of the user, which the workbook keeps. */
  function changeKept(change: (state: PaneState) => PaneState): void {
    apply(change);
    keeping.soon();
  }

  /** A change that the preview, once it is in view, follows at once. */
  function changeSegmentation(change: (state: PaneState) => PaneState): void {
    changeKept(change);
    if (store.getState().previewStale) void resegment();
  }

  function changeColumns(change: (state: PaneState) => PaneState): void {
    changeKept(change);
    void rebuild();
  }

  async function write(): Promise<void> {
    await work('preparing', async (signal) => {
      const { chosen, playbook, sheetLanguage, onePagers } = store.getState();
      const language = sheetLanguage ?? host.language;
      const pages = onePagers.map(({ index }) => index);
      const specs = await engine.scorecards(
        { chosen, playbook, language, onePagers: pages, now: now() },
        report,
      );
      signal.throwIfAborted();
      rename('writing');
      const replacing = writtenSheets.replaceOption('scorecards');
      const result = await host.writeSheets(specs, {
        ...replacing,
        now: now(),
        onProgress: report,
        signal,
      });
      const written = writtenOf(specs, result, replacing.replace !== undefined);
      apply((state) => method.sheetsWritten(state, written));
      // The sheets stand: whoever cancels from here on only no longer waits.
      rename('keeping');
      await formers.remember(result.tableNames['customers'], language);
      await keeping.now();
      await writtenSheets.refresh();
    });
  }

  return {
    /** Listens to the selection and looks for settings from last time. Returns how to stop. */
    async start(): Promise<() => Promise<void>> {
      const [stop] = await Promise.all([listen(), keeping.find(), writtenSheets.refresh()]);
      return stop;
    },
    read: (): Promise<void> => read(),
    /** The rows again, with those of the same columns that stand below a blank row. */
    readFollowing: (): Promise<void> => read(true),
    preview,
    compare: formers.compare,
    stopComparing: formers.stop,
    setFormer: formers.choose,
    write,
    /** The ribbon's button: from the selection to a preview, stopping where a decision is needed. */
    async segmentSelection(): Promise<void> {
      if (store.getState().work !== null) return;
      apply((state) => ({ ...state, step: 'data' }));
      await read();
      const state = store.getState();
      const isReady = state.problem === null && state.method !== null && !flow.isAsking(state);
      if (isReady && state.step === 'columns') await preview();
    },
    cancel,
    goTo: (step: Step): void => apply((state) => flow.enter(state, step)),
    dismissProblem: (): void => apply(dismissProblem),
    setVisibleOnly: (wanted: boolean): void => apply((state) => data.visibleOnlyChanged(state, wanted)),
    setUseRemembered: (wanted: boolean): void =>
      apply((state) => remembering.useRememberedChanged(state, wanted)),
    setField: (index: number, field: FieldName | null): void =>
      changeColumns((state) => data.fieldChosen(state, index, field)),
    setLayout: (layout: 'customers' | 'log'): void =>
      changeColumns((state) => data.layoutChosen(state, layout)),
    setAsOf: (day: number | null): void => changeColumns((state) => data.asOfChosen(state, day)),
    /** Takes another reading of cells that can be read in more ways than one. */
    answerQuestion: (code: string, option: string): void =>
      changeColumns((state) => data.questionAnswered(state, code, option)),
    /** A derivation that is switched on for a method brings that method. */
    setDerivation: (field: FieldName, choice: string, forMethod?: MethodId): void =>
      changeColumns((state) => data.derivationChosen(state, field, choice, forMethod)),
    readMoreNotes: (): Promise<void> =>
      attempt(async () => {
        const from = store.getState().notes.length;
        const notes = await engine.notes(from, notesPerPage);
        apply((state) => data.notesRead(state, from, notes));
      }),
    setMethod: (id: MethodId): void => changeSegmentation((state) => method.methodChosen(state, id)),
    setCross: (id: MethodId | null): void => changeSegmentation((state) => method.crossChosen(state, id)),
    setSetting: (id: MethodId, key: string, value: SettingValue): void =>
      changeSegmentation((state) => method.settingChanged(state, id, key, value)),
    resetSettings: (id: MethodId): void => changeSegmentation((state) => method.settingsReset(state, id)),
    openSegment: (key: string | null): Promise<void> =>
      attempt(async () => {
        apply((state) => method.segmentOpened(state, key));
        await readTop();
      }),
    editStrategy: (segment: string, line: Aspect, text: string): void =>
      changeKept((state) => method.strategyEdited(state, segment, line, text)),
    resetStrategy: (segment: string): void => changeKept((state) => method.strategyReset(state, segment)),
    toggleScorecard: (key: string, wanted: boolean): void =>
      changeKept((state) => method.scorecardToggled(state, key, wanted)),
    setSheetLanguage: (language: Language): void =>
      changeKept((state) => remembering.sheetLanguageChosen(state, language)),
    /** What the Predict page's user chose. */
    keepPredict: (request: PredictRequest): void => keeping.predict(request),
    /** Ends conflicts with what somebody else changed at the same time. */
    settleConflicts: (whose: 'mine' | 'theirs'): Promise<void> => attempt(() => keeping.settle(whose)),
    dismissTaken: (): void => apply((state) => ({ ...state, taken: [] })),
    activateSheet: (name: string): Promise<void> => attempt(() => host.activateSheet(name)),
    /** Starts over with other rows; what the workbook remembers stays. */
    async restart(): Promise<void> {
      await keeping.refresh();
      apply(flow.restarted);
    },
    writtenSheets,
    onePagers: createOnePagerActions({ store, host, engine, attempt }),
    forget: (): Promise<void> => attempt(() => keeping.forget()),
  };
}
