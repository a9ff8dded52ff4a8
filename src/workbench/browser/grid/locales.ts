import { LocaleType, mergeLocales, type ILanguagePack } from '@univerjs/core';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingZh from '@univerjs/preset-sheets-drawing/locales/zh-CN';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterZh from '@univerjs/preset-sheets-filter/locales/zh-CN';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortZh from '@univerjs/preset-sheets-sort/locales/zh-CN';
import tableEn from '@univerjs/preset-sheets-table/locales/en-US';
import tableZh from '@univerjs/preset-sheets-table/locales/zh-CN';
import type { Language } from '../language';

export const gridLocale: Readonly<Record<Language, LocaleType>> = {
  'en-US': LocaleType.EN_US,
  'zh-CN': LocaleType.ZH_CN,
};

/** The engine's own texts in the languages of the workbench. */
export function gridTexts(): Record<string, ILanguagePack> {
  return {
    [LocaleType.EN_US]: withProgress('en-US', coreEn, drawingEn, tableEn, conditionalEn, sortEn, filterEn),
    [LocaleType.ZH_CN]: withProgress('zh-CN', coreZh, drawingZh, tableZh, conditionalZh, sortZh, filterZh),
  };
}

/** What the bar beside the formula says of a long calculation; the engine's own packs lack these texts. */
const progress = {
  'en-US': {
    analyzing: 'Looking for what to calculate',
    calculating: 'Calculating',
    'array-analysis': 'Looking for what depends on arrays',
    'array-calculation': 'Calculating arrays',
    done: 'Calculated',
  },
  'zh-CN': {
    analyzing: '正在分析公式',
    calculating: '正在计算',
    'array-analysis': '正在分析数组公式',
    'array-calculation': '正在计算数组公式',
    done: '计算完成',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

const formulaPack = 'sheets-formula';

function withProgress(language: Language, ...packs: readonly ILanguagePack[]): ILanguagePack {
  const merged: ILanguagePack = mergeLocales(...packs);
  const texts = merged[formulaPack] as ILanguagePack | undefined;
  return { ...merged, [formulaPack]: { ...texts, progress: progress[language] } };
}
