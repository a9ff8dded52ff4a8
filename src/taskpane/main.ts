import './design/page.css';
import './design/fabricConfig';
import { languageFor } from '../i18n/language';
import { createCommands, ribbonCommands } from './app/commands';
import { showOutside, type Outside } from './app/showOutside';
import type { OfficeColors } from './design/palette';

/**
 * The page that Excel keeps for the whole session: ribbon commands here at once, the interface when
 * Office is ready. Custom functions are a script of their own (functions/main.ts) and wait for neither.
 */
const commands = createCommands();

function themeColors(): OfficeColors | undefined {
  // Its type says that it is always there; Excel on the web often has none.
  const theme: OfficeColors | undefined = Office.context.officeTheme;
  return theme;
}

/** Why there is no pane; undefined in Excel. In a browser of its own office.js answers that nothing is around it. */
async function outside(): Promise<Outside | undefined> {
  if (!('Office' in globalThis)) return 'noOffice';
  const { host } = (await Office.onReady()) as { readonly host: Office.HostType | null };
  return host === null ? 'noExcel' : undefined;
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const why = await outside();
  if (why !== undefined) {
    showOutside(root, why);
    return;
  }
  for (const command of ribbonCommands) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      commands.request(command);
      // An Excel that cannot bring the pane to the front still does the work; the button must end either way.
      Office.addin
        .showAsTaskpane()
        .catch(() => undefined)
        .finally(() => event.completed());
    });
  }
  const language = languageFor(Office.context.displayLanguage);
  document.documentElement.lang = language;
  const [{ mount }, { createOfficeHost }, { createEngineClient }, { startWorker }] = await Promise.all([
    import('./app/mount'),
    import('../excel/officeHost'),
    import('./worker/engineClient'),
    import('./worker/startWorker'),
  ]);
  mount(root, {
    host: createOfficeHost(language),
    engine: createEngineClient(startWorker),
    colors: themeColors(),
    commands,
  });
}

void start();
