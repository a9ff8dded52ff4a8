import type { Text } from '../i18n/language';
import type { WorkerFaultCode } from './workerFault';

/** What happened to a worker, for the sentence that goes on with what was kept. `{detail}` is the browser's own word. */
export const faultTexts = {
  notLoaded: {
    'en-US':
      'A part of the add-in could not be loaded. It was probably updated while this workbook was open, or the network failed.',
    'zh-CN': '加载项的一部分无法加载。可能是在此工作簿打开期间加载项已更新，或网络出现故障。',
  },
  silent: {
    'en-US': 'A part of the add-in did not start within {seconds} seconds.',
    'zh-CN': '加载项的一部分在 {seconds} 秒内未能启动。',
  },
  died: {
    'en-US': 'The computation broke off: the browser ended it, or it ran out of memory ({detail}).',
    'zh-CN': '计算中断：可能被浏览器终止，或内存不足（{detail}）。',
  },
  unreadable: {
    'en-US': 'The computation sent an answer that could not be read.',
    'zh-CN': '计算返回的结果无法读取。',
  },
  wrongAnswer: {
    'en-US': 'The computation answered with something else than was asked ({detail}).',
    'zh-CN': '计算返回的结果与请求不符（{detail}）。',
  },
} as const satisfies Record<WorkerFaultCode, Text>;
