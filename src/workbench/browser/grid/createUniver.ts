import type { ILanguagePack, LocaleType, PluginCtor } from '@univerjs/core';
import { IPermissionService, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { Theme } from '@univerjs/themes';
import type { Engine } from '../../workbook/engine';
import { QuietPermissions } from './quietPermissions';

type Registration = PluginCtor | [PluginCtor, ConstructorParameters<PluginCtor>[0]];

/** What a preset package of the engine exports: its plugins, in the order in which they need one another. */
export interface Preset {
  readonly plugins: readonly Registration[];
}

/**
 * The engine with the plugins of some presets. Written here because the package that the engine's makers
 * offer for it brings two dozen packages without a licence (see decisions on the workbench).
 * A plugin that two presets name is registered once, with the later options.
 */
export function createUniver(options: {
  readonly presets: readonly Preset[];
  readonly locale: LocaleType;
  readonly locales: Readonly<Record<string, ILanguagePack>>;
  readonly theme: Theme;
  readonly darkMode: boolean;
}): Engine {
  const { presets, locale, locales, theme, darkMode } = options;
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale,
    locales: { ...locales },
    theme,
    darkMode,
    override: [[IPermissionService, { useClass: QuietPermissions }]],
  });
  const registrations = new Map<string, Registration>();
  for (const registration of presets.flatMap((preset) => preset.plugins)) {
    const constructor = Array.isArray(registration) ? registration[0] : registration;
    registrations.set(constructor.pluginName, registration);
  }
  for (const registration of registrations.values()) {
    if (Array.isArray(registration)) univer.registerPlugin(registration[0], registration[1]);
    else univer.registerPlugin(registration);
  }
  return { univer, univerAPI: FUniver.newAPI(univer) };
}
