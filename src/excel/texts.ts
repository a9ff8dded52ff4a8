import { fill, type Language, type Text } from '../i18n/language';
import type { HostError, HostErrorCode } from './hostError';
import type { OwnObject } from './written/ownObjects';

/** What happened, what was kept, what to do. */
const errorTexts: Readonly<Record<HostErrorCode, Text>> = {
  emptySelection: {
    'en-US': 'The selection holds no data. Select the customers’ rows with their header, then read again.',
    'zh-CN': '所选区域没有数据。请选中客户所在的行（含标题行），然后重新读取。',
  },
  areasDoNotFit: {
    'en-US':
      'The selected areas do not fit together ({areas}). Select areas that share their rows or their columns, then read again.',
    'zh-CN': '所选的多个区域无法拼合（{areas}）。请选择行相同或列相同的区域，然后重新读取。',
  },
  selectionTooLarge: {
    'en-US':
      'The selection holds {cells} cells with data; at most {limit} can be read at once. Select fewer columns or rows.',
    'zh-CN': '所选区域有 {cells} 个含数据的单元格，一次最多可读取 {limit} 个。请减少列或行。',
  },
  notCells: {
    'en-US': 'A chart or another object is selected. Click a cell of the customers’ rows, then try again.',
    'zh-CN': '当前选中的是图表或其他对象。请点击客户数据中的单元格，然后重试。',
  },
  editing: {
    'en-US':
      'A cell is being edited. Press Enter or Esc to finish, then try again. Nothing in the workbook was changed.',
    'zh-CN': '有单元格正在编辑。请按 Enter 或 Esc 结束编辑，然后重试。工作簿未作任何更改。',
  },
  structureProtected: {
    'en-US':
      'The workbook’s structure is protected, so no sheet can be added or removed. Remove the protection (Review › Protect Workbook), then try again. Nothing was changed.',
    'zh-CN':
      '工作簿结构受保护，无法添加或删除工作表。请取消保护（审阅 › 保护工作簿），然后重试。工作簿未作任何更改。',
  },
  accessDenied: {
    'en-US':
      'Excel does not allow this change: the workbook is read-only or protected. Save a copy or remove the protection, then try again. Nothing was changed.',
    'zh-CN': 'Excel 不允许此更改：工作簿为只读或受保护。请另存副本或取消保护，然后重试。工作簿未作任何更改。',
  },
  sheetGone: {
    'en-US':
      'A sheet or range that was in use no longer exists; it was deleted or renamed meanwhile. Your other sheets are as they were. Select the rows again.',
    'zh-CN': '正在使用的工作表或区域已不存在（可能刚被删除或重命名）。其他工作表保持原样。请重新选择数据行。',
  },
  cellNotEmpty: {
    'en-US': 'Cell {address} is not empty. Select an empty cell, or choose to replace its content.',
    'zh-CN': '单元格 {address} 不为空。请选择空单元格，或选择替换其内容。',
  },
  formulaRefused: {
    'en-US':
      'Excel cannot read this formula. Check the arguments for a bracket or quotation mark too many. Nothing was changed.',
    'zh-CN': 'Excel 无法识别此公式。请检查参数中是否多了括号或引号。工作簿未作任何更改。',
  },
  noSuchCells: {
    'en-US': 'There are no cells “{reference}” in this workbook.',
    'zh-CN': '此工作簿中没有“{reference}”所指的单元格。',
  },
  tooManyCells: {
    'en-US': '“{reference}” is too large to show the result before it is inserted. The cell calculates it.',
    'zh-CN': '“{reference}”范围过大，插入前无法显示结果，插入后由单元格计算。',
  },
  changedByHand: {
    'en-US':
      'Numbers or labels were changed by hand on {sheets}, and an update would replace them. Agree to that, or write new sheets. Nothing was changed.',
    'zh-CN':
      '“{sheets}”中的数字或标签已被手动修改，更新会覆盖这些修改。请确认覆盖，或改为写入新工作表。工作簿未作任何更改。',
  },
  cannotKeepCells: {
    'en-US':
      'Cells of yours beside the scorecards have no place on the updated sheets: their customer is gone, or their formula would mean other cells ({count}: {cells}). Move them to a sheet of your own, or write new sheets. Nothing was changed.',
    'zh-CN':
      '您在记分卡旁的单元格在更新后的工作表上没有对应位置：其客户已不存在，或公式会指向其他单元格（共 {count} 个：{cells}）。请将其移到您自己的工作表，或改为写入新工作表。工作簿未作任何更改。',
  },
  ownObjects: {
    'en-US':
      'There are {objects} of yours on {sheets}, which an update could not keep. Move them to a sheet of your own, or write new sheets. Nothing was changed.',
    'zh-CN':
      '“{sheets}”上有您自己的{objects}，更新无法保留。请将其移到您自己的工作表，或改为写入新工作表。工作簿未作任何更改。',
  },
  chartsStay: {
    'en-US':
      'Charts of yours show several areas or whole columns of the scorecards, which an update could not give them again ({charts}). Let them show one range each, or write new sheets. Nothing was changed.',
    'zh-CN':
      '您的图表引用了记分卡的多个区域或整列，更新后无法重新指定（{charts}）。请让每个系列只引用一个区域，或改为写入新工作表。工作簿未作任何更改。',
  },
  pivotTablesStay: {
    'en-US':
      'Pivot tables of yours have their data from the scorecards ({pivots}), and Excel lets no add-in give them other data. Write new sheets, then choose their source yourself (PivotTable Analyze › Change Data Source). Nothing was changed.',
    'zh-CN':
      '您的数据透视表以记分卡为数据源（{pivots}），Excel 不允许加载项更改其数据源。请改为写入新工作表，再自行更改数据源（数据透视表分析 › 更改数据源）。工作簿未作任何更改。',
  },
  slicersGo: {
    'en-US':
      'Slicers of yours may filter tables of the scorecards ({slicers}) and would go with them. Nothing was changed. Choose the update again to see them before, or write new sheets.',
    'zh-CN':
      '您的切片器可能用于筛选记分卡中的表格（{slicers}），更新时会随旧表格一并消失。工作簿未作任何更改。请重新选择更新以便事先查看，或改为写入新工作表。',
  },
  sourcesUnknown: {
    'en-US':
      'This version of Excel does not tell which cells the charts and pivot tables on {sheets} show, so an update might leave them without data. Write new sheets. Nothing was changed.',
    'zh-CN':
      '此版本的 Excel 无法得知“{sheets}”上的图表和数据透视表引用了哪些单元格，更新可能使其失去数据。请改为写入新工作表。工作簿未作任何更改。',
  },
  rearranged: {
    'en-US':
      'Rows or columns of the table on {sheets} were inserted or deleted, so an update cannot tell your cells from its own. Write new sheets. Nothing was changed.',
    'zh-CN':
      '“{sheets}”的表格中插入或删除过行、列，更新无法区分您的单元格。请改为写入新工作表。工作簿未作任何更改。',
  },
  sheetProtected: {
    'en-US':
      'Sheets that an update changes are protected ({sheets}). Remove the protection (Review › Unprotect Sheet), or write new sheets. Nothing was changed.',
    'zh-CN':
      '更新所涉及的工作表受保护（{sheets}）。请取消保护（审阅 › 撤消工作表保护），或改为写入新工作表。工作簿未作任何更改。',
  },
  payloadTooLarge: {
    'en-US':
      'One row holds more data than Excel passes to an add-in at once (5 MB). Leave out the column with very long texts. Nothing was changed.',
    'zh-CN': '单行数据超过 Excel 一次可传给加载项的上限（5 MB）。请去掉含超长文本的列。工作簿未作任何更改。',
  },
  cancelled: {
    'en-US':
      'Cancelled. What was begun has been taken back: the workbook is as it was. Start again at any time.',
    'zh-CN': '已取消。已写入的部分均已撤回，工作簿保持原样。可随时重新开始。',
  },
  noAnswer: {
    'en-US':
      'You cancelled, but Excel has not answered yet. As soon as it does, what was begun is taken back; otherwise hidden unfinished sheets are removed when the pane is opened later. Sheets that were complete already stay. Your own sheets are as they were. If Excel stays silent, save your work and start it again.',
    'zh-CN':
      '您已取消，但 Excel 尚未响应。Excel 一旦响应，已开始的部分即会撤回；否则，未完成的隐藏工作表会在以后打开此窗格时删除。已经写完的工作表会保留。您自己的工作表保持原样。如 Excel 一直没有响应，请保存工作并重新启动 Excel。',
  },
  noAnswerPreparing: {
    'en-US':
      'You cancelled, but Excel has not answered yet. As soon as it does, what was begun is taken back. Should formulas stay replaced, their originals are kept in the workbook: open this page again and press “Make live again”. If Excel stays silent, save your work and start it again.',
    'zh-CN':
      '您已取消，但 Excel 尚未响应。Excel 一旦响应，已开始的部分即会撤回。如仍有公式处于已替换状态，其原公式保存在工作簿中：请重新打开此页面并点击“还原公式”。如 Excel 一直没有响应，请保存工作并重新启动 Excel。',
  },
  noAnswerLive: {
    'en-US':
      'You cancelled, but Excel has not answered yet. Formulas that were being put back may still come when it does; those that do not are kept in the workbook: press “Make live again” once more. If Excel stays silent, save your work and start it again.',
    'zh-CN':
      '您已取消，但 Excel 尚未响应。正在还原的公式可能在 Excel 响应后完成还原；未还原的仍保存在工作簿中，可再次点击“还原公式”。如 Excel 一直没有响应，请保存工作并重新启动 Excel。',
  },
  noAnswerBrief: {
    'en-US':
      'Excel has not answered. What you asked for may still be done when it does; nothing else was changed. Try again; if Excel stays silent, save your work and start it again.',
    'zh-CN':
      'Excel 尚未响应。所请求的操作可能在其响应后完成，此外未作任何更改。请重试；如 Excel 一直没有响应，请保存工作并重新启动 Excel。',
  },
  partlyPrepared: {
    'en-US':
      'Excel failed in the middle of preparing ({code}: {message}) and did not let it be taken back. The originals of replaced formulas are kept in the workbook: when Excel answers again, press “Make live again” on this page. No other cell was changed.',
    'zh-CN':
      '准备过程中 Excel 出错（{code}：{message}），且未能撤回。已替换公式的原公式保存在工作簿中：请在 Excel 恢复响应后在此页面点击“还原公式”。其他单元格未作任何更改。',
  },
  partlyLive: {
    'en-US':
      'Excel failed while formulas were being put back ({code}: {message}). Those that are not back yet are still kept in the workbook: press “Make live again” once more. No other cell was changed.',
    'zh-CN':
      '还原公式时 Excel 出错（{code}：{message}）。尚未还原的公式仍保存在工作簿中，请再次点击“还原公式”。其他单元格未作任何更改。',
  },
  sheetsLeft: {
    'en-US':
      'The sheets could not be finished, and Excel did not let them be removed: {sheets}. They are hidden and go when the pane is opened later. Your own sheets are as they were. Close the pane, open it again, then write again.',
    'zh-CN':
      '工作表未能写完，且 Excel 不允许将其删除：{sheets}。它们已被隐藏，以后打开此窗格时会自动删除。您自己的工作表保持原样。请关闭并重新打开此窗格，然后重新写入。',
  },
  stillCalculating: {
    'en-US':
      '{cells} {cells|cell still shows|cells still show} #BUSY!. Wait until Excel has calculated, or calculate again, then prepare. Nothing was changed.',
    'zh-CN':
      '有 {cells} 个单元格仍显示 #BUSY!。请等待 Excel 计算完成或重新计算，然后再准备。工作簿未作任何更改。',
  },
  copyTooLarge: {
    'en-US':
      'The workbook is too large for Excel to open a copy of it from an add-in ({megabytes} MB; at most {limit}). Save a copy yourself (File › Save a Copy) and prepare that. This workbook is as it was.',
    'zh-CN':
      '工作簿过大（{megabytes} MB，上限 {limit} MB），Excel 无法由加载项打开其副本。请自行另存副本（文件 › 另存副本），再在副本中准备。此工作簿保持原样。',
  },
  keptNewer: {
    'en-US':
      'A newer version of this add-in prepared the workbook. Update the add-in to make its formulas live again. Nothing was changed.',
    'zh-CN': '此工作簿由更新版本的加载项准备。请更新加载项后再恢复公式。工作簿未作任何更改。',
  },
  keptDamaged: {
    'en-US':
      'The record of the original formulas is incomplete: another program has changed it. The cells keep what they show; use an earlier copy of the workbook to get the formulas back. Nothing was changed.',
    'zh-CN':
      '原始公式的记录不完整，可能已被其他程序更改。单元格保持当前内容；如需原公式，请使用较早的工作簿副本。工作簿未作任何更改。',
  },
  noLambda: {
    'en-US':
      'This version of Excel (2021 or older) has no LAMBDA, which portable functions are made of. Formulas in cells can only become values here; the list below says which. Nothing was changed.',
    'zh-CN':
      '此版本的 Excel（2021 或更早）没有 LAMBDA，无法使用可移植函数。单元格中的公式在此只能转为数值，见下方列表。工作簿未作任何更改。',
  },
  unsupported: {
    'en-US':
      'This version of Excel is too old for this step. Update Excel, or use Excel on the web. Nothing was changed.',
    'zh-CN': '此版本的 Excel 过旧，不支持此操作。请更新 Excel 或使用 Excel 网页版。工作簿未作任何更改。',
  },
  refusedValue: {
    'en-US':
      'Excel refused a value or a formula that was to be written ({message}). What was begun has been taken back and your own sheets are as they were. Look for very unusual names or texts in the data, then try again.',
    'zh-CN':
      'Excel 拒绝了要写入的某个数值或公式（{message}）。已开始的部分已撤回，您自己的工作表保持原样。请检查数据中是否有异常的名称或文本，然后重试。',
  },
  inactiveWorkbook: {
    'en-US':
      'Another workbook is in front. What was begun has been taken back and your own sheets are as they were. Click into this workbook, then try again.',
    'zh-CN':
      '当前激活的是另一个工作簿。已开始的部分已撤回，您自己的工作表保持原样。请单击此工作簿，然后重试。',
  },
  chartSheet: {
    'en-US':
      'A chart sheet or a macro sheet is active, which has no cells. Select a sheet with cells, then try again. Nothing was changed.',
    'zh-CN':
      '当前是图表工作表或宏表，其中没有单元格。请切换到含单元格的工作表，然后重试。工作簿未作任何更改。',
  },
  emptyChart: {
    'en-US':
      'Excel refused a chart because its cells hold no numbers yet. What was begun has been taken back and your own sheets are as they were. Wait until Excel has calculated, then try again.',
    'zh-CN':
      '图表所引用的单元格尚无数值，Excel 拒绝创建该图表。已开始的部分已撤回，您自己的工作表保持原样。请等待 Excel 计算完成，然后重试。',
  },
  formulaTooLong: {
    'en-US':
      'A formula became longer than Excel allows (8,192 characters). What was begun has been taken back and your own sheets are as they were. Split the formula over several cells, or shorten names of sheets in it, then try again.',
    'zh-CN':
      '某个公式超过了 Excel 允许的长度（8,192 个字符）。已开始的部分已撤回，您自己的工作表保持原样。请将公式拆分到多个单元格，或缩短其中的工作表名称，然后重试。',
  },
  rangeTooLarge: {
    'en-US':
      'The range holds more cells than Excel handles at once. What was begun has been taken back and your own sheets are as they were. Select fewer rows or columns, then try again.',
    'zh-CN':
      '区域中的单元格数超过了 Excel 一次可处理的上限。已开始的部分已撤回，您自己的工作表保持原样。请减少所选的行或列，然后重试。',
  },
  conflict: {
    'en-US':
      'Somebody else, or another add-in, changed the workbook at the same time. What was begun has been taken back and your own sheets are as they were. Wait a moment, then try again.',
    'zh-CN':
      '其他人或其他加载项同时更改了工作簿。已开始的部分已撤回，您自己的工作表保持原样。请稍候片刻，然后重试。',
  },
  aborted: {
    'en-US':
      'Excel broke the step off. What was begun has been taken back and your own sheets are as they were. Try again.',
    'zh-CN': 'Excel 中断了此操作。已开始的部分已撤回，您自己的工作表保持原样。请重试。',
  },
  unexpected: {
    'en-US':
      'Excel answered with an error ({code}: {message}). What was begun has been taken back and your own sheets are as they were. Try again.',
    'zh-CN': 'Excel 返回错误（{code}：{message}）。已开始的部分已撤回，您自己的工作表保持原样。请重试。',
  },
};

export function hostErrorText({ code, values }: HostError, language: Language): string {
  const { objects } = values;
  const words = typeof objects === 'string' ? { objects: ownObjectWords(objects.split(','), language) } : {};
  const lists = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? value.join(language === 'zh-CN' ? '、' : ', ') : value,
  ]);
  const text = fill(errorTexts[code][language], {
    ...(Object.fromEntries(lists) as Record<string, string | number>),
    ...words,
  });
  // What Excel answered, for the person to whom this is reported.
  return code === 'sheetsLeft' && values['code'] !== undefined
    ? `${text}${answered(values, language)}`
    : text;
}

function answered(values: HostError['values'], language: Language): string {
  const answer = fill(answerText[language], {
    code: String(values['code']),
    message: String(values['message']),
  });
  return language === 'zh-CN' ? answer : ` ${answer}`;
}

const answerText: Text = {
  'en-US': '(Excel answered {code}: {message})',
  'zh-CN': '（Excel 返回 {code}：{message}）',
};

/** What a user may have laid on a sheet of the add-in. */
const ownObjectTexts: Readonly<Record<OwnObject, Text>> = {
  charts: { 'en-US': 'charts', 'zh-CN': '图表' },
  tables: { 'en-US': 'tables', 'zh-CN': '表格' },
  pivotTables: { 'en-US': 'pivot tables', 'zh-CN': '数据透视表' },
  shapes: { 'en-US': 'shapes or pictures', 'zh-CN': '形状或图片' },
  comments: { 'en-US': 'comments', 'zh-CN': '批注' },
  notes: { 'en-US': 'notes', 'zh-CN': '注释' },
  slicers: { 'en-US': 'slicers', 'zh-CN': '切片器' },
  conditionalFormats: { 'en-US': 'conditional formats', 'zh-CN': '条件格式' },
  validations: { 'en-US': 'data validation rules', 'zh-CN': '数据验证规则' },
  names: { 'en-US': 'names', 'zh-CN': '名称' },
};

/** "comments and slicers", of codes. */
export function ownObjectWords(codes: readonly string[], language: Language): string {
  const words = codes.map((code) =>
    code in ownObjectTexts ? ownObjectTexts[code as OwnObject][language] : code,
  );
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}

/** Features that an older Excel lacks: what is left out of the sheets then. */
const leftOutTexts = {
  pageLayout: {
    'en-US': 'Print setup needs a newer Excel and was left out.',
    'zh-CN': '打印设置需要更新版本的 Excel，已省略。',
  },
  sheetLooks: {
    'en-US': 'Hidden gridlines need a newer Excel and were left out.',
    'zh-CN': '隐藏网格线需要更新版本的 Excel，已省略。',
  },
} satisfies Record<string, Text>;

/** What Excel may refuse of sheets whose cells, tables and formulas stand: it is left out alone. */
const refusedTexts = {
  charts: {
    'en-US':
      'Excel did not draw the charts, and they were left out. The figures that they would show are in the tables.',
    'zh-CN': 'Excel 未能绘制图表，图表已省略。相应数据见各表格。',
  },
  links: {
    'en-US': 'Excel did not take the links between the sheets, and they were left out.',
    'zh-CN': 'Excel 未接受工作表之间的链接，链接已省略。',
  },
  looks: {
    'en-US': 'Excel did not take all number formats, column widths and colours; some were left out.',
    'zh-CN': 'Excel 未接受部分数字格式、列宽与颜色，已省略。',
  },
  conditionalFormats: {
    'en-US': 'Excel did not take the data bars and highlights in cells, and some were left out.',
    'zh-CN': 'Excel 未接受单元格中的数据条与突出显示，部分已省略。',
  },
  gridlines: {
    'en-US': 'Excel did not take tab colours and hidden gridlines, and they were left out.',
    'zh-CN': 'Excel 未接受工作表标签颜色与隐藏网格线，已省略。',
  },
  pageSetup: {
    'en-US':
      'Excel did not take the print setup, as on a machine without a printer, and it was left out. Set it in Page Layout.',
    'zh-CN': 'Excel 未接受打印设置（例如电脑没有打印机），已省略。可在“页面布局”中自行设置。',
  },
  pageBreaks: {
    'en-US': 'Excel did not take the page breaks, and they were left out.',
    'zh-CN': 'Excel 未接受分页符，已省略。',
  },
  freezing: {
    'en-US': 'Excel did not freeze the headers. Choose View › Freeze Panes on a sheet to do it.',
    'zh-CN': 'Excel 未能冻结标题。可在工作表上选择“视图 › 冻结窗格”。',
  },
} satisfies Record<string, Text>;

export type Ornament = keyof typeof refusedTexts;
export type LeftOut = keyof typeof leftOutTexts | Ornament;

export function leftOutText(code: LeftOut, language: Language): string {
  return { ...leftOutTexts, ...refusedTexts }[code][language];
}
