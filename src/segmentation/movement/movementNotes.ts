import type { languages } from '../../i18n/language';
import { type Text } from '../../i18n/language';
import { fillText, percent, readable } from '../fillText';
import { methodOf } from '../methodCatalogue';
import type { MethodId, MethodNote } from '../segmentation';
import type { SettingDescriptor, Settings, SettingValue } from '../settings';
import { movementTexts as texts } from '../texts/movementTexts';
import type { FormerRun, Rules } from './formerRun';

/** Methods that rank customers among each other, whatever their settings. */
const relative: readonly MethodId[] = ['rfm', 'clusters'];
/** Methods with tiers, which rank unless the tiers are amounts. */
const tiered: readonly MethodId[] = ['valueTiers', 'valueRisk'];

/** What the reader must know of the two runs' rules before the movements mean anything. */
export function movementNotes(run: FormerRun | null, now: Rules): readonly MethodNote[] {
  const notes: MethodNote[] = [];
  const warn = (text: Text): void => void notes.push({ severity: 'warning', text });
  if (run === null) notes.push({ severity: 'info', text: texts.unknownRules });
  else if (run.rules.method !== now.method || run.rules.cross?.method !== now.cross?.method) {
    warn(fillText(texts.otherMethod, { before: titleOf(run.rules), now: titleOf(now) }));
    return notes;
  } else {
    const changes = [
      ...changesOf(now.method, run.rules.settings, now.settings),
      ...(now.cross === null
        ? []
        : changesOf(now.cross.method, run.rules.cross?.settings ?? {}, now.cross.settings)),
    ];
    if (changes.length > 0) warn(fillText(texts.otherRules, { settings: joined(changes) }));
  }
  const parts = [now, ...(now.cross === null ? [] : [now.cross])];
  if (parts.some(({ method }) => method === 'clusters')) {
    notes.push({ severity: 'info', text: texts.clusters });
  } else if (parts.some(isRelative)) notes.push({ severity: 'info', text: texts.relative });
  return notes;
}

function isRelative({ method, settings }: Pick<Rules, 'method' | 'settings'>): boolean {
  return (
    relative.includes(method) ||
    (tiered.includes(method) && settings['basis'] !== 'amounts') ||
    // Limits that come from the intervals of all customers.
    (method === 'lifecycle' && (settings['basis'] ?? 'intervals') === 'intervals')
  );
}

function titleOf({ method, cross }: Rules): Text {
  const titles = [methodOf(method).title, ...(cross === null ? [] : [methodOf(cross.method).title])];
  return inEvery((language) => titles.map((title) => title[language]).join(' × '));
}

/** The settings in force that differ: "Lost after: 365 → 300". */
function changesOf(method: MethodId, before: Settings, now: Settings): readonly Text[] {
  const { settings } = methodOf(method);
  const valueOf = (values: Settings, key: string): SettingValue =>
    values[key] ?? settings.find((setting) => setting.key === key)?.default ?? '';
  return settings.flatMap((setting) => {
    const { key, name, visibleWhen } = setting;
    const [old, own] = [valueOf(before, key), valueOf(now, key)];
    const isInForce = visibleWhen === undefined || valueOf(now, visibleWhen.key) === visibleWhen.value;
    if (!isInForce || JSON.stringify(old) === JSON.stringify(own)) return [];
    return [fillText(texts.changed, { name, before: shown(setting, old), now: shown(setting, own) })];
  });
}

function shown(setting: SettingDescriptor, value: SettingValue): string | Text {
  if (typeof value === 'object') return value.length === 0 ? '–' : value.join(', ');
  if (setting.kind === 'choice') {
    return setting.options.find((option) => option.value === value)?.name ?? String(value);
  }
  if (typeof value === 'string') return value;
  return setting.kind === 'number' && setting.format === 'percent' ? percent(value) : readable(value);
}

function joined(texts: readonly Text[]): Text {
  return inEvery((language) => texts.map((text) => text[language]).join(language === 'zh-CN' ? '；' : '; '));
}

function inEvery(of: (language: (typeof languages)[number]) => string): Text {
  return { 'en-US': of('en-US'), 'zh-CN': of('zh-CN') };
}
