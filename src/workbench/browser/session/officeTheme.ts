import type { OfficeTheme } from '../../protocol/appContext';
import type { Theme } from '../shell/shellState';

/** What the add-in hears of the workbench's theme, as Office would tell of its own. */
export const officeTheme: Readonly<Record<Theme, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#1F2725',
    controlBackgroundColor: '#F3F5F4',
    controlForegroundColor: '#1F2725',
  },
  dark: {
    bodyBackgroundColor: '#262B29',
    bodyForegroundColor: '#EEF2F0',
    controlBackgroundColor: '#333A37',
    controlForegroundColor: '#EEF2F0',
  },
};
