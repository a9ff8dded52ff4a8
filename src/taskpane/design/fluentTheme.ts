import { createTheme, type Theme } from 'office-ui-fabric-react/lib/Theme';
import type { Palette } from './palette';

/** Fluent's theme from the pane's colours, so that its components and ours look like one thing. */
export function fluentTheme(palette: Palette): Theme {
  return createTheme({
    isInverted: palette.isDark,
    palette: {
      themePrimary: palette.accent,
      themeDark: palette.accentDark,
      themeDarkAlt: palette.accentDark,
      themeDarker: palette.accentDark,
      themeSecondary: palette.accent,
      themeTertiary: palette.accentLine,
      themeLight: palette.accentLine,
      themeLighter: palette.accentSoft,
      themeLighterAlt: palette.surfaceSunken,
      white: palette.surface,
      black: palette.text,
      neutralDark: palette.text,
      neutralPrimary: palette.text,
      neutralPrimaryAlt: palette.text,
      neutralSecondary: palette.textSoft,
      neutralSecondaryAlt: palette.textSoft,
      neutralTertiary: palette.lineStrong,
      neutralTertiaryAlt: palette.line,
      neutralQuaternary: palette.line,
      neutralQuaternaryAlt: palette.surfaceHover,
      neutralLight: palette.surfaceHover,
      neutralLighter: palette.surfaceSunken,
      neutralLighterAlt: palette.surfaceSunken,
    },
    semanticColors: {
      bodyBackground: palette.page,
      bodyText: palette.text,
      bodySubtext: palette.textSoft,
      primaryButtonText: palette.onAccent,
      primaryButtonTextHovered: palette.onAccent,
      primaryButtonTextPressed: palette.onAccent,
      inputBackground: palette.surface,
      inputBorder: palette.lineStrong,
      inputPlaceholderText: palette.textSoft,
      disabledBodyText: palette.lineStrong,
      disabledBackground: palette.surfaceHover,
      primaryButtonTextDisabled: palette.lineStrong,
      primaryButtonBackgroundDisabled: palette.surfaceHover,
      infoBackground: palette.surfaceSunken,
      warningBackground: palette.warningSoft,
      severeWarningBackground: palette.warningSoft,
      messageText: palette.text,
      errorText: palette.bad,
      menuBackground: palette.surface,
    },
    defaultFontStyle: { fontFamily: 'var(--font)' },
    components: {
      TextField: {
        styles: {
          description: {
            color: palette.textSoft,
            fontSize: 12,
            lineHeight: '16px',
            display: 'block',
            marginTop: 4,
          },
          errorMessage: { fontSize: 12, lineHeight: '16px' },
        },
      },
      ActionButton: { styles: { root: { padding: 0, height: 32 }, icon: { margin: '0 4px 0 0' } } },
    },
    effects: { roundedCorner2: '4px' },
  });
}
