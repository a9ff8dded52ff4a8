import type { Text } from '../../i18n/language';

/** For what no room has words for. */
export const unexpectedText: Text = {
  'en-US': 'Something went wrong ({message}). Your workbook was not changed. Try again.',
  'zh-CN': '出现意外错误（{message}）。工作簿未作任何更改，请重试。',
};

export const problemTexts = {
  rowsGone: {
    'en-US': 'The rows that were read are no longer in memory. Read them again; your settings are kept.',
    'zh-CN': '已读取的数据不在内存中，请重新读取；您的设置已保留。',
  },
  methodUnavailable: {
    'en-US': 'These columns no longer allow this method. Choose another, or change the columns.',
    'zh-CN': '当前的列不再支持此方法。请改选其他方法，或更改列。',
  },
} as const satisfies Record<string, Text>;
