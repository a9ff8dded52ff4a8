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
    'en-US': '“{name}” has {rows} rows; a sheet holds at most 1,048,576.',
    'zh-CN': '“{name}”有 {rows} 行，而一个工作表最多容纳 1,048,576 行。',
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
    'en-US': 'The quotation marks in line {line} do not match; its text was kept as it stands.',
    'zh-CN': '第 {line} 行的引号不成对，文本已按原样保留。',
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
      'A conditional format on “{sheet}” has a kind that cannot be shown here ({type}); it was left out.',
    'zh-CN': '“{sheet}”中的一条条件格式属于此处无法显示的类型（{type}），已略去。',
  },
  pictureNotRead: {
    'en-US': 'Pictures and shapes on “{sheet}” cannot be shown here; they were left out.',
    'zh-CN': '“{sheet}”中的图片和形状无法在此显示，已略去。',
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
} as const satisfies Record<string, FileText>;

export const fileTexts = { errors, notices };
