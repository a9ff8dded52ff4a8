import type { Text } from '../../i18n/language';

/** Texts of the Share page and of the notice that leads to it. */
export const shareTexts = {
  title: { 'en-US': 'Share this workbook', 'zh-CN': '共享此工作簿' },
  intro: {
    'en-US':
      'Colleagues without this add-in would see #NAME? where its functions stand. Prepare the workbook before you send it; everything can be put back.',
    'zh-CN': '没有安装此加载项的同事会在函数处看到 #NAME?。发送前请先准备工作簿，之后可随时还原。',
  },
  lookAgain: { 'en-US': 'Look again', 'zh-CN': '重新检查' },
  formulasTitle: { 'en-US': 'Formulas that use the add-in', 'zh-CN': '使用此加载项的公式' },
  none: {
    'en-US': 'None. This workbook can be sent as it is.',
    'zh-CN': '没有。此工作簿可以直接发送。',
  },
  summary: {
    'en-US': 'Stay formulas: {portable}. Become values: {values}.',
    'zh-CN': '保留为公式：{portable} 个；转为数值：{values} 个。',
  },
  summaryLeft: { 'en-US': 'Stay as they are: {count}.', 'zh-CN': '保持不变：{count} 个。' },
  staysFormula: { 'en-US': 'Stays a formula', 'zh-CN': '保留为公式' },
  becomesValues: { 'en-US': 'Becomes its value', 'zh-CN': '转为数值' },
  leftAlone: {
    'en-US': 'Not converted. Put the function in a cell and refer to that cell',
    'zh-CN': '保持不变：没有可移植形式。可改为引用含该函数的单元格',
  },
  whyNoPortable: { 'en-US': '{name} has no portable form.', 'zh-CN': '{name} 没有可移植形式。' },
  whyNoPortableSince: {
    'en-US': '{name} has no portable form: it {reason}.',
    'zh-CN': '{name} 没有可移植形式：{reason}。',
  },
  whyNameTaken: {
    'en-US': 'This workbook uses the name {names} for something else.',
    'zh-CN': '此工作簿已将名称 {names} 用于其他用途。',
  },
  whyReadsSpill: {
    'en-US': 'It reads all that {cell} spills, and that formula becomes a value.',
    'zh-CN': '它引用 {cell} 溢出的整个区域，而该公式将转为数值。',
  },
  whyDiffers: {
    'en-US': 'It shows {shown}; its portable form would show {portable}.',
    'zh-CN': '现在显示 {shown}，其可移植形式会显示 {portable}。',
  },
  whyTooLong: {
    'en-US': 'Its portable form would be longer than the 8,192 characters that Excel allows.',
    'zh-CN': '其可移植形式会超过 Excel 允许的 8,192 个字符。',
  },
  whyNotACall: {
    'en-US': 'A function of it is given more arguments than it has.',
    'zh-CN': '其中某个函数的参数个数过多。',
  },
  whyNoLambda: {
    'en-US': 'This Excel has no LAMBDA.',
    'zh-CN': '此版本的 Excel 没有 LAMBDA。',
  },
  noLambda: {
    'en-US':
      'This version of Excel (2021 or older) has no LAMBDA, which portable functions are made of: formulas in cells can only become values here. Excel 365, 2024 and Excel on the web have it.',
    'zh-CN':
      '此版本的 Excel（2021 或更早）没有 LAMBDA，无法使用可移植函数：单元格中的公式在此只能转为数值。Excel 365、Excel 2024 和 Excel 网页版支持。',
  },
  whyValuesOnly: { 'en-US': 'You chose values only.', 'zh-CN': '您选择了仅保留数值。' },
  becameTitle: { 'en-US': 'What became values', 'zh-CN': '已转为数值的公式' },
  asks: {
    'en-US':
      'Nothing has changed yet. Formulas that would show something else without the add-in, listed below: {count}.',
    'zh-CN': '尚未做任何更改。有 {count} 个公式在没有此加载项时会显示不同的结果，列于下方。',
  },
  asksTitle: {
    'en-US': 'Values that stay as they are, or formulas that show something else?',
    'zh-CN': '转为数值以保持结果不变，还是保留公式但结果会变？',
  },
  asksValues: { 'en-US': 'Make these values', 'zh-CN': '转为数值' },
  asksFormulas: { 'en-US': 'Keep these formulas', 'zh-CN': '保留公式' },
  leftOver: {
    'en-US':
      'Left as they are: {count}. Colleagues without the add-in cannot calculate the names and rules listed below as staying.',
    'zh-CN': '保持不变：{count} 个。没有此加载项的同事无法计算下方标为“保持不变”的名称和规则。',
  },
  name: { 'en-US': 'Name {address}', 'zh-CN': '名称 {address}' },
  conditionalFormat: {
    'en-US': 'Conditional format, {address}',
    'zh-CN': '条件格式，{address}',
  },
  validation: { 'en-US': 'Data validation, {address}', 'zh-CN': '数据验证，{address}' },
  prepare: { 'en-US': 'Prepare for sharing', 'zh-CN': '准备共享' },
  prepareHelp: {
    'en-US':
      'Functions with a portable form become names that Excel 365 and Excel 2024 calculate, also offline and on a phone; the others become values. The originals stay hidden in the workbook.',
    'zh-CN':
      '有可移植形式的函数会变为名称，Excel 365 和 Excel 2024 都能计算（离线和手机上也可以）；其余函数转为数值。原公式隐藏保存在工作簿中。',
  },
  prepareCopy: { 'en-US': 'Prepare a copy', 'zh-CN': '准备副本' },
  prepareCopyHelp: {
    'en-US': 'A copy opens as another workbook, prepared and not yet saved; this one stays as it is.',
    'zh-CN': '副本会作为另一个工作簿打开，已准备好但尚未保存；当前工作簿保持不变。',
  },
  copied: {
    'en-US':
      'The prepared copy is open. Portable formulas: {portable}. Values: {values}. Save it and send it; this workbook is as it was.',
    'zh-CN':
      '已打开准备好的副本。可移植公式：{portable} 个；数值：{values} 个。请保存并发送副本；当前工作簿未变。',
  },
  valuesOnly: { 'en-US': 'Values only', 'zh-CN': '仅保留数值' },
  valuesOnlyHelp: {
    'en-US':
      'For Excel 2021 and older, LibreOffice or WPS: they have no LAMBDA, and LibreOffice shows an error in place of a portable formula.',
    'zh-CN':
      '适用于 Excel 2021 及更早版本、LibreOffice 或 WPS。它们不支持 LAMBDA，LibreOffice 会在可移植公式处显示错误。',
  },
  prepared: {
    'en-US': 'Done. Now portable formulas: {portable}. Now values: {values}. Save the workbook and send it.',
    'zh-CN': '已完成。可移植公式：{portable} 个；数值：{values} 个。请保存工作簿后发送。',
  },
  preparedTitle: { 'en-US': 'This workbook is prepared for sharing', 'zh-CN': '此工作簿已为共享做好准备' },
  preparedText: {
    'en-US': 'Original formulas kept: {count}. Make them live again to work with the add-in.',
    'zh-CN': '已保存原公式 {count} 个。还原后即可继续使用此加载项的函数。',
  },
  makeLive: { 'en-US': 'Make live again', 'zh-CN': '还原公式' },
  live: { 'en-US': 'Formulas put back: {count}.', 'zh-CN': '已还原公式 {count} 个。' },
  unmatched: {
    'en-US':
      'Not put back: {count}. Their places were left as they are, for the reasons below; the record of their formulas is still kept.',
    'zh-CN': '未还原 {count} 个，原因见下方。相应位置已保持原样，其原公式的记录仍保存在工作簿中。',
  },
  unmatchedTitle: { 'en-US': 'Not put back', 'zh-CN': '未还原的公式' },
  changed: { 'en-US': 'Changed since', 'zh-CN': '此后已更改' },
  gone: { 'en-US': 'Deleted since; where it was when prepared', 'zh-CN': '此后已删除；此为准备时的位置' },
  foreign: {
    'en-US': 'Calls no function of this add-in, so the add-in did not keep it',
    'zh-CN': '未调用此加载项的函数，因此并非由此加载项保存',
  },
  outward: { 'en-US': 'Reaches out of the workbook', 'zh-CN': '会访问工作簿以外的内容' },
  outwardFor: { 'en-US': 'Holds {parts}', 'zh-CN': '含 {parts}' },
  misfit: {
    'en-US': 'Its entry in the record is damaged',
    'zh-CN': '其在记录中的条目已损坏',
  },
  outwardCount: {
    'en-US': 'Waiting for your consent: {count}, listed below.',
    'zh-CN': '有 {count} 个待您确认，列于下方。',
  },
  outwardTitle: {
    'en-US': 'These formulas reach out of the workbook',
    'zh-CN': '以下公式会访问工作簿以外的内容',
  },
  outwardText: {
    'en-US':
      'They may send cells to another address, open another file or run another program, and anybody who had the file can have changed them. Put them back only if you know them; until then the cells stay as they are.',
    'zh-CN':
      '它们可能把单元格内容发送到其他地址、打开其他文件或运行其他程序，而且任何拿到过此文件的人都可能改动过它们。请仅在确认熟悉这些公式时还原；在此之前单元格保持原样。',
  },
  outwardYes: {
    'en-US': 'I know {count|it|them}: put back {count} too',
    'zh-CN': '我熟悉这些公式：同时还原这 {count} 个',
  },
  reference: { 'en-US': 'Refers to cells that were deleted', 'zh-CN': '引用的单元格已被删除' },
  forgetText: {
    'en-US': 'Copy the formulas that you still need. Then the workbook need not keep them any longer.',
    'zh-CN': '请先复制仍需要的公式，之后工作簿便无需再保存它们。',
  },
  forget: { 'en-US': 'Forget them …', 'zh-CN': '不再保存……' },
  forgetLost: { 'en-US': 'Don’t show this again …', 'zh-CN': '不再提示……' },
  forgetSure: {
    'en-US':
      'What the workbook keeps for putting formulas back is removed for good. The cells stay as they are.',
    'zh-CN': '工作簿中用于还原公式的记录将被永久删除，单元格保持不变。',
  },
  forgetYes: { 'en-US': 'Forget for good', 'zh-CN': '永久删除记录' },
  forgotten: {
    'en-US': 'Done. The workbook keeps no original formulas any more.',
    'zh-CN': '已完成。工作簿不再保存原公式。',
  },
  unreadableNewer: {
    'en-US':
      'A newer version of this add-in prepared the workbook. Update the add-in to make its formulas live again.',
    'zh-CN': '此工作簿由更新版本的加载项准备。请更新加载项后再还原公式。',
  },
  unreadableDamaged: {
    'en-US':
      'The workbook was prepared for sharing, but another program has changed the record of its formulas. They cannot be put back.',
    'zh-CN': '此工作簿曾为共享做过准备，但公式记录已被其他程序更改，无法还原。',
  },
  unreadableLost: {
    'en-US':
      'The workbook was prepared for sharing, but the program that saved it since has left out the kept formulas, as LibreOffice does. Values in cells are whole; portable formulas may show errors until the portable functions below are updated. To have the original formulas again, open the file as it was sent, make that one live again, and bring the changes into it.',
    'zh-CN':
      '此工作簿曾为共享做过准备，但之后保存它的程序（例如 LibreOffice）没有保留原公式。单元格中的数值完好；可移植公式可能显示错误，更新下方的可移植函数后即恢复。如需找回原公式，请打开当初发送的文件进行还原，再把更改带入其中。',
  },
  failingTitle: { 'en-US': 'Functions that show errors', 'zh-CN': '显示错误的函数' },
  failing: {
    'en-US':
      'Recalculating fixes most of them. Where #NAME? stays, the formula holds a name that this workbook does not have; for a name that begins with CRM. add the portable functions below.',
    'zh-CN':
      '重新计算通常即可解决。若 #NAME? 仍在，说明公式中有此工作簿没有的名称；若该名称以 CRM. 开头，请在下方添加可移植函数。',
  },
  otherName: {
    'en-US':
      '{written} is how an add-in with another prefix, or with none, names it; here it is {name}. If the formula is meant for this one, replace the name.',
    'zh-CN':
      '{written} 是前缀不同（或没有前缀）的加载项的写法；在此处应写作 {name}。若该公式本应使用此加载项，请替换名称。',
  },
  stale: {
    'en-US':
      'Excel calculates this workbook only when told to, and something has changed since: functions of this add-in may show old results.',
    'zh-CN': '此工作簿设为手动计算，且此后有更改：此加载项函数显示的可能是旧结果。',
  },
  recalculate: { 'en-US': 'Calculate again', 'zh-CN': '重新计算' },
  recalculated: {
    'en-US': 'Calculated. No function of this add-in shows an error of this kind any more.',
    'zh-CN': '已重新计算。此加载项的函数不再显示此类错误。',
  },
  recalculatedLeft: {
    'en-US': 'Calculated. Cells that still show errors, listed below: {count}.',
    'zh-CN': '已重新计算。仍有 {count} 个单元格显示错误，列于下方。',
  },
  portableTitle: { 'en-US': 'Portable functions', 'zh-CN': '可移植函数' },
  portableText: {
    'en-US':
      'Add the closed-form functions to this workbook as names, CRM.CLV and so on. Formulas with them calculate in Excel 365 and Excel 2024 without the add-in.',
    'zh-CN':
      '把有公式解的函数以名称形式（如 CRM.CLV）加入此工作簿。使用它们的公式在 Excel 365 和 Excel 2024 中无需加载项即可计算。',
  },
  portablePresent: {
    'en-US': 'In this workbook: {count} of {total}',
    'zh-CN': '此工作簿中现有 {count} 个，共 {total} 个',
  },
  outdated: {
    'en-US': 'Outdated or damaged: {count}. An update replaces them.',
    'zh-CN': '其中旧版本或被其他程序破坏的有 {count} 个，更新后即会替换。',
  },
  addPortable: { 'en-US': 'Add all', 'zh-CN': '全部添加' },
  updatePortable: { 'en-US': 'Update', 'zh-CN': '更新' },
  addAndUpdate: { 'en-US': 'Add all and update', 'zh-CN': '全部添加并更新' },
  removePortable: { 'en-US': 'Remove unused', 'zh-CN': '移除未使用的' },
  added: { 'en-US': 'Portable functions added: {count}.', 'zh-CN': '已添加可移植函数 {count} 个。' },
  updated: { 'en-US': 'Portable functions updated: {count}.', 'zh-CN': '已更新可移植函数 {count} 个。' },
  taken: {
    'en-US': 'Not added, since this workbook uses the name for something else: {names}.',
    'zh-CN': '未添加以下函数，因为此工作簿已将其名称用于其他用途：{names}。',
  },
  removed: { 'en-US': 'Portable functions removed: {count}.', 'zh-CN': '已移除可移植函数 {count} 个。' },
  stillUsed: {
    'en-US': 'Still used, and left: {names}. The list below says where.',
    'zh-CN': '仍在使用，已保留：{names}。使用位置见下方列表。',
  },
  usersTitle: { 'en-US': 'Where portable functions are used', 'zh-CN': '可移植函数的使用位置' },
  auditTitle: { 'en-US': 'For the auditor', 'zh-CN': '供审计使用' },
  auditText: {
    'en-US':
      'Writes a new sheet with every formula that uses the add-in or its portable functions: where it is, its arguments, what it means, its result, and whether live and portable form give the same.',
    'zh-CN':
      '新建一张工作表，列出所有使用此加载项或其可移植函数的公式：位置、参数、含义、结果，以及实时形式与可移植形式的结果是否一致。',
  },
  audit: { 'en-US': 'List the formulas', 'zh-CN': '列出公式' },
  auditNone: {
    'en-US': 'There is no formula with functions of this add-in.',
    'zh-CN': '没有使用此加载项函数的公式。',
  },
  reported: {
    'en-US': 'The formulas are listed on the new sheet “{sheet}”.',
    'zh-CN': '公式已列在新工作表“{sheet}”中。',
  },
  noticeKept: {
    'en-US': 'This workbook was prepared for sharing; its formulas can be made live again.',
    'zh-CN': '此工作簿已为共享做过准备，其中的公式可以还原。',
  },
  noticeLost: {
    'en-US':
      'This workbook was prepared for sharing, but the program that saved it since has left out the kept formulas. See what can be done.',
    'zh-CN': '此工作簿曾为共享做过准备，但之后保存它的程序没有保留原公式。请查看处理方法。',
  },
  noticeFailing: {
    'en-US': 'Cells in which functions of this add-in show errors: {count}.',
    'zh-CN': '此工作簿中有 {count} 个单元格的加载项函数显示错误。',
  },
  openShare: { 'en-US': 'Look', 'zh-CN': '查看' },
} as const satisfies Record<string, Text>;
