/** How an Excel chart type is drawn. */
export interface ChartKind {
  readonly shape: 'bar' | 'line' | 'doughnut' | 'pie' | 'scatter' | 'radar';
  readonly isHorizontal: boolean;
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly isFilled: boolean;
  readonly hasMarkers: boolean;
  readonly hasLine: boolean;
}

/**
 * Reads Excel's chart type (ColumnClustered, BarStacked100, LineMarkers, XYScatterLines, RadarFilled …).
 * A type without a drawing of its own here (surface, stock, three-dimensional forms) becomes the nearest of these.
 */
export function chartKind(type: string): ChartKind {
  const name = type.toLowerCase();
  const has = (part: string): boolean => name.includes(part);
  const stacking = has('stacked100') ? 'percent' : has('stacked') ? 'stacked' : 'none';
  const base = { isHorizontal: false, stacking, isFilled: false, hasMarkers: false, hasLine: true } as const;
  if (has('doughnut')) return { ...base, shape: 'doughnut' };
  if (has('pie')) return { ...base, shape: 'pie' };
  if (has('scatter') || has('bubble')) {
    return {
      ...base,
      shape: 'scatter',
      hasMarkers: !has('nomarkers'),
      hasLine: has('lines') || has('smooth'),
    };
  }
  if (has('radar')) {
    return { ...base, shape: 'radar', isFilled: has('filled'), hasMarkers: has('markers') };
  }
  if (has('area')) return { ...base, shape: 'line', isFilled: true };
  if (has('line')) return { ...base, shape: 'line', hasMarkers: has('markers') };
  return { ...base, shape: 'bar', isHorizontal: has('bar') };
}
