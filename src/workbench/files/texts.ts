/** What the user reads about files, in both languages. `{name}` places are filled in. */
export interface FileText {
  readonly 'en-US': string;
  readonly 'zh-CN': string;
}

const errors = {
  empty: {
    'en-US': '“{name}” is empty.',
    'zh-CN': '“{name}”是空文件。',
  },
  unknownKind: {
    'en-US': '“{name}” is neither an Excel workbook (.xlsx) nor a text file (.csv).',
    'zh-CN': '“{name}”既不是 Excel 工作簿（.xlsx），也不是文本文件（.csv）。',
  },
  encrypted: {
    'en-US': '“{name}” is protected by a password. Remove the password in Excel, then open it again.',
    'zh-CN': '“{name}”受密码保护。请先在 Excel 中取消密码，再重新打开。',
  },
  oldFormat: {
    'en-US':
      '“{name}” has the format of Excel 97–2003 (.xls). Save it as .xlsx in Excel, then open it again.',
    'zh-CN': '“{name}”是 Excel 97–2003 格式（.xls）。请在 Excel 中另存为 .xlsx，再重新打开。',
  },
  damaged: {
    'en-US': '“{name}” is damaged: {detail}.',
    'zh-CN': '“{name}”已损坏：{detail}。',
  },
  unreadable: {
    'en-US':
      '“{name}” could not be read from this computer. It is a folder, or it was moved or is open in another program.',
    'zh-CN': '无法从本机读取“{name}”：它是文件夹，或已被移动，或正由其他程序打开。',
  },
  webPage: {
    'en-US':
      '“{name}” is a web page, whatever its name says. Open it in Excel, save it as .xlsx, then open that file.',
    'zh-CN': '“{name}”其实是网页，与其扩展名无关。请在 Excel 中打开并另存为 .xlsx，再打开该文件。',
  },
  openDocument: {
    'en-US': '“{name}” is an OpenDocument file (.ods). Save it as .xlsx, then open it again.',
    'zh-CN': '“{name}”是 OpenDocument 文件（.ods）。请另存为 .xlsx，再重新打开。',
  },
  tooManyParts: {
    'en-US': '“{name}” was not opened: it has more than {limit} {what}, so that it cannot be shown here.',
    'zh-CN': '未打开“{name}”：其中的{what}超过 {limit}，无法在此显示。',
  },
  takesTooLong: {
    'en-US':
      '“{name}” was not opened: reading it got nowhere for {seconds} seconds and was stopped. The workbook that was open is unchanged.',
    'zh-CN': '未打开“{name}”：读取在 {seconds} 秒内没有进展，已停止。原先打开的工作簿未受影响。',
  },
  readerFailed: {
    'en-US':
      '“{name}” was not opened: the part of the workbench that reads files stopped ({detail}). The workbook that was open is unchanged.',
    'zh-CN': '未打开“{name}”：工作台的文件读取部分已停止（{detail}）。原先打开的工作簿未受影响。',
  },
  cannotBeShown: {
    'en-US':
      '“{name}” was read but cannot be shown here ({detail}). The workbook that was open is unchanged.',
    'zh-CN': '“{name}”已读取，但无法在此显示（{detail}）。原先打开的工作簿未受影响。',
  },
  cancelled: {
    'en-US': 'Opening “{name}” was cancelled. The workbook that was open is unchanged.',
    'zh-CN': '已取消打开“{name}”。原先打开的工作簿未受影响。',
  },
  notAWorkbook: {
    'en-US': '“{name}” is a zip archive, but there is no Excel workbook in it.',
    'zh-CN': '“{name}”是 zip 压缩包，其中没有 Excel 工作簿。',
  },
  binaryWorkbook: {
    'en-US': '“{name}” is a binary workbook (.xlsb). Save it as .xlsx in Excel, then open it again.',
    'zh-CN': '“{name}”是二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx，再重新打开。',
  },
  tooLarge: {
    'en-US': '“{name}” is too large: {size} MB, where at most {limit} MB can be opened.',
    'zh-CN': '“{name}”过大：{size} MB，最多只能打开 {limit} MB。',
  },
  tooManyRows: {
    'en-US': '“{name}” has {rows} rows or more; a sheet holds at most 1,048,576.',
    'zh-CN': '“{name}”至少有 {rows} 行，而一个工作表最多容纳 1,048,576 行。',
  },
  sheetName: {
    'en-US':
      'The sheet name “{name}” cannot be saved: it needs 1 to 31 characters, none of : \\ / ? * [ ], no apostrophe at either end, and no other sheet of that name.',
    'zh-CN':
      '无法保存工作表名称“{name}”：名称须为 1 至 31 个字符，不能包含 : \\ / ? * [ ]，首尾不能是撇号，也不能与其他工作表重名。',
  },
} as const satisfies Record<string, FileText>;

const notices = {
  unevenRows: {
    'en-US':
      '{count} of {rows} rows {count|has|have} more or fewer cells than the first row (first at line {line}). All cells were kept.',
    'zh-CN': '{rows} 行中有 {count} 行的单元格数与首行不同（首次出现在第 {line} 行）。所有单元格均已保留。',
  },
  textCut: {
    'en-US': 'The text in {address} has {length} characters; the first 32,767 were kept.',
    'zh-CN': '{address} 中的文本有 {length} 个字符，只保留了前 32,767 个。',
  },
  notANumber: {
    'en-US': 'The value in {address} is not a finite number; it was saved as #NUM!.',
    'zh-CN': '{address} 中的值不是有限数，已保存为 #NUM!。',
  },
  unreadableQuotes: {
    'en-US':
      'The quotation marks in line {line} do not match. All text was kept; look whether it stands in the right cells.',
    'zh-CN': '第 {line} 行的引号不成对。文本已全部保留，请检查是否位于正确的单元格。',
  },
  decodedWithErrors: {
    'en-US': 'Some characters of “{name}” could not be read as {encoding}; they show as �.',
    'zh-CN': '“{name}”中的部分字符无法按 {encoding} 读取，显示为 �。',
  },
  chartNotRead: {
    'en-US': 'A chart on “{sheet}” has a kind that cannot be shown here ({type}); it was left out.',
    'zh-CN': '“{sheet}”中的一个图表属于此处无法显示的类型（{type}），已略去。',
  },
  conditionalFormatNotRead: {
    'en-US':
      '{count} conditional {count|format has|formats have} a kind that cannot be shown here ({type}); {count|it was|they were} left out: {places}.',
    'zh-CN': '{count} 条条件格式属于此处无法显示的类型（{type}），已略去：{places}。',
  },
  pictureNotRead: {
    'en-US':
      '{count} {count|picture or shape|pictures and shapes} cannot be shown here and {count|was|were} left out: {places}.',
    'zh-CN': '{count} 个图片或形状无法在此显示，已略去：{places}。',
  },
  commentsNotRead: {
    'en-US': 'Comments and notes on “{sheet}” cannot be shown here; they were left out.',
    'zh-CN': '“{sheet}”中的批注无法在此显示，已略去。',
  },
  pivotTableNotRead: {
    'en-US': 'A pivot table on “{sheet}” was opened as plain cells.',
    'zh-CN': '“{sheet}”中的数据透视表已作为普通单元格打开。',
  },
  sheetNotRead: {
    'en-US': '“{sheet}” holds no cells (a chart by itself, macros or a dialog); it was left out.',
    'zh-CN': '“{sheet}”不含单元格（单独的图表、宏或对话框），已略去。',
  },
  macrosNotRead: {
    'en-US': 'Macros in “{name}” were left out.',
    'zh-CN': '“{name}”中的宏已略去。',
  },
  cellsBeyondSheet: {
    'en-US':
      '{count} {count|cell|cells} beyond the last row or column of a sheet (1,048,576 rows, column XFD) {count|was|were} left out: {places}.',
    'zh-CN': '{count} 个单元格超出工作表范围（1,048,576 行，XFD 列），已略去：{places}。',
  },
  cellsTwice: {
    'en-US':
      '{count} {count|cell stands|cells stand} more than once in the file; what comes last was kept: {places}.',
    'zh-CN': '{count} 个单元格在文件中重复出现，保留了最后一个：{places}。',
  },
  cellsMisplaced: {
    'en-US':
      '{count} {count|cell has an address|cells have addresses} that cannot be read or {count|is|are} of another row; {count|it was|they were} left out: {places}.',
    'zh-CN': '{count} 个单元格的地址无法识别或属于其他行，已略去：{places}。',
  },
  textsMissing: {
    'en-US':
      '{count} {count|cell names|cells name} a text that is not in the file; {count|it is|they are} empty now: {places}.',
    'zh-CN': '{count} 个单元格引用的文本不在文件中，现为空：{places}。',
  },
  textsCut: {
    'en-US':
      '{count} {count|text|texts} longer than 32,767 characters {count|was|were} cut to that length: {places}.',
    'zh-CN': '{count} 处文本超过 32,767 个字符，已截断：{places}。',
  },
  numbersAsText: {
    'en-US':
      '{count} {count|cell holds|cells hold} a number that cannot be read; {count|it was|they were} kept as text: {places}.',
    'zh-CN': '{count} 个单元格中的数字无法识别，已作为文本保留：{places}。',
  },
  errorsUnknown: {
    'en-US':
      '{count} {count|cell holds|cells hold} an error that Excel does not know; {count|it became|they became} #VALUE!: {places}.',
    'zh-CN': '{count} 个单元格中的错误值无法识别，已改为 #VALUE!：{places}。',
  },
  looksMissing: {
    'en-US':
      '{count} {count|cell names|cells name} a format that is not in the file; {count|it has|they have} the normal one: {places}.',
    'zh-CN': '{count} 个单元格引用的格式不在文件中，已采用常规格式：{places}。',
  },
  formulasLeftOut: {
    'en-US':
      '{count} {count|formula|formulas} longer or deeper than can be calculated here {count|was|were} left out; the last {count|value was|values were} kept: {places}.',
    'zh-CN': '{count} 个公式过长或嵌套过深，无法在此计算，已略去并保留其最后的值：{places}。',
  },
  formulasOfOthers: {
    'en-US':
      '{count} {count|formula refers|formulas refer} to other workbooks, which are not read; the last {count|value was|values were} kept: {places}.',
    'zh-CN': '{count} 个公式引用了其他工作簿（不会读取），已保留其最后的值：{places}。',
  },
  namesCircular: {
    'en-US':
      '{count} {count|name that refers to itself|names that refer to themselves or to one another} {count|was|were} left out: {places}.',
    'zh-CN': '{count} 个名称引用自身或相互引用，已略去：{places}。',
  },
  namesLeftOut: {
    'en-US':
      '{count} {count|name was|names were} left out, being illegal, there twice, or longer than can be calculated: {places}.',
    'zh-CN': '{count} 个名称不合法、重复或过长而无法计算，已略去：{places}。',
  },
  sheetPartMissing: {
    'en-US':
      'The contents of {count} {count|sheet are|sheets are} missing in the file; {count|it is|they are} empty now: {places}.',
    'zh-CN': '文件中缺少 {count} 个工作表的内容，现为空表：{places}。',
  },
  sheetCutShort: {
    'en-US':
      'The cells of {places} are damaged in the file: rows may be missing from where the damage begins.',
    'zh-CN': '{places} 的单元格数据已损坏：损坏处之后的行可能缺失。',
  },
  partsLeftOut: {
    'en-US':
      '{count} {count|part|parts} of the file {count|is|are} damaged and {count|was|were} left out, {what}: {places}.',
    'zh-CN': '文件中有 {count} 个部分已损坏并略去，涉及{what}：{places}。',
  },
  mergesLeftOut: {
    'en-US':
      '{count} merged {count|area|areas} too large to be shown, or lying over another, {count|is|are} single cells now: {places}.',
    'zh-CN': '{count} 个合并区域过大或互相重叠，已改为单个单元格：{places}。',
  },
  rulesNotShown: {
    'en-US':
      '{count} conditional {count|format covers|formats cover} more cells than can be calculated here; {count|it is|they are} kept in the workbook, but not shown: {places}.',
    'zh-CN': '{count} 条条件格式涉及的单元格过多，无法在此计算；已保留在工作簿中，但不显示：{places}。',
  },
  linksUnsafe: {
    'en-US':
      '{count} {count|link was|links were} removed, because {count|its address is|their addresses are} none of the web or of mail: {places}.',
    'zh-CN': '{count} 个链接的地址不属于网页或邮件，已删除：{places}。',
  },
  tablesLeftOut: {
    'en-US':
      '{count} {count|table that does|tables that do} not fit {count|its|their} cells, name or columns {count|is|are} plain cells now: {places}.',
    'zh-CN': '{count} 个表格与其单元格、名称或列不符，已改为普通单元格：{places}。',
  },
  moreLeftOut: {
    'en-US': '{count} {what} beyond the first {limit} of {sheet} were left out.',
    'zh-CN': '{sheet} 中超出前 {limit} 个的 {count} 个{what}已略去。',
  },
  sheetsRenamed: {
    'en-US':
      '{count} {count|sheet has a name|sheets have names} that Excel does not allow; {count|it is|they are} called otherwise now: {places}.',
    'zh-CN': '{count} 个工作表的名称不被 Excel 允许，已改名：{places}。',
  },
  settingsLeftOut: {
    'en-US':
      '{count} {count|setting|settings} of add-ins could not be read and {count|was|were} left out: {places}.',
    'zh-CN': '{count} 项加载项设置无法读取，已略去：{places}。',
  },
  columnsBeyond: {
    'en-US':
      '{count} {count|field|fields} beyond a sheet’s last column (XFD, the 16,384th) {count|was|were} left out: {places}.',
    'zh-CN': '{count} 个字段超出工作表最后一列（XFD，第 16,384 列），已略去：{places}。',
  },
  charactersLeftOut: {
    'en-US': '{count} NUL {count|character was|characters were} left out of the texts: {places}.',
    'zh-CN': '文本中的 {count} 个 NUL 字符已略去：{places}。',
  },
} as const satisfies Record<string, FileText>;

/** Pieces that fill places of the texts above. */
export const fileWords = {
  cutShort: { 'en-US': 'the zip archive is cut short', 'zh-CN': 'zip 压缩包不完整' },
  noZip: { 'en-US': 'it is no zip archive', 'zh-CN': '不是 zip 压缩包' },
  overlapping: {
    'en-US': 'parts of the zip archive lie over one another',
    'zh-CN': 'zip 压缩包中的部分互相重叠',
  },
  twoOfOneName: {
    'en-US': 'two parts of the zip archive have one name ({part})',
    'zh-CN': 'zip 压缩包中有两个同名部分（{part}）',
  },
  badPart: {
    'en-US': 'its part {part} is not what the zip archive says of it',
    'zh-CN': '其中的部分 {part} 与 zip 压缩包的记录不符',
  },
  badXml: { 'en-US': 'its part {part} is no proper XML', 'zh-CN': '其中的部分 {part} 不是正确的 XML' },
  unknown: { 'en-US': 'it cannot be understood', 'zh-CN': '无法识别其内容' },
  parts: { 'en-US': 'parts', 'zh-CN': '部分数' },
  inflated: { 'en-US': 'MB once unpacked', 'zh-CN': '解压后大小（MB）' },
  sheets: { 'en-US': 'sheets', 'zh-CN': '工作表数' },
  cells: { 'en-US': 'cells', 'zh-CN': '单元格数' },
  texts: { 'en-US': 'texts', 'zh-CN': '文本数' },
  characters: { 'en-US': 'characters of text and formulas', 'zh-CN': '文本和公式的字符数' },
  fields: { 'en-US': 'fields', 'zh-CN': '字段数' },
  names: { 'en-US': 'names', 'zh-CN': '名称' },
  merges: { 'en-US': 'merged areas', 'zh-CN': '合并区域' },
  rules: { 'en-US': 'conditional formats', 'zh-CN': '条件格式' },
  validations: { 'en-US': 'data validations', 'zh-CN': '数据验证' },
  links: { 'en-US': 'links', 'zh-CN': '链接' },
  tables: { 'en-US': 'tables', 'zh-CN': '表格' },
  charts: { 'en-US': 'charts', 'zh-CN': '图表' },
  ofLooks: { 'en-US': 'with formats of cells', 'zh-CN': '单元格格式' },
  ofColors: { 'en-US': 'with the colours of the theme', 'zh-CN': '主题颜色' },
  ofTexts: { 'en-US': 'with texts of cells', 'zh-CN': '单元格文本' },
  ofCharts: { 'en-US': 'with charts', 'zh-CN': '图表' },
  ofTables: { 'en-US': 'with tables', 'zh-CN': '表格' },
  ofAddins: { 'en-US': 'kept by add-ins', 'zh-CN': '加载项保存的内容' },
  ofSheets: {
    'en-US': 'with everything of a sheet but its cells (merged areas, rules, links, page set-up)',
    'zh-CN': '工作表中除单元格以外的内容（合并区域、规则、链接、页面设置）',
  },
  ofLinks: { 'en-US': 'that say what belongs together', 'zh-CN': '各部分之间的关联' },
} as const satisfies Record<string, FileText>;

export const fileTexts = { errors, notices };
