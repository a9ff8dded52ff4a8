import conditional from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import core from '@univerjs/preset-sheets-core/locales/zh-CN';
import drawing from '@univerjs/preset-sheets-drawing/locales/zh-CN';
import filter from '@univerjs/preset-sheets-filter/locales/zh-CN';
import sort from '@univerjs/preset-sheets-sort/locales/zh-CN';
import table from '@univerjs/preset-sheets-table/locales/zh-CN';

/** The engine's own texts in simplified Chinese. */
export const packs = [core, drawing, table, conditional, sort, filter];
