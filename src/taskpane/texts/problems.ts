import type { Text } from '../../i18n/language';
import type { WorkerFaultCode } from '../../workers/workerFault';

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
  gaveUp: {
    'en-US': 'Cancelled. Your rows and choices are kept; make the choice again, or read the rows again.',
    'zh-CN': '已取消。您的数据和选择已保留；请重新选择，或重新读取数据。',
  },
  methodUnavailable: {
    'en-US': 'These columns no longer allow this method. Choose another, or change the columns.',
    'zh-CN': '当前的列不再支持此方法。请改选其他方法，或更改列。',
  },
} as const satisfies Record<string, Text>;

const tryAgain: Text = {
  'en-US':
    '{what} Your rows and choices are kept. Try again; if that does not help, close the workbook and open it again (in a browser, reload the page).',
  'zh-CN': '{what}您的数据和选择已保留。请重试；若仍无效，请关闭工作簿后重新打开（在浏览器中请刷新页面）。',
};

/** What is kept and what to do after a worker failed; `{what}` says what happened. */
export const workerTexts: Readonly<Record<WorkerFaultCode, Text>> = {
  notLoaded: {
    'en-US':
      '{what} Your rows and choices are kept until you close the workbook. To load the new version, close the workbook and open it again (in a browser, reload the page).',
    'zh-CN':
      '{what}在关闭工作簿之前，您的数据和选择会保留。请关闭工作簿后重新打开（在浏览器中请刷新页面）以加载新版本。',
  },
  silent: tryAgain,
  died: {
    'en-US':
      '{what} Your rows and choices are kept. Try again; if it breaks off again, select fewer rows or close other programs.',
    'zh-CN': '{what}您的数据和选择已保留。请重试；若再次中断，请选择较少的行或关闭其他程序。',
  },
  unreadable: tryAgain,
  wrongAnswer: tryAgain,
};
