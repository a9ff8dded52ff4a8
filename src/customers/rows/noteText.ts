/** What lines below or between lists begin with: where they come from, who made them, what a mark means. */
const begins = new RegExp(
  [
    '^\\s*[*†‡※]',
    '^\\s*(?:sources?|notes?|n\\.?b\\.?|remarks?|comments?|footnotes?|disclaimer|legend|author)\\s*[:：]',
    '^\\s*(?:prepared by|created by|created on|generated|exported|printed|as of|as at|page \\d+|end of (?:report|list|file))\\b',
    '^\\s*report (?:date|generated|created)\\b',
    '^\\s*data (?:as of|source)\\b',
    '^\\s*注\\s*[:：0-9一二三]',
    '^\\s*(?:备注|说明|来源|截止日期|截止时间|审核|复核|审批|单位负责人|财务负责人)\\s*[:：]',
    '^\\s*(?:附注|数据来源|资料来源|制表|填表|编制|审核人|复核人|打印|导出|报送|统计口径|统计时间|统计日期|以上数据|以下空白|本表)',
    '^\\s*[第共]\\s*\\d+\\s*页',
  ].join('|'),
  'i',
);
const marks = /[:：。；;!！？?]/;

/** True for a line that says of itself that it is a note: "Source: ERP export", "* preliminary", "制表人：李娜". */
export function isNote(text: string): boolean {
  return begins.test(text);
}

/** True for a text that reads like a sentence rather than like a name: it counts only below the list. */
export function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 5 ||
    (words.length >= 2 && marks.test(text)) ||
    (/[\u4e00-\u9fff]{4}/.test(text) && marks.test(text))
  );
}
