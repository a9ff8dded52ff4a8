import type { Text } from '../../i18n/language';

/** Texts of the page where no Excel is around it; nobody says in which language, so it shows both. */
export const outsideTexts = {
  noExcel: { 'en-US': 'Clientele works inside Excel', 'zh-CN': 'Clientele 在 Excel 中运行' },
  whatItIs: {
    'en-US':
      'This page is the task pane of Clientele, an add-in that measures customer value. It works with the workbook that is open in Excel, so there is nothing to do here in a browser.',
    'zh-CN':
      '此页面是 Clientele 加载项的任务窗格。Clientele 用于衡量客户价值，处理的是在 Excel 中打开的工作簿，因此无法在浏览器中单独使用。',
  },
  howTo: { 'en-US': 'To get it into Excel', 'zh-CN': '如何在 Excel 中使用' },
  fromOrganisation: {
    'en-US': 'Where your organisation provides it: Home › Add-ins, and choose Clientele.',
    'zh-CN': '若所在组织已提供：“开始”›“加载项”，选择 Clientele。',
  },
  upload: {
    'en-US':
      'Otherwise, in Excel on the web: Home › Add-ins › More add-ins › My add-ins › Upload my add-in, and choose the manifest from here.',
    'zh-CN':
      '否则，在 Excel 网页版中：“开始”›“加载项”›“更多加载项”›“我的加载项”›“上传我的加载项”，选择从此处下载的清单文件。',
  },
  manifest: { 'en-US': 'Download the manifest', 'zh-CN': '下载清单文件' },
  noOffice: { 'en-US': 'office.js could not be loaded', 'zh-CN': '无法加载 office.js' },
  whyNoOffice: {
    'en-US':
      'Clientele speaks to Excel through this script of Microsoft’s, which comes from {host}. Check the connection, or ask your administrator to allow that address; then close the pane and open it again.',
    'zh-CN':
      'Clientele 通过 Microsoft 提供的这一脚本与 Excel 通信，脚本来自 {host}。请检查网络连接，或请管理员允许访问该地址，然后关闭窗格并重新打开。',
  },
} as const satisfies Record<string, Text>;
