import type { Text } from '../../i18n/language';

/** The words of a question; places in braces are filled from the values of the question and of the option. */
export interface QuestionText {
  readonly text: Text;
  /** Why it is asked, where that helps to answer. */
  readonly why?: Text;
  /** By the key of the option; '*' for every other key. */
  readonly options: Readonly<Record<string, Text>>;
}

/** One question for each code of `Question`. */
export const questionTexts: Readonly<Record<string, QuestionText>> = {
  statuses: {
    text: {
      'en-US': 'Which rows does their "{column}" leave out?',
      'zh-CN': '按“{column}”列剔除哪些行？',
    },
    options: { '*': { 'en-US': '{status} ({count})', 'zh-CN': '{status}（{count} 行）' } },
  },
  cancelled: {
    text: {
      'en-US': '"{column}" says that {count} {count|row was|rows were} cancelled.',
      'zh-CN': '按“{column}”列，{count} 行已取消（作废）。',
    },
    options: {
      leaveOut: { 'en-US': 'Leave them out', 'zh-CN': '剔除' },
      count: { 'en-US': 'Count them all the same', 'zh-CN': '仍然计入' },
    },
  },
  netOrGross: {
    text: {
      'en-US': 'What is an order worth?',
      'zh-CN': '订单金额按哪种口径？',
    },
    options: {
      net: {
        'en-US': 'Net: without tax and shipping, less discounts',
        'zh-CN': '净额：不含税和运费，扣除折扣',
      },
      gross: { 'en-US': 'Gross: "{total}" as it stands', 'zh-CN': '总额：按“{total}”列' },
    },
  },
  orderTotals: {
    text: {
      'en-US': '"{column}" is the same in every line of an order ({orders} orders of several lines).',
      'zh-CN': '同一订单的各行“{column}”相同（{orders} 个订单有多行）。',
    },
    options: {
      once: { 'en-US': 'It is the total of the order and counts once', 'zh-CN': '是整单金额，只计一次' },
      each: { 'en-US': 'It is the amount of each line', 'zh-CN': '是每行的金额，逐行相加' },
    },
  },
  fillDown: {
    text: {
      'en-US': '{count} {count|row has|rows have} a blank "{column}".',
      'zh-CN': '{count} 行的“{column}”为空。',
    },
    options: {
      fill: { 'en-US': 'The customer is the one above', 'zh-CN': '与上一行是同一客户' },
      leave: { 'en-US': 'Nobody knows who it is: left out', 'zh-CN': '客户不明：剔除' },
    },
  },
  summaryUnit: {
    text: {
      'en-US': 'In what are "{recency}" and "{age}" counted?',
      'zh-CN': '“{recency}”和“{age}”的时间单位是什么？',
    },
    options: {
      day: { 'en-US': 'Days', 'zh-CN': '天' },
      week: { 'en-US': 'Weeks', 'zh-CN': '周' },
      month: { 'en-US': 'Months', 'zh-CN': '月' },
      year: { 'en-US': 'Years', 'zh-CN': '年' },
    },
  },
  duplicates: {
    text: {
      'en-US': '{ids} {ids|customer ID stands|customer IDs stand} in several rows ({rows} rows more).',
      'zh-CN': '{ids} 个客户编号出现在多行中（多出 {rows} 行）。',
    },
    options: {
      separate: { 'en-US': 'Each row is a customer of its own', 'zh-CN': '每一行按不同客户处理' },
      sum: {
        'en-US': 'One customer each: money and counts added up',
        'zh-CN': '合并为一位客户：金额与次数相加',
      },
      latest: {
        'en-US': 'One customer each: the latest row counts',
        'zh-CN': '合并为一位客户：取最新的一行',
      },
    },
  },
  dateOrder: {
    text: {
      'en-US': 'What comes first in the dates of "{column}"?',
      'zh-CN': '“{column}”列的日期，哪一部分在前？',
    },
    why: {
      'en-US':
        'Its cells, such as {example}, can be read in more ways than one, and none tells which is right.',
      'zh-CN': '该列的单元格（如 {example}）有不止一种读法，从单元格本身无法判断。',
    },
    options: {
      dmy: {
        'en-US': 'The day: {example} is {day}; all from {first} to {last}',
        'zh-CN': '日在前：{example} 即 {day}；全部从 {first} 到 {last}',
      },
      mdy: {
        'en-US': 'The month: {example} is {day}; all from {first} to {last}',
        'zh-CN': '月在前：{example} 即 {day}；全部从 {first} 到 {last}',
      },
      ymd: {
        'en-US': 'The year: {example} is {day}; all from {first} to {last}',
        'zh-CN': '年在前：{example} 即 {day}；全部从 {first} 到 {last}',
      },
    },
  },
  swappedDates: {
    text: {
      'en-US': 'Were day and month of "{column}" swapped?',
      'zh-CN': '“{column}”列的日与月是否被互换？',
    },
    why: {
      'en-US':
        'None of its {count} real dates has a day after the 12th, but all dates that stayed text have, such as {text}. That is how it looks where a program reads a file in the order of another country.',
      'zh-CN':
        '该列 {count} 个真正的日期都不晚于当月 12 日，而仍为文本的日期（如 {text}）全都晚于 12 日。用其他国家的日期顺序打开文件时会出现这种情况。',
    },
    options: {
      swap: {
        'en-US': 'Yes, swap them back: all from {first} to {last}',
        'zh-CN': '是，换回来：全部从 {first} 到 {last}',
      },
      keep: {
        'en-US': 'No, they are right: all from {first} to {last}',
        'zh-CN': '否，日期正确：全部从 {first} 到 {last}',
      },
    },
  },
  decimal: {
    text: {
      'en-US': 'What does {example} in "{column}" mean?',
      'zh-CN': '“{column}”列中的 {example} 是多少？',
    },
    why: {
      'en-US': 'The mark in it can part thousands or decimals, and no cell tells which.',
      'zh-CN': '其中的符号可以是千位分隔符，也可以是小数点，从单元格本身无法判断。',
    },
    options: {
      ',': { 'en-US': '{read}: decimals come after a comma', 'zh-CN': '{read}：逗号后是小数' },
      '.': { 'en-US': '{read}: decimals come after a point', 'zh-CN': '{read}：点号后是小数' },
    },
  },
  leadingZeros: {
    text: {
      'en-US': 'Are {example} and {other} in "{column}" the same customer?',
      'zh-CN': '“{column}”列中的 {example} 与 {other} 是同一位客户吗？',
    },
    why: {
      'en-US':
        '{count} {count|ID stands|IDs stand} there with zeros in front and without. A program that takes IDs for numbers drops them.',
      'zh-CN': '{count} 个编号既有带前导零的写法，也有不带的。把编号当作数字的程序会去掉前导零。',
    },
    options: {
      same: { 'en-US': 'Yes, zeros in front mean nothing', 'zh-CN': '是，前导零没有意义' },
      different: { 'en-US': 'No, they are different', 'zh-CN': '否，是不同客户' },
    },
  },
  moneyUnit: {
    text: {
      'en-US': 'In what unit is "{column}"?',
      'zh-CN': '“{column}”列的单位是什么？',
    },
    why: {
      'en-US': 'Other columns name a unit, this one does not.',
      'zh-CN': '其他列写明了单位，该列没有写明。',
    },
    options: {
      '1': { 'en-US': 'In single units: {example} is {read}', 'zh-CN': '单位为 1：{example} 即 {read}' },
      '*': {
        'en-US': 'In units of {factor}: {example} is {read}',
        'zh-CN': '单位为 {factor}：{example} 即 {read}',
      },
    },
  },
  formatUnit: {
    text: {
      'en-US': 'How much is {example} in "{column}"?',
      'zh-CN': '“{column}”列中的 {example} 是多少？',
    },
    why: {
      'en-US': 'Its header or the title names one unit, the number format of its cells another.',
      'zh-CN': '列标题或表名写明的单位与单元格数字格式显示的单位不同。',
    },
    options: {
      '1': { 'en-US': '{read}: the cells hold single units', 'zh-CN': '{read}：单元格中的数字单位为 1' },
      '*': {
        'en-US': '{read}: the cells hold units of {factor}',
        'zh-CN': '{read}：单元格中的数字单位为 {factor}',
      },
    },
  },
  currency: {
    text: {
      'en-US': 'The amounts are in several currencies: {currencies}. Which count?',
      'zh-CN': '金额包含多种货币：{currencies}。如何计算？',
    },
    why: {
      'en-US': 'Amounts in different currencies cannot be added up or compared.',
      'zh-CN': '不同货币的金额不能直接相加或比较。',
    },
    options: {
      convert: {
        'en-US': 'All, converted to {currency} with rates that you give',
        'zh-CN': '全部计入，按您给出的汇率换算为 {currency}',
      },
      '*': {
        'en-US': 'Only those in {currency}; the others are left out',
        'zh-CN': '只计入 {currency}，其余不计入',
      },
    },
  },
  rates: {
    text: {
      'en-US': 'How much {currency} is one unit of each?',
      'zh-CN': '每种货币 1 单位等于多少 {currency}？',
    },
    why: {
      'en-US': 'The rates are kept in this workbook and stand on its Method sheet.',
      'zh-CN': '汇率保存在本工作簿中，并列在“方法”工作表上。',
    },
    options: {},
  },
};
