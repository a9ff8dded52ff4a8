/** What a pivot table did with a column, as its header says: "Sum of Amount", "计数项:订单号". */
export type PivotRole = 'sum' | 'count' | 'greatest' | 'least' | 'mean';

const prefixes: readonly (readonly [RegExp, PivotRole])[] = [
  [/^(?:sum|total) of\s+/i, 'sum'],
  [/^(?:distinct count|count) of\s+/i, 'count'],
  [/^max(?:imum)? of\s+/i, 'greatest'],
  [/^min(?:imum)? of\s+/i, 'least'],
  [/^(?:average|avg|mean) of\s+/i, 'mean'],
  [/^(?:求和项|以下项目的总和|总和项)\s*[:：]\s*/, 'sum'],
  [/^(?:计数项|非重复计数项|以下项目的计数|以下项目的非重复计数|计数)\s*[:：]\s*/, 'count'],
  [/^(?:最大值项|以下项目的最大值|最大值)\s*[:：]\s*/, 'greatest'],
  [/^(?:最小值项|以下项目的最小值|最小值)\s*[:：]\s*/, 'least'],
  [/^(?:平均值项|以下项目的平均值|平均值)\s*[:：]\s*/, 'mean'],
];

/** The role and the header of the source column; undefined where the header is no pivot table's. */
export function pivotHeader(
  header: string,
): { readonly role: PivotRole; readonly source: string } | undefined {
  const text = header.trim();
  for (const [prefix, role] of prefixes) {
    const found = prefix.exec(text);
    if (found !== null) return { role, source: text.slice(found[0].length).replace(/\d+$/, '').trim() };
  }
  return undefined;
}
