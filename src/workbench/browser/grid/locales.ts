import { LocaleType, mergeLocales, type ILanguagePack } from '@univerjs/core';
import type { Language } from '../language';

export const gridLocale: Readonly<Record<Language, LocaleType>> = {
  'en-US': LocaleType.EN_US,
  'zh-CN': LocaleType.ZH_CN,
};

/** The engine's own texts: half a million characters in each language, so only those of the one in use are loaded. */
export async function loadGridTexts(language: Language): Promise<ILanguagePack> {
  const { packs } =
    language === 'zh-CN'
      ? await import(/* webpackChunkName: "texts-zh" */ './packs/zh')
      : await import(/* webpackChunkName: "texts-en" */ './packs/en');
  return withProgress(language, ...packs);
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
