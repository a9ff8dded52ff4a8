import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import type { WorkbookModel } from '../workbook/model';
import { FunctionBridge } from '../workbook/functionBridge';
import { readFunctionsJson } from '../workbook/functionMetadata';
import { HostWorkbook } from '../workbook/hostWorkbook';
import { Host, type HostMessage, type HostOptions } from '../protocol/host';
import { createFakePage } from './fakePage';
import { createNodeEngine } from './nodeEngine';

export interface NodeWorkbenchOptions extends Omit<HostOptions, 'workbook'> {
  readonly model?: WorkbookModel;
  /** A workbook that another page works on already: this one is a second pane. It outlives this page. */
  readonly shared?: HostWorkbook;
}

/** The host and the real office.js of one add-in page, in Node. */
export interface NodeWorkbench {
  readonly workbook: HostWorkbook;
  readonly host: Host;
  /** The page's globals: `Excel`, `Office`, `OfficeExtension` and whatever its scripts define. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Runs a script file of the add-in in the page, as its `<script src>` would. */
  runInPage(file: string): void;
  /**
   * Loads the add-in's functions from its built folder, into the page and into formulas, and waits until they answer.
   * After it, `functions.whenSettled()` waits for results in cells.
   *
   * @param prefix the namespace with its dot, where the manifest gives one
   */
  loadFunctions(builtFolder: string, prefix?: string): Promise<void>;
  readonly functions: FunctionBridge;
  /** Runs source text in the page. */
  evaluate(source: string): unknown;
  stop(): void;
}

const origin = 'https://localhost:3000';

/** Starts a workbook, a host and an add-in page with office.js in it, and waits until `Office.onReady` has called. */
export async function startNodeWorkbench(options: NodeWorkbenchOptions = {}): Promise<NodeWorkbench> {
  const { model, shared, language = 'en-US', ...hostOptions } = options;
  const { workbook, dispose } =
    shared === undefined ? newWorkbook() : { workbook: shared, dispose: () => undefined };
  if (model) workbook.load(model);
  const officeDirectory = dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/dist/office.debug.js'),
  );
  // Flags 3: shared runtime and custom functions. The fragment begins in the middle, as it does in Excel on the web.
  const hostInfo = `Excel$Web$16.01$${language}$$$$3`;
  const channel = encodeURIComponent(`conversation|clientele|${origin}/workbench.html`);
  const page = createFakePage({
    url: `${origin}/taskpane.html?_host_Info=${hostInfo}#&_xdm_Info=${channel}&_serializer_version=1`,
    onPost: (data) => {
      const message = JSON.parse(data) as HostMessage;
      void host.handle(message).then((reply) => page.deliver(JSON.stringify(reply), origin));
    },
    loadScript: (src, context) => {
      const path = join(officeDirectory, decodeURIComponent(new URL(src).pathname));
      run(path, context);
    },
  });
  const host = new Host({ ...hostOptions, language, workbook }, (reply) =>
    page.deliver(JSON.stringify(reply), origin),
  );
  run(join(officeDirectory, 'office.debug.js'), page.context);
  await (vm.runInContext('Office.onReady()', page.context) as Promise<unknown>);
  const functions = new FunctionBridge(workbook);
  return {
    workbook,
    host,
    functions,
    loadFunctions: async (builtFolder, prefix) => {
      run(join(builtFolder, 'functions.js'), page.context);
      await host.functions.whenReady();
      functions.register(
        readFunctionsJson(readFileSync(join(builtFolder, 'functions.json'), 'utf8'), prefix),
        host.functions,
      );
    },
    globals: page.context,
    runInPage: (file) => run(file, page.context),
    evaluate: (source) => vm.runInContext(source, page.context) as unknown,
    stop: () => {
      functions.dispose();
      page.dispose();
      host.dispose();
      dispose();
    },
  };
}

function newWorkbook(): { readonly workbook: HostWorkbook; readonly dispose: () => void } {
  const engine = createNodeEngine();
  const workbook = new HostWorkbook(engine);
  return {
    workbook,
    dispose: () => {
      workbook.dispose();
      engine.univer.dispose();
    },
  };
}

const compiled = new Map<string, vm.Script>();

/** office.js is three megabytes: it is compiled once for all pages of a process. */
function run(path: string, context: vm.Context): void {
  let script = compiled.get(path);
  if (!script) compiled.set(path, (script = new vm.Script(readFileSync(path, 'utf8'), { filename: path })));
  script.runInContext(context);
}
